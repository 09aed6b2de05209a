import { AsyncLocalStorage } from 'node:async_hooks';
import { isPrompt, isWideShard } from './delta.model.ts';

/** When the shards of a process are computed. */
export interface Pace {
  /**
   * Asks for a computation of shards: at once of those that have rested, of the others when they have. What is lost here is found by
   * the sweep.
   */
  ask(shards: Iterable<number>): Promise<void>;
  /**
   * Events have arrived, and more may follow.
   * @param isBacklog they are stale already: that the rest of them arrives comes first
   */
  arrived(isBacklog: boolean): void;
  /** Somebody reads what is in a shard: for a while it need not wait for all that nobody reads. */
  lookAt(shard: number): void;
  /** Runs a computation of a shard and lets it rest; null where it must wait for its turn, after which it is started again. */
  of<T>(shard: number, computation: () => Promise<T>): Promise<T | null>;
  stop(): void;
}

interface PaceOptions {
  /** Starts a computation of a shard, here or in another process. */
  start(shard: number): Promise<void>;
  /** How long a shard that is not prompt rests at least between two computations, in ms. */
  shortestRestMs: number;
  now?: () => number;
}

/** Of the time of one worker, what computations take at most while events arrive. */
interface Shares {
  /** Communities that somebody reads, together. */
  read: number;
  /** All other communities and programmes. */
  unread: number;
  /** What is gathered, of activities up to tenants. */
  gathered: number;
}
type Share = keyof Shares;
/** The rest is for the events themselves, which arrive through the same store. */
const USUAL: Shares = { read: 0.25, unread: 0.1, gathered: 0.05 };
/** Where events are late already, they come first: then also what was quiet waits for its turn, which else is computed at once. */
const BACKLOG: Shares = { read: 0.1, unread: 0.02, gathered: 0.02 };
/** When no more events have arrived for this long, nothing has to be left for them, in ms. */
const CALM_AFTER_MS = 300;
/** Events count as late until none has been for this long, in ms: computations that come back at once would make them late again. */
const LATE_FOR_MS = 2_000;
/** How long a shard counts as read after somebody looked, in ms. */
const READ_FOR_MS = 10_000;
/** A prompt shard rests at least this long, in ms: to fold many deltas costs little more than to fold one. */
const PROMPT_REST_MS = 100;
/** While no events arrive, what is made of others rests this many times as long as its last computation took, until they are computed, */
const REST_PER_WORK = 10;
/** and this long at most, in ms; */
const LONGEST_REST_MS = 10_000;
/** and while they arrive, what is gathered this long, as long as they are not late. */
const LONGEST_REST_OF_STREAM_MS = 60_000;
/** A computation that was started and is not here after this time is another process's, or lost, in ms. */
const ELSEWHERE_MS = 500;

/** So that a trace reaches from a write to the computation that it led to, though that rested meanwhile. */
type InContext = ReturnType<typeof AsyncLocalStorage.snapshot>;

interface Waiting {
  timer?: NodeJS.Timeout;
  /** Until when it rests; else it was started, or is computed. */
  restsUntil?: number;
  /** It was asked for after its computation began: runs what follows as a part of what asked first. */
  again?: InContext;
}

