import { communityFacts } from '@kolo/standing';
import type { Context } from '../context.ts';
import type { ProgrammeRecord } from './programme.model.ts';

/** Where an event of a programme belongs. */
export interface EventPlace {
  tenant: string;
  programme: string;
  community: string | null;
  /** The community's, in which all that concerns it is counted; the programme's where it leads to none. */
  timezone: string;
}

export async function placeOf(context: Context, programme: ProgrammeRecord): Promise<EventPlace> {
  const { _id, tenantId, communityId, timezone } = programme;
  const facts =
    communityId === null
      ? undefined
      : (await communityFacts(context.connection, [communityId])).get(communityId);
  return { tenant: tenantId, programme: _id, community: communityId, timezone: facts?.timezone ?? timezone };
}
