import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { membershipModel } from '../membership/membership.model.ts';
import type { MembershipRecord } from '../membership/membership.model.ts';

const AT_MOST = 200;

/** Members near enough to the core to look after somebody, other than one person. */
export async function possibleBuddies(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  except: Id,
): Promise<Id[]> {
  const found = await membershipModel(connection)
    .find(
      {
        communityId,
        status: 'ACTIVE',
        level: { $in: ['CORE', 'ACTIVE'] },
        personId: { $ne: except },
      },
      { personId: 1 },
    )
    .limit(AT_MOST)
    .session(session)
    .lean<Pick<MembershipRecord, 'personId'>[]>();
  return found.map(({ personId }) => personId);
}

/** How many members each of some persons looks after in a community. */
export async function lookedAfterBy(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  buddyIds: readonly Id[],
): Promise<Map<Id, number>> {
  const rows = await membershipModel(connection)
    .find({ communityId, status: 'ACTIVE', buddyId: { $in: buddyIds } }, { buddyId: 1 })
    .session(session)
    .lean<Pick<MembershipRecord, 'buddyId'>[]>();
  return new Map(
    [...Map.groupBy(rows, ({ buddyId }) => buddyId ?? '')].map(([buddyId, theirs]) => [
      buddyId,
      theirs.length,
    ]),
  );
}