export function createPace({ start, shortestRestMs, now = () => performance.now() }: PaceOptions): Pace {
  /** Shards that were started, are computed, or rest. */
  const waiting = new Map<number, Waiting>();
  /** When each share will make up for all that was computed of it. */
  const madeUp: Record<Share, number> = { read: 0, unread: 0, gathered: 0 };
  /** When shards were looked at last. */
  const looks = new Map<number, number>();
  /** Null while no events arrive. */
  let shares: Shares | null = null;
  let lateUntil = -Infinity;
  let calm: NodeJS.Timeout | undefined;
  let stopped = false;

  const isRead = (shard: number) => now() - (looks.get(shard) ?? -Infinity) < READ_FOR_MS;

  const begin = async (shard: number) => {
    if (stopped || waitsForTurn(shard)) return;
    waiting.set(shard, { timer: setTimeout(() => rested(shard), ELSEWHERE_MS) });
    await start(shard);
  };
  const rest = (shard: number, known: Waiting, ms: number) => {
    clearTimeout(known.timer);
    known.restsUntil = now() + ms;
    known.timer = setTimeout(() => rested(shard), ms);
  };
  const rested = (shard: number) => {
    const again = waiting.get(shard)?.again;
    waiting.delete(shard);
    again?.(() => void begin(shard).catch(() => undefined));
  };
  const restNoLonger = (shard: number) => {
    const known = waiting.get(shard);
    if (known?.restsUntil === undefined || !known.again) return;
    clearTimeout(known.timer);
    rested(shard);
  };
  const calmed = () => {
    shares = null;
    Object.assign(madeUp, { read: 0, unread: 0, gathered: 0 });
    // What is made of others waits until these are computed.
    for (const shard of [...waiting.keys()]) if (!isWideShard(shard)) restNoLonger(shard);
  };
  const shareOf = (shard: number): Share =>
    !isPrompt(shard) ? 'gathered' : isRead(shard) ? 'read' : 'unread';
  const longestRest = () =>
    shares === BACKLOG ? Infinity : shares ? LONGEST_REST_OF_STREAM_MS : LONGEST_REST_MS;
  const restAfter = (shard: number, took: number) => {
    if (isPrompt(shard)) return Math.max(PROMPT_REST_MS, restOfShare(shard, took));
    const ms = shares || !isWideShard(shard) ? restOfShare(shard, took) : took * REST_PER_WORK;
    return Math.max(shortestRestMs, Math.min(ms, longestRest()));
  };
  /** Each of those that share a time waits for its turn, after all that were computed before it. */
  const restOfShare = (shard: number, took: number): number => {
    if (!shares) return 0;
    const share = shareOf(shard);
    madeUp[share] = Math.max(madeUp[share], now() - took) + took / shares[share];
    return madeUp[share] - now();
  };
  /** Where events are late, a computation waits until all that were computed of its share are made up for. */
  const waitsForTurn = (shard: number): boolean => {
    const ms = shares === BACKLOG ? madeUp[shareOf(shard)] - now() : 0;
    if (ms <= 0) return false;
    const known = waiting.get(shard) ?? {};
    waiting.set(shard, known);
    known.again ??= AsyncLocalStorage.snapshot();
    rest(shard, known, ms);
    return true;
  };
  /** Events are late no longer: what is still to be made up for is, as usual. */
  const hasten = () => {
    const usual = (ms: number, share: Share) => (Math.max(0, ms) * BACKLOG[share]) / USUAL[share];
    for (const share of ['read', 'unread', 'gathered'] as const)
      madeUp[share] = now() + usual(madeUp[share] - now(), share);
    for (const [shard, known] of waiting)
      if (known.restsUntil !== undefined) rest(shard, known, usual(known.restsUntil - now(), shareOf(shard)));
  };

  return {
    async ask(shards) {
      for (const shard of shards) {
        const known = waiting.get(shard);
        if (known) known.again ??= AsyncLocalStorage.snapshot();
        else await begin(shard);
      }
    },
    arrived(isBacklog) {
      if (isBacklog) lateUntil = now() + LATE_FOR_MS;
      const isLate = now() < lateUntil;
      if (shares === BACKLOG && !isLate) hasten();
      shares = isLate ? BACKLOG : USUAL;
      clearTimeout(calm);
      if (!stopped) calm = setTimeout(calmed, CALM_AFTER_MS);
    },
    lookAt(shard) {
      if (!isPrompt(shard)) return;
      const wasRead = isRead(shard);
      // Anew, so that they lie in the order in which they were looked at.
      looks.delete(shard);
      looks.set(shard, now());
      for (const other of looks.keys()) {
        if (isRead(other)) break;
        looks.delete(other);
      }
      if (!wasRead) restNoLonger(shard);
    },
    async of(shard, computation) {
      if (waitsForTurn(shard)) return null;
      clearTimeout(waiting.get(shard)?.timer);
      const own: Waiting = {};
      waiting.set(shard, own);
      const began = now();
      try {
        return await computation();
      } finally {
        const ms = restAfter(shard, now() - began);
        // Another computation of it may have begun meanwhile, which then sees to what was asked for.
        if (!stopped && waiting.get(shard) === own) rest(shard, own, ms);
      }
    },
    stop() {
      stopped = true;
      clearTimeout(calm);
      for (const { timer } of waiting.values()) clearTimeout(timer);
    },
  };
}
