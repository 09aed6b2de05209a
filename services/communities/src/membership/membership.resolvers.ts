import { membershipLevels } from '@kolo/events';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { communityVisible } from '../community/community.policy.ts';
import { viewerCan } from '../community/viewerCan.ts';
import type { Context } from '../context.ts';
import { countGuests } from '../guest/guest.store.ts';
import { readablePage } from '../contribution/readable-page.ts';
import { acceptInvitation } from './acceptInvitation.ts';
import { approveMembershipRequest } from './approveMembershipRequest.ts';
import { becomeAlumnus } from './becomeAlumnus.ts';
import { declineInvitation } from './declineInvitation.ts';
import { inviteToCommunity } from './inviteToCommunity.ts';
import { leaveCommunity } from './leaveCommunity.ts';
import type { MembershipChange, MembershipRecord } from './membership.model.ts';
import {
  coordinates,
  mayInvite,
  mayRemove,
  mayRequest,
  maySetLevel,
  readsInvitations,
  readsMembers,
  visibleStatuses,
} from './membership.policy.ts';
import { countLevels, countMemberships, listMemberships } from './membership.store.ts';
import type { MembershipFilter } from './membership.store.ts';
import { pauseMembership } from './pauseMembership.ts';
import { rejectMembershipRequest } from './rejectMembershipRequest.ts';
import { releaseMembershipLevel } from './releaseMembershipLevel.ts';
import { removeMember } from './removeMember.ts';
import { requestMembership } from './requestMembership.ts';
import { resumeMembership } from './resumeMembership.ts';
import { setMembershipLevel } from './setMembershipLevel.ts';
import { belongingStatuses } from './states.ts';
import type { MembershipStatus } from './states.ts';

type ListArgs = PageArgs & { status?: MembershipStatus | null };

const page = ({ connection }: Context, mayRead: boolean, args: ListArgs, filter: MembershipFilter) =>
  readablePage(mayRead, args, {
    read: (after, limit) => listMemberships(connection, filter, after, limit),
    count: () => countMemberships(connection, filter),
  });

async function members(community: CommunityRecord, args: ListArgs, context: Context) {
  const standing = await context.standing(community._id);
  if (!standing) return null;
  const wanted = args.status ? [args.status] : belongingStatuses;
  const seen = wanted.filter((status) => visibleStatuses(standing).includes(status));
  return page(context, readsMembers(standing), args, { communityId: community._id, status: { $in: seen } });
}

async function invitations(communityId: Id, args: ListArgs, context: Context) {
  if (!(await communityVisible(context, communityId))) return null;
  const standing = await context.standing(communityId);
  if (!standing) return null;
  return page(context, readsInvitations(standing), args, {
    communityId,
    invitedAt: { $ne: null },
    ...(args.status ? { status: args.status } : {}),
  });
}

const membershipOf = ({ membershipId }: { membershipId?: Id }, _: unknown, context: Context) =>
  membershipId === undefined ? null : context.loaders.membership.load(membershipId);

const payload = { membership: membershipOf };

export const membershipResolvers = {
  Query: {
    invitations: (_: unknown, args: ListArgs & { community: Id }, context: Context) =>
      invitations(args.community, args, context),
    membership: (_: unknown, { id }: { id: Id }, context: Context) => context.loaders.membership.load(id),
  },
  Mutation: {
    inviteToCommunity,
    acceptInvitation,
    declineInvitation,
    requestMembership,
    approveMembershipRequest,
    rejectMembershipRequest,
    pauseMembership,
    resumeMembership,
    becomeAlumnus,
    leaveCommunity,
    removeMember,
    setMembershipLevel,
    releaseMembershipLevel,
  },
  InviteToCommunityPayload: {
    memberships: ({ membershipIds }: { membershipIds?: Id[] }, _: unknown, context: Context) =>
      membershipIds === undefined ? null : context.loaders.membership.loadMany(membershipIds),
  },
  AcceptInvitationPayload: payload,
  DeclineInvitationPayload: payload,
  RequestMembershipPayload: payload,
  ApproveMembershipRequestPayload: payload,
  RejectMembershipRequestPayload: payload,
  PauseMembershipPayload: payload,
  ResumeMembershipPayload: payload,
  BecomeAlumnusPayload: payload,
  LeaveCommunityPayload: payload,
  RemoveMemberPayload: payload,
  SetMembershipLevelPayload: payload,
  ReleaseMembershipLevelPayload: payload,
  Community: {
    members,
    participation: async ({ _id }: CommunityRecord, __: unknown, { connection }: Context) => {
      const levels = await countLevels(connection, _id);
      levels.set('TRANSACTIONAL', await countGuests(connection, _id));
      return membershipLevels.map((level) => ({ level, persons: levels.get(level) ?? 0 }));
    },
    invitations: (community: CommunityRecord, args: ListArgs, context: Context) =>
      invitations(community._id, args, context),
    viewerMembership: async (community: CommunityRecord, _: unknown, context: Context) => {
      const standing = await context.standing(community._id);
      return standing?.membershipId ? context.loaders.membership.load(standing.membershipId) : null;
    },
    viewerCanInvite: viewerCan(
      (standing, { status }) => status !== 'DRAFT' && status !== 'ARCHIVED' && mayInvite(standing),
    ),
    viewerCanRemoveMember: viewerCan((standing, { status }) => status !== 'ARCHIVED' && mayRemove(standing)),
    viewerCanSetLevel: viewerCan((standing, { status }) => status !== 'ARCHIVED' && maySetLevel(standing)),
    viewerCanRequestMembership: async (community: CommunityRecord, _: unknown, context: Context) => {
      const standing = await context.standing(community._id);
      return standing !== null && context.viewer.personId !== null && mayRequest(standing, community);
    },
  },
  Membership: {
    __resolveReference: ({ id }: { id: Id }, context: Context) => context.loaders.membership.load(id),
    id: (membership: MembershipRecord) => membership._id,
    person: (membership: MembershipRecord) => ({ id: membership.personId }),
    community: (membership: MembershipRecord, _: unknown, context: Context) =>
      context.loaders.community.load(membership.communityId),
    levelOverride: (membership: MembershipRecord) => membership.override,
    cohort: (membership: MembershipRecord) =>
      membership.cohortId === null ? null : { id: membership.cohortId },
    history: async (membership: MembershipRecord, _: unknown, context: Context) => {
      const standing = await context.standing(membership.communityId);
      // How the level moves is for those who take care of people, not for comparing oneself.
      const all = standing !== null && coordinates(standing);
      return membership.history.filter(({ kind }) => all || kind === 'STATUS');
    },
  },
  MembershipChange: {
    by: (change: MembershipChange) => (change.by === null ? null : { id: change.by }),
  },
};
