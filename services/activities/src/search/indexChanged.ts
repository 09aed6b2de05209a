import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { indexDocuments, TEXT, TITLE } from '@kolo/search';
import type { Searchable, SearchSource } from '@kolo/search';
import type { ActivityRecord } from '../activity/activity.model.ts';
import { activitiesById } from '../activity/activity.store.ts';

/** For whom an activity may exist (activity.policy.ts), in the words of the index. */
export const audience = {
  person: (id: Id) => `person:${id}`,
  activity: (id: Id) => `activity:${id}`,
  /** Organisers, evaluators and sponsors of a tenant. */
  staff: (tenantId: Id) => `staff:${tenantId}`,
  tenant: (id: Id) => `tenant:${id}`,
  programme: (id: Id) => `programme:${id}`,
  community: (id: Id) => `community:${id}`,
  hub: (id: Id) => `hub:${id}`,
};

const telling: ReadonlySet<string> = new Set<AnyKoloEvent['type']>([
  'activity.proposed',
  'activity.scheduled',
  'activity.changed',
]);

/** Reads anew the activities that events tell of, as they are now. */
export async function indexChanged(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  const ids = [...new Set(events.filter(({ type }) => telling.has(type)).map(({ subject }) => subject))];
  if (ids.length > 0) await indexActivities(connection, ids, session);
}

async function indexActivities(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession,
): Promise<void> {
  const activities = await activitiesById(connection, ids, session);
  await indexDocuments(connection, ids, activities.map(searchableOf), session);
}

export const searchSource: SearchSource = {
  collections: { ACTIVITY: 'activities' },
  index: (connection, _kind, ids, session) => indexActivities(connection, ids, session),
};

/** Only what everybody reads who sees the activity: neither its own fields nor who leads it. */
function searchableOf(activity: ActivityRecord): Searchable {
  const { _id, tenantId, programmeId, communityId, hubId, organiserId, facilitatorId } = activity;
  const { titles, languages, place } = activity;
  return {
    id: _id,
    kind: 'ACTIVITY',
    languages: [...languages, ...titles.map(({ language }) => language)],
    texts: [
      ...titles.map(({ text }) => ({ text, weight: TITLE })),
      ...(place === null ? [] : [{ text: place, weight: TEXT }]),
    ],
    audiences: [
      audience.activity(_id),
      audience.staff(tenantId),
      ...(programmeId === null && communityId === null ? [audience.tenant(tenantId)] : []),
      ...(programmeId === null ? [] : [audience.programme(programmeId)]),
      ...(communityId === null ? [] : [audience.community(communityId)]),
      ...(hubId === null ? [] : [audience.hub(hubId)]),
      ...(organiserId === null ? [] : [audience.person(organiserId)]),
      ...(facilitatorId === null ? [] : [audience.person(facilitatorId)]),
    ],
  };
}
