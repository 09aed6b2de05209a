/**
 * The time of day, as a dependency. Production has only `systemClock`; tests hand in one that they move.
 * Nothing in Kolo calls `Date.now()` or `new Date()` for a business reason.
 */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
