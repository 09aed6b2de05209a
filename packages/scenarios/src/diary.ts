import type { Stage } from './stage.ts';

interface Entry {
  at: number;
  act: () => Promise<void>;
}

export interface Diary {
  /** Milliseconds of a local time on the n-th day (0: the day that the diary counts from; it may be negative). */
  moment(day: number, time: string): number;
  /** The calendar day n days after day 0. */
  date(day: number): string;
  /** Notes what somebody does at a local time of a day. */
  note(day: number, time: string, act: () => Promise<void>): void;
  /** Lives everything noted up to and including a day; each morning at 07:30 and at the end, what fell due is done first. */
  liveUntil(day: number): Promise<void>;
}

const MORNING = '07:30';

/** What happens on which day, lived in order on a stage whose clock it moves. `dayZero` is a calendar day in `timezone`. */
export function createDiary(stage: Stage, dayZero: string, timezone: string): Diary {
  const entries: Entry[] = [];
  const zero = Temporal.PlainDate.from(dayZero);
  let livedDay: number | null = null;

  const moment = (day: number, time: string) =>
    zero.add({ days: day }).toZonedDateTime({ timeZone: timezone, plainTime: time }).epochMilliseconds;

  return {
    moment,
    date: (day) => zero.add({ days: day }).toString(),
    note(day, time, act) {
      entries.push({ at: moment(day, time), act });
    },
    async liveUntil(day) {
      const firstDay =
        livedDay === null ? Math.min(0, ...entries.map((entry) => dayOf(entry.at))) : livedDay + 1;
      for (let today = firstDay; today <= day; today += 1) {
        stage.clock.set(moment(today, MORNING));
        await stage.tick();
        await live(today);
        livedDay = today;
      }
      stage.clock.set(moment(day, '23:00'));
      await stage.tick();
    },
  };

  function dayOf(at: number): number {
    const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).toPlainDate();
    return zero.until(date, { largestUnit: 'days' }).days;
  }

  async function live(day: number): Promise<void> {
    const todays = entries.filter((entry) => dayOf(entry.at) === day).sort((a, b) => a.at - b.at);
    for (const entry of todays) {
      stage.clock.set(entry.at);
      await entry.act();
      // Services learn of each other by events; the next person acts when that is through, as in life.
      await stage.settle();
    }
  }
}
