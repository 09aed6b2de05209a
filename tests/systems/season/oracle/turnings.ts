import type { KoloEvent } from '@kolo/events';
import { lastByPerson, life, timeOf } from './log.ts';
import type { Log, Period } from './log.ts';

type Turning = KoloEvent<'reply.created'> | KoloEvent<'answer.posted'>;

export const turnedTo = ({ type, data }: Turning): string =>
  type === 'reply.created' ? data.postAuthorId : data.askerId;

/** Who replied to whom, or answered whom, oldest first. */
export function turnings(log: Log, period?: Period): Turning[] {
  const all = [...log.of('reply.created', period), ...log.of('answer.posted', period)];
  const others = all.filter((event) => event.actor !== null && event.actor !== turnedTo(event));
  return others.sort((a, b) => timeOf(a) - timeOf(b));
}

/** Pairs who turned to each other, with the first, or the last, turning of each. */
export function mutual(all: readonly Turning[], which: 'first' | 'last') {
  const byPair = new Map<string, Turning>();
  for (const event of all) {
    const key = `${event.actor} ${turnedTo(event)}`;
    if (which === 'last' || !byPair.has(key)) byPair.set(key, event);
  }
  return [...byPair].flatMap(([key, there]) => {
    const [a = '', b = ''] = key.split(' ');
    const back = byPair.get(`${b} ${a}`);
    return back && a < b ? [{ a, b, there, back }] : [];
  });
}

/** For whom somebody works at the end of a period, as they said when they joined last. */
export function workplaces(log: Log, { to }: Period): Map<string, string | null> {
  return new Map(
    lastByPerson(log.of('membership.accepted', { ...life, to })).map(({ data }) => [
      data.personId,
      data.organisationId,
    ]),
  );
}
