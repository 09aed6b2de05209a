/** Whether events arrive, as their consumer sees it: CALM when they do not, LATE when they are stale already. */
export type StreamState = 'CALM' | 'STREAM' | 'LATE';

export interface EventStream {
  /** A batch of events is being worked off. */
  arriving(batch: object): void;
  /**
   * It has been, and more may follow.
   * @param isBacklog they are stale already
   */
  arrived(batch: object, isBacklog: boolean): void;
  state(): StreamState;
  stop(): void;
}

interface EventStreamOptions {
  /** Called before the state becomes another one, */
  changing(): void;
  /** and after it has. */
  changed(): void;
  now(): number;
}

/** When no more events have arrived for this long, and none are being worked off, no more are expected, in ms; */
const CALM_AFTER_MS = 300;
/** after a stream for this part of the time that it lasted, since it may only have been held up; */
const CALM_AFTER_PART = 0.1;
/** and this long at most, in ms. */
const CALM_AT_LAST_MS = 2_000;
/** A batch that takes longer than this to be worked off was given up, in ms. */
const GIVEN_UP_MS = 10_000;
/** Events count as late until none has been for this long, in ms: computations that come back at once would make them late again. */
const LATE_FOR_MS = 2_000;

export function watchStream({ changing, changed, now }: EventStreamOptions): EventStream {
  /** Those that are being worked off, and since when. */
  const batches = new Map<object, number>();
  let state: StreamState = 'CALM';
  let since = now();
  let lateUntil = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const become = (next: StreamState) => {
    if (next === state) return;
    changing();
    if (state === 'CALM') since = now();
    state = next;
    changed();
  };
  const calmLater = () => {
    clearTimeout(timer);
    const ms = Math.min(Math.max(CALM_AFTER_MS, (now() - since) * CALM_AFTER_PART), CALM_AT_LAST_MS);
    if (!stopped) timer = setTimeout(calm, ms);
  };
  const calm = () => {
    for (const [batch, began] of batches) if (now() - began > GIVEN_UP_MS) batches.delete(batch);
    // The store is slow, not idle.
    if (batches.size > 0) return calmLater();
    become('CALM');
  };

  return {
    arriving(batch) {
      batches.set(batch, now());
      if (state === 'CALM') become('STREAM');
      calmLater();
    },
    arrived(batch, isBacklog) {
      batches.delete(batch);
      if (isBacklog) lateUntil = now() + LATE_FOR_MS;
      become(now() < lateUntil ? 'LATE' : 'STREAM');
      calmLater();
    },
    state: () => state,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
