import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, earliest, milliseconds, newest } from '../measure.ts';
import type { CountedEvent, Measure, PartialOf } from '../measure.ts';

const types = ['reply.created', 'answer.posted'] as const;

/** Who turned to whom by an event: a reply to a post, an answer to a question of somebody else; key `<from>><to>`. */
function exchangeIn(event: CountedEvent): { from: string; to: string } | null {
  const from = event.actor;
  const to =
    event.type === 'reply.created'
      ? event.data.postAuthorId
      : event.type === 'answer.posted'
        ? event.data.askerId
        : null;
  return from && to && from !== to ? { from, to } : null;
}

/** `[ms, organisation, territory of who turned to the other]`: the last time on each day. */
export type Exchange = readonly [number, string | null, string | null];

export const exchanges: Measure<Exchange> = {
  name: 'exchanges',
  eventTypes: types,
  bucket: 'DAY',
  lift(event) {
    const exchange = exchangeIn(event);
    if (!exchange) return [];
    const bucket = localDay(event.time, event.timezone);
    const value: Exchange = [milliseconds(event.time), event.organisation ?? null, event.territory];
    return [{ bucket, key: `${exchange.from}>${exchange.to}`, value }];
  },
  merge: newest,
};

/** `[ms, day, organisation of who turned to the other]`: the first time ever. */
export type FirstExchange = readonly [number, Day, string | null];

export const firstExchanges: Measure<FirstExchange> = {
  name: 'firstExchanges',
  eventTypes: types,
  bucket: 'LIFE',
  ofPairs: true,
  lift(event) {
    const exchange = exchangeIn(event);
    if (!exchange) return [];
    const day = localDay(event.time, event.timezone);
    const value: FirstExchange = [milliseconds(event.time), day, event.organisation ?? null];
    return [{ bucket: LIFE, key: `${exchange.from}>${exchange.to}`, value }];
  },
  merge: earliest,
};

/** Two persons each of whom turned to the other, named once. */
export interface TwoWay<State> {
  a: string;
  b: string;
  /** What is kept of a turning to b, and of b turning to a. */
  there: State;
  back: State;
}

export function twoWay<State extends Exchange | FirstExchange>(folded: PartialOf<State>): TwoWay<State>[] {
  return Object.entries(folded).flatMap(([key, there]) => {
    const [a = '', b = ''] = key.split('>');
    const back = a < b ? folded[`${b}>${a}`] : undefined;
    return back === undefined ? [] : [{ a, b, there, back }];
  });
}
