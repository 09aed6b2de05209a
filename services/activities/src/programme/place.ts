import type { Id } from '@kolo/runtime';
import { communityFacts } from '@kolo/standing';
import type { Context } from '../context.ts';
import type { ActivityRecord } from '../activity/activity.model.ts';
import type { ProgrammeRecord } from './programme.model.ts';

/** Where an event of a programme or of an activity belongs. */
export interface EventPlace {
  tenant: string;
  programme: string | null;
  community: string | null;
  /** The community's, in which all that concerns it is counted; the programme's or the activity's where there is none. */
  timezone: string;
}

export function placeOf(context: Context, programme: ProgrammeRecord): Promise<EventPlace> {
  return placeIn(context, { ...programme, programmeId: programme._id });
}

/** The same of an activity; its programme, if it is part of one, must be given. */
export function placeOfActivity(
  context: Context,
  activity: Pick<ActivityRecord, 'tenantId' | 'communityId' | 'timezone'>,
  programme: ProgrammeRecord | null,
): Promise<EventPlace> {
  return programme ? placeOf(context, programme) : placeIn(context, { ...activity, programmeId: null });
}

async function placeIn(
  { connection }: Context,
  {
    tenantId,
    programmeId,
    communityId,
    timezone,
  }: {
    tenantId: Id;
    programmeId: Id | null;
    communityId: Id | null;
    timezone: string;
  },
): Promise<EventPlace> {
  const facts =
    communityId === null ? undefined : (await communityFacts(connection, [communityId])).get(communityId);
  return {
    tenant: tenantId,
    programme: programmeId,
    community: communityId,
    timezone: facts?.timezone ?? timezone,
  };
}
