import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, least, newest } from '../measure.ts';
import type { Fold } from '../definition.ts';
import type { Measure } from '../measure.ts';
import { LAST_DAY, overlap } from '../window.ts';
import type { Span } from '../window.ts';

/** The day on which each agenda item was proposed. */
const agendaItems: Measure<Day> = {
  name: 'agendaItems',
  eventTypes: ['agendaItem.proposed'],
  bucket: 'LIFE',
  lift: (event) => [{ bucket: LIFE, key: event.subject, value: localDay(event.time, event.timezone) }],
  merge: least,
  countsFrom: (proposedOn) => proposedOn,
};

/** `[sequence, status, day]` of each move of an agenda item; key `<item>@<sequence>`. */
const agendaMoves: Measure<readonly [number, string, Day]> = {
  name: 'agendaHistory',
  eventTypes: ['agendaItem.moved'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'agendaItem.moved') return [];
    const day = localDay(event.time, event.timezone);
    const key = `${event.subject}@${event.sequence}`;
    return [{ bucket: LIFE, key, value: [event.sequence, event.data.to, day] }];
  },
  merge: newest,
  countsFrom: ([, , day]) => day,
};

/** `[sequence, 1]` for each objective of a sponsor that an agenda item serves, `[sequence, 0]` where it did; key `<item>@<objective>`. */
export const agendaLinks: Measure<readonly [number, number]> = {
  name: 'agendaLinks',
  eventTypes: ['agendaItem.linked', 'agendaItem.unlinked'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'agendaItem.linked' && event.type !== 'agendaItem.unlinked') return [];
    const key = `${event.subject}@${event.data.objectiveId}`;
    return [{ bucket: LIFE, key, value: [event.sequence, event.type === 'agendaItem.linked' ? 1 : 0] }];
  },
  merge: newest,
};

/** `[sequence, agenda item]` of each activity that took one up, null for one that did not take place, by the day of its beginning. */
export const agendaActivities: Measure<readonly [number, string | null]> = {
  name: 'agendaActivities',
  eventTypes: ['activity.held', 'activity.cancelled'],
  bucket: 'DAY',
  lift(event) {
    if (event.type === 'activity.held') {
      const bucket = localDay(event.time, event.timezone);
      return [{ bucket, key: event.subject, value: [event.sequence, event.data.agendaItemId] }];
    }
    if (event.type !== 'activity.cancelled' || event.data.startsAt === null) return [];
    const bucket = localDay(event.data.startsAt, event.timezone);
    return [{ bucket, key: event.subject, value: [event.sequence, null] }];
  },
  merge: newest,
};

/**
 * `[sequence, country]` of each person who attended, null where it is unknown, for guests and for what was recorded by mistake; key
 * `<activity>@<person>`.
 */
export const attendanceCountries: Measure<readonly [number, string | null]> = {
  name: 'attendanceCountries',
  eventTypes: ['attendance.recorded', 'attendance.cancelled'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'attendance.recorded' && event.type !== 'attendance.cancelled') return [];
    const isMember = event.type === 'attendance.recorded' && event.data.level === 'MEMBER';
    const countryId = isMember ? event.data.countryId : null;
    const bucket = localDay(event.time, event.timezone);
    return [{ bucket, key: `${event.subject}@${event.data.personId}`, value: [event.sequence, countryId] }];
  },
  merge: newest,
};

/** What `onAgenda` folds. */
export const agendaMeasures = [agendaItems, agendaMoves] as const;

/** The items that stood on the agenda at some time of a span: proposed or chosen on a day of it, and not worked off or dropped before. */
export function onAgenda(fold: Fold, span: Span): string[] {
  const moves = Map.groupBy(Object.entries(fold(agendaMoves)), ([key]) => key.slice(0, key.indexOf('@')));
  return Object.entries(fold(agendaItems)).flatMap(([itemId, proposedOn]) => {
    const history = (moves.get(itemId) ?? []).map(([, move]) => move).sort(([a], [b]) => a - b);
    const states = [[0, 'PROPOSED', proposedOn] as const, ...history];
    const stood = states.some(([, status, from], index) => {
      const until = states[index + 1]?.[2] ?? LAST_DAY;
      return status !== 'DONE' && status !== 'DROPPED' && overlap({ from, to: until }, span);
    });
    return stood ? [itemId] : [];
  });
}
