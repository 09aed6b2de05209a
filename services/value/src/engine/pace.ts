import { AsyncLocalStorage } from 'node:async_hooks';
import { isPrompt, isWideShard } from './delta.model.ts';
import { watchStream } from './eventStream.ts';
import type { EventStream } from './eventStream.ts';

/** When the shards of a process are computed. */
export interface Pace extends Pick<EventStream, 'arriving' | 'arrived'> {
  /** Asks for a computation of shards, each when it has rested and its turn has come. What is lost here is found by the sweep. */
  ask(shards: Iterable<number>): void;
  /** The shards that will be computed, as far as this process knows: they were asked for, or are under way. */
  expected(): Set<number>;
  /** Somebody reads what is in a shard: for a while it need not wait for all that nobody reads. */
  lookAt(shard: number): void;
  /** Runs a computation of a shard, and lets it rest. */
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

/** How long computations may take while events arrive, in ms for each ms in which none of the same share takes any. */
interface Shares {
  /** Communities that somebody reads, together. */
  read: number;
  /** All other communities and programmes. */
  unread: number;
  /** What is gathered, of activities up to tenants. */
  gathered: number;
}
type Share = keyof Shares;
/** The rest is for the events themselves, which arrive through the same store; where they are late already, they come first. */
const sharesIn = {
  CALM: null,
  STREAM: { read: 0.5, unread: 0.1, gathered: 0.05 },
  LATE: { read: 0.3, unread: 0.02, gathered: 0.02 },
} as const satisfies Record<string, Shares | null>;
/** What one long computation makes the others of its share wait at most, in ms, as long as events are not late. */
const LONGEST_WAIT_MS = 60_000;
/** Shards that are under way at once while no events arrive: while one waits for the store, another is worked on. */
const AT_ONCE = 2;
/** How long a shard counts as read after somebody looked, in ms. */
const READ_FOR_MS = 10_000;
/** A prompt shard rests at least this long, in ms: to fold many deltas costs little more than to fold one. */
const PROMPT_REST_MS = 100;
/** While no events arrive, what is made of others rests this many times as long as its last computation took, until they are computed, */
const REST_PER_WORK = 10;
/** and this long at most, in ms. */
const LONGEST_REST_MS = 10_000;
/** A computation that was started and is not here after this time is another process's, or lost, in ms. */
const ELSEWHERE_MS = 500;

/** So that a trace reaches from a write to the computation that it led to, though that waited meanwhile. */
type InContext = ReturnType<typeof AsyncLocalStorage.snapshot>;

export function createPace({ start, shortestRestMs, now = () => performance.now() }: PaceOptions): Pace {
  /** Shards that wait for a computation; what starts it, as a part of what asked first. */
  const asked = new Map<number, InContext>();
  /** Shards that were started and are not computed yet, here or elsewhere. */
  const underWay = new Map<number, { timer?: NodeJS.Timeout }>();
  /** When shards were computed last, and until when they rest after that. */
  const computed = new Map<number, { at: number; restsUntil: number }>();
  /** How long the computations of each share took, as far as the time since then has not made up for it, in ms. */
  const owed: Record<Share, number> = { read: 0, unread: 0, gathered: 0 };
  let owedAt = now();
  /** When shards were looked at last. */
  const looks = new Map<number, number>();
  let nextTurn: NodeJS.Timeout | undefined;
  let stopped = false;

  const shares = (): Shares | null => sharesIn[stream.state()];
  const isRead = (shard: number) => now() - (looks.get(shard) ?? -Infinity) < READ_FOR_MS;
  const shareOf = (shard: number): Share =>
    !isPrompt(shard) ? 'gathered' : isRead(shard) ? 'read' : 'unread';

  /** Before anything is added to what is owed, or the shares change. */
  const makeUp = () => {
    const [gone, rates] = [now() - owedAt, shares()];
    owedAt += gone;
    for (const share of ['read', 'unread', 'gathered'] as const)
      owed[share] = rates ? Math.max(0, owed[share] - gone * rates[share]) : 0;
  };
  const charge = (shard: number, took: number) => {
    makeUp();
    const rates = shares();
    if (!rates) return;
    const share = shareOf(shard);
    const most = stream.state() === 'LATE' ? Infinity : LONGEST_WAIT_MS * rates[share];
    owed[share] = Math.min(owed[share] + took, Math.max(owed[share], most));
  };
  const restAfter = (shard: number, took: number): number => {
    if (isPrompt(shard)) return PROMPT_REST_MS;
    if (shares() || !isWideShard(shard)) return shortestRestMs;
    return Math.max(shortestRestMs, Math.min(took * REST_PER_WORK, LONGEST_REST_MS));
  };

  /** From when on a shard may be computed as far as its rest and its share go. */
  const readyAt = (shard: number): number => {
    const [share, rates] = [shareOf(shard), shares()];
    const madeUp = rates ? owedAt + owed[share] / rates[share] : -Infinity;
    return Math.max(madeUp, computed.get(shard)?.restsUntil ?? -Infinity);
  };
  /** Whether what is under way leaves room: what is read never waits for the rest, and while events arrive both go one by one. */
  const hasRoom = (shard: number): boolean => {
    const wantsRead = isRead(shard);
    const alike = [...underWay.keys()].filter((other) => isRead(other) === wantsRead);
    return alike.length < (shares() ? 1 : AT_ONCE);
  };
  /** First what was computed longest ago: what was quiet does not wait for all that is busy. */
  const inTurn = (): number[] => {
    const lastAt = (shard: number) => computed.get(shard)?.at ?? 0;
    const free = [...asked.keys()].filter((shard) => !underWay.has(shard));
    return free.sort((a, b) => lastAt(a) - lastAt(b));
  };

  const takeTurns = () => {
    clearTimeout(nextTurn);
    if (stopped || asked.size === 0) return;
    makeUp();
    let next = Infinity;
    for (const shard of inTurn()) {
      const at = readyAt(shard);
      // What there is no room for takes its turn when something is done.
      if (at > now()) next = Math.min(next, at);
      else if (hasRoom(shard)) begin(shard);
    }
    if (next < Infinity) nextTurn = setTimeout(takeTurns, Math.ceil(next - now()));
  };
  const begin = (shard: number) => {
    const inContext = asked.get(shard);
    asked.delete(shard);
    underWay.set(shard, { timer: setTimeout(() => isDone(shard), ELSEWHERE_MS) });
    inContext?.(() => void start(shard).catch(() => undefined));
  };
  const isDone = (shard: number) => {
    underWay.delete(shard);
    takeTurns();
  };
  const stream = watchStream({ changing: makeUp, changed: takeTurns, now });

  return {
    arriving: stream.arriving,
    arrived: stream.arrived,
    ask(shards) {
      for (const shard of shards) if (!asked.has(shard)) asked.set(shard, AsyncLocalStorage.snapshot());
      takeTurns();
    },
    expected: () => new Set([...asked.keys(), ...underWay.keys()]),
    lookAt(shard) {
      if (!isPrompt(shard)) return;
      // Anew, so that they lie in the order in which they were looked at.
      looks.delete(shard);
      looks.set(shard, now());
      for (const other of looks.keys()) {
        if (isRead(other)) break;
        looks.delete(other);
      }
      if (asked.has(shard)) takeTurns();
    },
    async of(shard, computation) {
      // It sees all that was asked for until now.
      asked.delete(shard);
      clearTimeout(underWay.get(shard)?.timer);
      const own = {};
      underWay.set(shard, own);
      const began = now();
      try {
        return await computation();
      } finally {
        const took = now() - began;
        charge(shard, took);
        computed.set(shard, { at: now(), restsUntil: now() + restAfter(shard, took) });
        // Another computation of it may have begun meanwhile.
        if (underWay.get(shard) === own) isDone(shard);
      }
    },
    stop() {
      stopped = true;
      stream.stop();
      clearTimeout(nextTurn);
      for (const { timer } of underWay.values()) clearTimeout(timer);
    },
  };
}
