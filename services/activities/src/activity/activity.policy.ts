import type { QueryFilter } from 'mongoose';
import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { readsLeaders, readsPublished, sightOfCohort } from '../programme/programme.policy.ts';
import type { Sight } from '../programme/programme.policy.ts';
import type { Reach } from '../reach.ts';
import { activitiesRegisteredFor } from '../registration/registration.store.ts';
import type { ActivityRecord } from './activity.model.ts';

type Place = Pick<ActivityRecord, 'tenantId' | 'communityId'>;

/** How much a viewer sees of what belongs to a community, or to a tenant alone, and to no programme. */
export function sightOfPlace(reach: Reach, { tenantId, communityId }: Place): Sight | null {
  if (reach.organised.has(tenantId)) return 'ORGANISER';
  if (communityId === null ? reach.tenantIds.has(tenantId) : reach.communityIds.has(communityId)) {
    return 'OUTLINE';
  }
  if (reach.evaluated.has(tenantId)) return 'EVALUATOR';
  if (reach.sponsored.has(tenantId)) return 'AGGREGATE';
  return communityId !== null && reach.sponsoredCommunityIds.has(communityId) ? 'AGGREGATE' : null;
}

/**
 * What the viewer may run here: the highest formality, 0 for none (activities.md §2). Members run what is informal, leaders of the
 * community and coordinators of the hub what needs an organiser, the owner of the programme everything.
 */
export function mostFormal(
  reach: Reach,
  { tenantId, programmeId, communityId, hubId }: Place & Pick<ActivityRecord, 'programmeId' | 'hubId'>,
): 0 | 2 | 4 | 5 {
  if (reach.organised.has(tenantId)) return 5;
  if (hubId !== null && reach.hubIds.has(hubId)) return 4;
  if (programmeId !== null) return reach.programmeIds.has(programmeId) ? 2 : 0;
  if (communityId === null) return 0;
  if (reach.ledCommunityIds.has(communityId)) return 4;
  return reach.memberCommunityIds.has(communityId) ? 2 : 0;
}

/** Whether the viewer organises this one activity without organising the tenant. A session is its programme's organisers' alone. */
export function organisesActivity(
  reach: Reach,
  activity: Pick<ActivityRecord, 'hubId' | 'programmeId' | 'communityId' | 'organiserId' | 'kind'>,
): boolean {
  const { hubId, programmeId, communityId, organiserId, kind } = activity;
  if (hubId !== null && reach.hubIds.has(hubId)) return true;
  if (kind !== null) return false;
  const isOfTheirs = communityId === null || reach.communityIds.has(communityId);
  if (organiserId !== null && organiserId === reach.personId && isOfTheirs) return true;
  return programmeId === null && communityId !== null && reach.ledCommunityIds.has(communityId);
}

/** How much the viewer sees of an activity; null where it does not exist for them. */
export async function sightOfActivity(context: Context, activity: ActivityRecord): Promise<Sight | null> {
  const reach = await context.reach();
  const { programmeId, cohortId } = activity;
  const programme = programmeId === null ? null : await context.loaders.programme.load(programmeId);
  if (programmeId !== null && programme === null) return null;
  const sight = programme ? sightOfCohort(reach, programme, cohortId) : sightOfPlace(reach, activity);
  if (sight === 'ORGANISER' || reach.personId === null) return sight;
  if (organisesActivity(reach, activity)) return 'ORGANISER';
  return sight === 'PARTICIPANT' || (await takesPart(context, activity)) ? 'PARTICIPANT' : sight;
}

/** Who leads it, means to come or came: also a guest, who sees nothing else. */
async function takesPart({ viewer, loaders }: Context, activity: ActivityRecord): Promise<boolean> {
  if (activity.facilitatorId === viewer.personId) return true;
  const registration = await loaders.ownRegistration.load(activity._id);
  if (registration && registration.state !== 'CANCELLED') return true;
  return (await loaders.ownAttendance.load(activity._id)) !== null;
}

