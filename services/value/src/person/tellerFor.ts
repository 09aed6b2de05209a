import { isSignedIn } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { communitiesOf } from '@kolo/standing';
import type { Standing } from '@kolo/standing';
import { relays } from '../community.ts';
import type { Context } from '../context.ts';
import type { PersonRecord } from './person.model.ts';
import { personsById } from './person.store.ts';

/**
 * Whether a viewer may bring in what a member says: a machine that relays messages, a keeper for a member with no or a
 * shared connection, a proxy whom the member named.
 */
export function maySpeakFor(viewer: Viewer, standing: Standing, member: PersonRecord | undefined): boolean {
  if (relays(viewer, standing.tenantId)) return true;
  const access = member?.access;
  if (!isSignedIn(viewer) || !access) return false;
  if (access.proxyIds.includes(viewer.personId)) return true;
  return standing.isKeeper && (access.bandwidth === 'NONE' || access.bandwidth === 'SHARED');
}

/** Those of some persons who belong to a community. */
export async function membersAmong(
  context: Context,
  communityId: Id,
  personIds: readonly Id[],
): Promise<Set<Id>> {
  const communities = await communitiesOf(context.connection, personIds);
  return new Set(
    personIds.filter((personId) =>
      communities.get(personId)?.some((one) => one.communityId === communityId && (one.belongs || one.leads)),
    ),
  );
}

/** Whether a person belongs to a community now: who left, or was removed, may change what they told, and tells it nothing new. */
export async function stillBelongs(context: Context, communityId: Id, personId: Id): Promise<boolean> {
  return (await membersAmong(context, communityId, [personId])).has(personId);
}

/** The person in whose name the viewer acts in a community: themselves, or `onBehalfOf`. Refuses where that may not be. */
export async function tellerFor(
  context: Context,
  standing: Standing,
  onBehalfOf: Id | undefined,
): Promise<Id> {
  const { viewer, connection } = context;
  if (onBehalfOf === undefined || onBehalfOf === viewer.personId) {
    if (!isSignedIn(viewer)) refuse('REQUIRED', 'onBehalfOf');
    if (!standing.belongs && !standing.leads) refuse('NOT_ALLOWED', 'communityId');
    return viewer.personId;
  }
  const members = await membersAmong(context, standing.communityId, [onBehalfOf]);
  if (!members.has(onBehalfOf)) refuse('NOT_FOUND', 'onBehalfOf');
  const person = (await personsById(connection, [onBehalfOf])).get(onBehalfOf);
  if (!maySpeakFor(viewer, standing, person)) refuse('NOT_ALLOWED', 'onBehalfOf');
  return onBehalfOf;
}
