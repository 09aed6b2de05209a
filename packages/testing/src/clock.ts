import type { Clock } from '@kolo/runtime';

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  /** Sets it to a moment, e.g. `2010-04-02T14:00:00Z`. */
  set(moment: string | number): void;
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
}

export function createTestClock(moment: string | number): TestClock {
  let now = typeof moment === 'number' ? moment : Date.parse(moment);
  return {
    now: () => now,
    set: (next) => {
      now = typeof next === 'number' ? next : Date.parse(next);
    },
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
    },
  };
}
