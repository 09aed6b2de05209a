import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { readsLeaders, sightOfCohort } from '../programme/programme.policy.ts';
import type { Sight } from '../programme/programme.policy.ts';
import type { ActivityRecord } from './activity.model.ts';

/** How much the viewer sees of an activity; null where it does not exist for them. */
export async function sightOfActivity(context: Context, activity: ActivityRecord): Promise<Sight | null> {
  const programme = await context.loaders.programme.load(activity.programmeId);
  return programme && sightOfCohort(await context.reach(), programme, activity.cohortId);
}

const whoReadsLeaders = async (context: Context, activity: ActivityRecord): Promise<boolean> =>
  readsLeaders(await sightOfActivity(context, activity));

export const activityPolicies: TypePolicies<Context> = {
  Activity: typePolicy<Context, ActivityRecord>({
    visible: async (context, activity) => (await sightOfActivity(context, activity)) !== null,
    fields: {
      id: 'whoSeesIt',
      type: 'whoSeesIt',
      formality: 'whoSeesIt',
      source: 'whoSeesIt',
      family: 'whoSeesIt',
      kind: 'whoSeesIt',
      programme: 'whoSeesIt',
      cohort: 'whoSeesIt',
      community: 'whoSeesIt',
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
      lowBandwidthWay: 'whoSeesIt',
      languages: 'whoSeesIt',
      organiser: whoReadsLeaders,
      facilitator: whoReadsLeaders,
      status: 'whoSeesIt',
      heldAt: 'whoSeesIt',
      attendance: 'whoSeesIt',
      viewerAttendance: 'whoSeesIt',
      viewerCanOrganise: 'whoSeesIt',
    },
  }),
};
