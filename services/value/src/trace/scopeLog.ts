import type { Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import { eventLogOf, loggedEvent } from '../engine/event-log.model.ts';
import { addPlaces, nowhere } from '../engine/appendDeltas.ts';
import type { Place } from '../engine/delta.model.ts';
import { addEvent } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { measures } from '../indicator/indicators.ts';
import { idsIn, isWide, kindOf } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import type { ValueRecord } from '../indicator-value/indicator-value.model.ts';

/** The scope whose events were folded for a value: of a cohort, its community's; null for what is made of other scopes. */
export function foldedScope({
  scope,
  communityId,
}: Pick<ValueRecord, 'scope' | 'communityId'>): ScopeName | null {
  if (kindOf(scope) === 'cohort') return communityId;
  return isWide(scope) ? null : scope;
}

/**
 * The part of the log in which the events of a scope lie, and events of others may too. The log has no index beside its ids: one would
 * cost every batch more than an evaluator's question is worth.
 */
function logOf(scope: ScopeName, types: readonly string[]): Record<string, unknown> {
  const { id, tenantId } = idsIn(scope);
  const ofTypes = { type: { $in: types } };
  switch (kindOf(scope)) {
    case 'community':
      return { ...ofTypes, community: id };
    case 'programme':
      return { ...ofTypes, programme: id };
    case 'activity':
      return ofTypes;
    case 'tenant':
      return { ...ofTypes, tenant: id };
    default:
      return { ...ofTypes, tenant: tenantId };
  }
}

/** Events that may be a scope's, of some types; in the order in which Kolo learned of them when asked for those after one. */
export async function* eventsAround(
  connection: Connection,
  scope: ScopeName,
  types: readonly string[],
  { after }: { after?: string | null } = {},
): AsyncGenerator<AnyKoloEvent> {
  const following = after == null ? {} : { _id: { $gt: after } };
  const found = eventLogOf(connection).find({ ...logOf(scope, types), ...following });
  // An event may name an activity in several places, none of which is a field of the log.
  const named = kindOf(scope) === 'activity' ? scope : '';
  for await (const logged of after === undefined ? found : found.sort({ _id: 1 }))
    if (logged.event.includes(named)) yield loggedEvent(logged);
}

/** Folds what the log holds of one scope, as the whole of it would be folded. */
export async function foldScope(
  connection: Connection,
  scope: ScopeName,
): Promise<{ events: number; buckets: Buckets; place: Place }> {
  const types = [...new Set(measures.flatMap(({ eventTypes }) => eventTypes))];
  const scopes = new Map<ScopeName, Buckets>();
  const places = new Map<ScopeName, Place>();
  let events = 0;
  for await (const event of eventsAround(connection, scope, types)) {
    const touched = [...addEvent(scopes, event)].filter(({ name }) => name === scope);
    if (touched.length > 0) events += 1;
    addPlaces(places, event, touched);
    // What an event adds to other scopes is not asked for, and would fill the memory.
    for (const name of scopes.keys()) if (name !== scope) scopes.delete(name);
  }
  return {
    events,
    buckets: scopes.get(scope) ?? (new Map() as Buckets),
    place: places.get(scope) ?? nowhere,
  };
}
