import { isPrompt } from './delta.model.ts';

/** When the shards of a process are computed. */
export interface Pace {
  /**
   * Asks for a computation of shards: at once of those that have rested, of the others when they have. What is lost here is found by
   * the sweep.
   * @param isBacklog what they wait for is stale already: that the rest of it arrives comes first
   */
  ask(shards: Iterable<number>, isBacklog?: boolean): Promise<void>;
  /** Runs a computation of a shard and lets it rest. */
  of<T>(shard: number, computation: () => Promise<T>): Promise<T>;
  stop(): void;
}

interface PaceOptions {
  /** Starts a computation of a shard, here or in another process. */
  start(shard: number): Promise<void>;
  /** How long a shard that is not prompt rests at least between two computations, in ms. */
  shortestRestMs: number;
  now?: () => number;
}

/**
 * Of the time of one worker, what prompt shards take at most: communities to which nothing comes for a while are computed at once, those to
 * which events stream share this. The rest is for the events themselves, which arrive through the same store.
 */
const SHARE = { usual: 0.4, backlog: 0.1 };
/** A prompt shard rests at least this long, in ms: to fold many deltas costs little more than to fold one. */
const PROMPT_REST_MS = 100;
/** What was computed within this time says how much there is to compute, in ms. */
const LATELY_MS = 5_000;
/** Any other shard rests this many times as long as its last computation took: what is made of many communities must not keep them waiting. */
const REST_PER_WORK = 10;
/** A computation that was started and is not here after this time is another process's, or lost, in ms. */
const ELSEWHERE_MS = 500;

interface Waiting {
  timer?: NodeJS.Timeout;
  /** It was asked for after its computation began. */
  again: boolean;
}

export function createPace({ start, shortestRestMs, now = () => performance.now() }: PaceOptions): Pace {
  /** Shards that were started, are computed, or rest. */
  const waiting = new Map<number, Waiting>();
  /** Of prompt shards: when the last computation ended, and how long it took. */
  const lately = new Map<number, { at: number; took: number }>();
  let share = SHARE.usual;
  let stopped = false;

  const begin = async (shard: number) => {
    if (stopped) return;
    waiting.set(shard, { again: false, timer: setTimeout(() => rested(shard), ELSEWHERE_MS) });
    await start(shard);
  };
  const rested = (shard: number) => {
    const again = waiting.get(shard)?.again;
    waiting.delete(shard);
    if (again) void begin(shard).catch(() => undefined);
  };
  const restAfter = (shard: number, took: number) => {
    if (!isPrompt(shard)) return Math.max(shortestRestMs, took * REST_PER_WORK);
    lately.set(shard, { at: now(), took });
    let work = 0;
    for (const [other, last] of lately) {
      if (last.at < now() - LATELY_MS) lately.delete(other);
      else work += last.took;
    }
    return Math.max(PROMPT_REST_MS, work / share - took);
  };

  return {
    async ask(shards, isBacklog) {
      if (isBacklog !== undefined) share = isBacklog ? SHARE.backlog : SHARE.usual;
      for (const shard of shards) {
        const known = waiting.get(shard);
        if (known) known.again = true;
        else await begin(shard);
      }
    },
    async of(shard, computation) {
      clearTimeout(waiting.get(shard)?.timer);
      const own: Waiting = { again: false };
      waiting.set(shard, own);
      const began = now();
      try {
        return await computation();
      } finally {
        const rest = restAfter(shard, now() - began);
        // Another computation of it may have begun meanwhile, which then sees to what was asked for.
        if (!stopped && waiting.get(shard) === own) own.timer = setTimeout(() => rested(shard), rest);
      }
    },
    stop() {
      stopped = true;
      for (const { timer } of waiting.values()) clearTimeout(timer);
    },
  };
}
