import type { Connection } from 'mongoose';
import { addEvent } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { measuresOf } from '../indicator/indicators.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { addPlaces, nowhere } from './appendDeltas.ts';
import type { Place } from './delta.model.ts';
import { eventsInLog } from './event-log.model.ts';

export interface LogFold {
  events: number;
  scopes: Map<ScopeName, { buckets: Buckets; place: Place }>;
}

/** Folds the whole event log in memory, in the order in which the store gives it. */
export async function foldLog(connection: Connection): Promise<LogFold> {
  const scopes = new Map<ScopeName, Buckets>();
  const places = new Map<ScopeName, Place>();
  let events = 0;
  for await (const event of eventsInLog(connection)) {
    events += 1;
    if (measuresOf(event.type).length === 0) continue;
    addPlaces(places, event, addEvent(scopes, event));
  }
  const folded = [...scopes].map(
    ([scope, buckets]) => [scope, { buckets, place: places.get(scope) ?? nowhere }] as const,
  );
  return { events, scopes: new Map(folded) };
}
