import type { Id } from '@kolo/runtime';
import { sightOfActivity } from '../activity/activity.policy.ts';
import type { Context } from '../context.ts';
import { activitiesRegisteredFor } from '../registration/registration.store.ts';
import { audience } from './indexChanged.ts';

/** The audiences of which the viewer is one: a first sieve, coarser than the policies. */
export async function audiencesOf(context: Context): Promise<string[]> {
  const reach = await context.reach();
  const { personId, organised, evaluated, sponsored } = reach;
  const own = personId === null ? [] : await activitiesRegisteredFor(context.connection, personId);
  return [
    ...(personId === null ? [] : [audience.person(personId)]),
    ...own.map(audience.activity),
    ...[...organised, ...evaluated, ...sponsored].map(audience.staff),
    ...[...reach.tenantIds].map(audience.tenant),
    ...[...reach.programmeIds].map(audience.programme),
    ...[...reach.communityIds, ...reach.sponsoredCommunityIds].map(audience.community),
    ...[...reach.hubIds].map(audience.hub),
  ];
}

/** Those of them that exist for the viewer. */
export async function visibleOf(context: Context, ids: readonly Id[]): Promise<Set<Id>> {
  const seen = await Promise.all(
    ids.map(async (id) => {
      const activity = await context.loaders.activity.load(id);
      return activity !== null && (await sightOfActivity(context, activity)) !== null;
    }),
  );
  return new Set(ids.filter((_id, index) => seen[index]));
}