/** The activities for which `sightOfActivity` is not null. */
export async function visibleActivities(context: Context): Promise<QueryFilter<ActivityRecord>> {
  const reach = await context.reach();
  const { personId, organised, evaluated, sponsored, tenantIds } = reach;
  const own = personId === null ? [] : await activitiesRegisteredFor(context.connection, personId);
  return {
    $or: [
      { tenantId: { $in: [...organised, ...evaluated, ...sponsored] } },
      { programmeId: { $in: [...reach.programmeIds] } },
      { communityId: { $in: [...reach.communityIds, ...reach.sponsoredCommunityIds] } },
      { tenantId: { $in: [...tenantIds] }, programmeId: null, communityId: null },
      { hubId: { $in: [...reach.hubIds] } },
      { _id: { $in: own } },
      ...(personId === null ? [] : [{ organiserId: personId, kind: null }, { facilitatorId: personId }]),
    ],
  };
}

/** The record is for the leaders of the community to publish, and for who organised or led the activity. */
export function mayPublishRecord(reach: Reach, sight: Sight | null, activity: ActivityRecord): boolean {
  const { communityId, facilitatorId } = activity;
  if (sight === null) return false;
  if (sight === 'ORGANISER' || (facilitatorId !== null && facilitatorId === reach.personId)) return true;
  return communityId !== null && reach.ledCommunityIds.has(communityId);
}

const whoReadsLeaders = async (context: Context, activity: ActivityRecord): Promise<boolean> =>
  readsLeaders(await sightOfActivity(context, activity));

const whoReadsPublished = async (context: Context, activity: ActivityRecord): Promise<boolean> =>
  readsPublished(await sightOfActivity(context, activity));

export const activityPolicies: TypePolicies<Context> = {
  Activity: typePolicy<Context, ActivityRecord>({
    visible: async (context, activity) => (await sightOfActivity(context, activity)) !== null,
    fields: {
      id: 'whoSeesIt',
      type: 'whoSeesIt',
      typeDefinition: 'whoSeesIt',
      formality: 'whoSeesIt',
      source: 'whoSeesIt',
      mode: 'whoSeesIt',
      family: 'whoSeesIt',
      fields: whoReadsLeaders,
      kind: 'whoSeesIt',
      tenant: 'whoSeesIt',
      programme: 'whoSeesIt',
      cohort: 'whoSeesIt',
      community: 'whoSeesIt',
      domain: 'whoSeesIt',
      agendaItem: 'whoSeesIt',
      partOf: 'whoSeesIt',
      parts: 'whoSeesIt',
      purposes: 'whoSeesIt',
      number: 'whoSeesIt',
      title: 'whoSeesIt',
      titles: 'whoSeesIt',
      startsAt: 'whoSeesIt',
      startsAtLocal: 'whoSeesIt',
      endsAt: 'whoSeesIt',
      timezone: 'whoSeesIt',
      durationMin: 'whoSeesIt',
      channel: 'whoSeesIt',
      place: 'whoSeesIt',
      hub: 'whoSeesIt',
      lowBandwidthWay: 'whoSeesIt',
      languages: 'whoSeesIt',
      capacity: 'whoSeesIt',
      documentedIn: 'whoSeesIt',
      organiser: whoReadsLeaders,
      facilitator: whoReadsLeaders,
      status: 'whoSeesIt',
      heldAt: 'whoSeesIt',
      attendance: 'whoSeesIt',
      attendees: whoReadsPublished,
      memberCountries: 'whoSeesIt',
      viewerAttendance: 'whoSeesIt',
      registrations: 'whoSeesIt',
      placesLeft: 'whoSeesIt',
      viewerRegistration: 'whoSeesIt',
      viewerCanRegister: 'whoSeesIt',
      record: whoReadsPublished,
      recordDueAt: 'whoSeesIt',
      viewerCanPublishRecord: 'whoSeesIt',
      artefacts: whoReadsPublished,
      viewerCanOrganise: 'whoSeesIt',
    },
  }),
};
