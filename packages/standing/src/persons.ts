import type { ClientSession, Connection } from 'mongoose';
import type { LeadershipGroup } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { belongingStatuses, decisive } from './membershipStatus.ts';
import type { MembershipStatus } from './membershipStatus.ts';
import { leadershipRows, membershipRows } from './rows.ts';

/** What a person is in one community. */
export interface PersonInCommunity {
  communityId: Id;
  /** Null for one who leads without being a member. */
  membership: MembershipStatus | null;
  /** A member or an alumnus. */
  belongs: boolean;
  isKeeper: boolean;
  /** Holds an assignment in any leadership group. */
  leads: boolean;
}

/**
 * The communities that each of some persons belongs to, is invited to or leads, by person; a person without any has an
 * empty list. Who left, declined or let the invitation expire has nothing to do with a community any more.
 */
export async function communitiesOf(
  connection: Connection,
  personIds: readonly Id[],
  session: ClientSession | null = null,
): Promise<Map<Id, PersonInCommunity[]>> {
  const theirs = { personId: { $in: [...new Set(personIds)] } };
  const readMemberships = () => membershipRows(connection).find(theirs).session(session).lean();
  const readLeaderships = () =>
    leadershipRows(connection)
      .find({ ...theirs, ended: false })
      .session(session)
      .lean();
  // Within a transaction one after the other.
  const [memberships, leaderships] = session
    ? [await readMemberships(), await readLeaderships()]
    : await Promise.all([readMemberships(), readLeaderships()]);
  const membershipsBy = Map.groupBy(memberships, ({ personId }) => personId);
  const leadershipsBy = Map.groupBy(leaderships, ({ personId }) => personId);
  return new Map(
    theirs.personId.$in.map((personId) => {
      const held = Map.groupBy(membershipsBy.get(personId) ?? [], ({ communityId }) => communityId);
      const led = Map.groupBy(leadershipsBy.get(personId) ?? [], ({ communityId }) => communityId);
      const communityIds = [...new Set([...held.keys(), ...led.keys()])].sort();
      const all = communityIds.map((communityId) => {
        const membership = decisive(held.get(communityId) ?? []);
        const groups = led.get(communityId) ?? [];
        return {
          communityId,
          membership,
          belongs: membership !== null && belongingStatuses.includes(membership),
          isKeeper: groups.some(({ group }) => group === 'COMMUNITY_KEEPER'),
          leads: groups.length > 0,
        };
      });
      return [personId, all.filter((one) => one.belongs || one.leads || one.membership === 'INVITED')];
    }),
  );
}

/** Whether two persons belong to, or lead, one community: then each may know who the other is. */
export async function shareCommunity(connection: Connection, a: Id, b: Id): Promise<boolean> {
  const both = await communitiesOf(connection, [a, b]);
  const takesPart = (personId: Id) => (both.get(personId) ?? []).filter((one) => one.belongs || one.leads);
  const ofB = new Set(takesPart(b).map(({ communityId }) => communityId));
  return takesPart(a).some(({ communityId }) => ofB.has(communityId));
}

/** Whether a person keeps a community that another belongs to. An invitation alone does not make one kept. */
export async function keepsCommunityOf(connection: Connection, keeperId: Id, personId: Id): Promise<boolean> {
  const both = await communitiesOf(connection, [keeperId, personId]);
  const kept = new Set(
    (both.get(keeperId) ?? []).filter(({ isKeeper }) => isKeeper).map(({ communityId }) => communityId),
  );
  return (both.get(personId) ?? []).some(({ belongs, communityId }) => belongs && kept.has(communityId));
}

/** Who takes part in a community now, each once, in the order of their ids: neither those who paused nor alumni. */
export async function activeMembersOf(connection: Connection, communityId: Id): Promise<Id[]> {
  const rows = await membershipRows(connection)
    .find({ communityId, status: 'ACTIVE' }, { personId: 1 })
    .lean();
  return [...new Set(rows.map(({ personId }) => personId))].sort();
}

/** The leadership groups of a community in which a person holds an assignment. */
export async function leadershipGroupsOf(
  connection: Connection,
  communityId: Id,
  personId: Id,
): Promise<LeadershipGroup[]> {
  const rows = await leadershipRows(connection).find({ personId, communityId, ended: false }).lean();
  return [...new Set(rows.map(({ group }) => group))];
}
