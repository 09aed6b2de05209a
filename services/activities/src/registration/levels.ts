import type { ClientSession, Connection } from 'mongoose';
import type { AttendeeLevel } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { communitiesOf } from '@kolo/standing';
import type { ActivityRecord } from '../activity/activity.model.ts';
import { cohortById, personsOfProgramme } from '../cohort/cohort.store.ts';
import type { Reach } from '../reach.ts';

type Place = Pick<ActivityRecord, 'programmeId' | 'cohortId' | 'communityId'>;

/**
 * How some persons stand to an activity: participants of its programme, members, alumni and leaders of its community are members of
 * it, everybody else is a guest. What belongs to a tenant alone has no guests.
 */
export async function levelsOf(
  connection: Connection,
  { programmeId, cohortId, communityId }: Place,
  personIds: readonly Id[],
  session: ClientSession,
): Promise<Map<Id, AttendeeLevel>> {
  const levels = (isMember: (personId: Id) => boolean) =>
    new Map(personIds.map((id): [Id, AttendeeLevel] => [id, isMember(id) ? 'MEMBER' : 'TRANSACTIONAL']));
  if (programmeId !== null) {
    const invited =
      cohortId === null
        ? await personsOfProgramme(connection, programmeId, session)
        : new Set((await cohortById(connection, cohortId, session))?.personIds);
    return levels((id) => invited.has(id));
  }
  if (communityId === null) return levels(() => true);
  const communities = await communitiesOf(connection, personIds);
  return levels((id) =>
    (communities.get(id) ?? []).some((one) => one.communityId === communityId && (one.belongs || one.leads)),
  );
}

/** The same for the viewer. */
export function isMemberOf(
  reach: Reach,
  { programmeId, cohortId, communityId, tenantId }: Place & Pick<ActivityRecord, 'tenantId'>,
): boolean {
  if (cohortId !== null) return reach.cohortIds.has(cohortId);
  if (programmeId !== null) return reach.programmeIds.has(programmeId);
  return communityId === null ? reach.tenantIds.has(tenantId) : reach.communityIds.has(communityId);
}
