import { median, share, sum } from './figures.ts';
import type { Log, Period } from './log.ts';
import { lastByPerson } from './log.ts';
import type { Oracles } from './oracles.ts';
import { turnedTo, turnings, workplaces } from './turnings.ts';

export const orienting: Oracles = {
  'OR-02': (log) => {
    const pitches = log.latest('pitch.updated');
    return share(sum(pitches.map(({ data }) => data.answeredFields)), 10 * pitches.length);
  },
  'OR-03': (log, period) => {
    const joined = lastByPerson(log.of('membership.accepted', period));
    return share(joined.filter(({ data }) => data.joinMotive.length > 0).length, joined.length);
  },
  'OR-05': (log, period) => {
    const seen = organisationsSeen(log, period);
    return median([...log.members(period)].map((personId) => seen(personId).size));
  },
};

/** The organisations of others at the same activity, of opened resources, and of those to whom somebody replied. */
function organisationsSeen(log: Log, period: Period): (personId: string) => Set<string> {
  const attendances = log.attendances(period);
  const submitters = new Map(
    log.of('resource.submitted').map((event) => [event.subject, event.organisation]),
  );
  const workplaceOf = workplaces(log, period);
  const views = log.of('resource.viewed', period);
  const all = turnings(log, period);
  return (personId) => {
    const own = new Set(
      attendances.filter(({ data }) => data.personId === personId).map(({ subject }) => subject),
    );
    const seen = [
      ...attendances.filter(({ subject }) => own.has(subject)).map(({ data }) => data.organisationId),
      ...views.filter(({ data }) => data.personId === personId).map(({ subject }) => submitters.get(subject)),
      ...all.filter(({ actor }) => actor === personId).map((turning) => workplaceOf.get(turnedTo(turning))),
    ];
    const home = workplaceOf.get(personId);
    return new Set(seen.flatMap((one) => (one && one !== home ? [one] : [])));
  };
}
