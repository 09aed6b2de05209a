/** Whether a service is asked at all. */
export interface Breaker {
  /** Whether it may be asked now. Who is told yes has to say afterwards how it went. */
  mayAsk(): boolean;
  answered(): void;
  failed(): void;
  /** It can't be told whether the service failed. */
  undecided(): void;
}

/** Many at once fail when one copy of a service restarts; a service that is away fails all. */
const FAILURES = 20;
const PAUSE_MS = 1_000;

/**
 * After a row of calls without any answer a service is left alone: requests get what it would have brought as missing at
 * once, instead of waiting for their deadlines in ever longer queues. Once a second one call tries whether it is back.
 */
export function createBreaker(now: () => number = () => performance.now()): Breaker {
  let failures = 0;
  let pausedUntil = 0;
  let isTrying = false;

  return {
    mayAsk() {
      if (failures < FAILURES) return true;
      if (isTrying || now() < pausedUntil) return false;
      isTrying = true;
      return true;
    },
    answered() {
      failures = 0;
      isTrying = false;
    },
    failed() {
      failures++;
      isTrying = false;
      if (failures >= FAILURES) pausedUntil = now() + PAUSE_MS;
    },
    undecided() {
      isTrying = false;
    },
  };
}
