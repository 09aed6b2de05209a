import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { communityVisible, standingAllows } from '../community/community.policy.ts';
import type { PersonRecord } from '../person/person.model.ts';
import type { Channel } from '@kolo/events';
import { mayActFor } from '../standing/acting.ts';
import type { Standing } from '../standing/standing.ts';
import { countsAsSponsor, isInside, readsAggregates } from '../standing/standing.policy.ts';
import type { MembershipRecord } from './membership.model.ts';
import { belongingStatuses, membershipStatuses } from './states.ts';
import type { MembershipStatus } from './states.ts';

// Members see each other; who leads or organises also sees who was invited, who left, and on which level somebody is;
// the sponsor counts. Only keepers remove: a community manages itself.

export const mayInvite = (standing: Standing) => standing.isKeeper || standing.isOrganiser;
export const mayDecideRequests = (standing: Standing) => standing.isKeeper || standing.isOrganiser;
export const mayRemove = (standing: Standing) => standing.isKeeper;
export const maySetLevel = (standing: Standing) => standing.isKeeper || standing.isOrganiser;
export const mayNameAlumni = (standing: Standing) => standing.isKeeper || standing.isOrganiser;

/** An answer on paper, by phone or from a colleague is typed in by a keeper, also for who has no access profile yet. */
export const mayAnswerFor = (
  viewerId: Id | null,
  standing: Standing,
  person: PersonRecord,
  channel: Channel,
): boolean => mayActFor(viewerId, standing, person) || (standing.isKeeper && channel !== 'WEB');

/** May ask to join: sees the community, is not inside it, and the community takes requests. */
export const mayRequest = (standing: Standing, community: CommunityRecord): boolean =>
  community.joinPolicy === 'REQUEST' &&
  community.status !== 'DRAFT' &&
  community.status !== 'ARCHIVED' &&
  standing.membership !== 'REMOVED' &&
  standing.membership !== 'INVITED' &&
  standing.membership !== 'REQUESTED' &&
  !standing.belongs;

/** Leads the community or organises its tenant. */
export const coordinates = (standing: Standing) => standing.leads || standing.isOrganiser;

/** Who reads rows of the list of members; others who may count get the count alone. */
export const readsMembers = (standing: Standing) => isInside(standing) || standing.isOrganiser;

/** The statuses that a viewer may list or count. */
export const visibleStatuses = (standing: Standing): readonly MembershipStatus[] =>
  coordinates(standing) ? membershipStatuses : belongingStatuses;

/** Invitations are the keepers' and the organiser's; who pays or evaluates may count them. */
export const readsInvitations = (standing: Standing) => standing.isKeeper || standing.isOrganiser;
export const countsInvitations = (standing: Standing) =>
  readsInvitations(standing) || countsAsSponsor(standing) || standing.isEvaluator;

async function membershipVisible(context: Context, membership: MembershipRecord): Promise<boolean> {
  const { personId: viewerId } = context.viewer;
  if (viewerId !== null && membership.personId === viewerId) return true;
  const standing = await context.standing(membership.communityId);
  if (!standing) return false;
  if (coordinates(standing)) return true;
  const belongs = (belongingStatuses as readonly MembershipStatus[]).includes(membership.status);
  if (belongs && isInside(standing)) return true;
  // Who relays or types in for the person sees what became of it.
  if (standing.isRelay) return true;
  if (viewerId === null) return false;
  return (await context.loaders.person.load(membership.personId)).proxyIds.includes(viewerId);
}

const forCoordinators = async (context: Context, membership: MembershipRecord): Promise<boolean> => {
  const standing = await context.standing(membership.communityId);
  return standing !== null && coordinates(standing);
};

const forPersonAndCoordinators = async (context: Context, membership: MembershipRecord): Promise<boolean> =>
  membership.personId === context.viewer.personId || forCoordinators(context, membership);

const invitationsRule = async (
  context: Context,
  _: unknown,
  { community }: { community: Id },
): Promise<boolean> => {
  // A community that the viewer does not see answers null, as an absent one does.
  if (!(await communityVisible(context, community))) return true;
  const standing = await context.standing(community);
  return standing !== null && countsInvitations(standing);
};

export const membershipPolicies: TypePolicies<Context> = {
  Query: { fields: { invitations: invitationsRule, membership: 'signedIn' } },
  Mutation: {
    fields: {
      inviteToCommunity: 'signedIn',
      acceptInvitation: 'signedIn',
      declineInvitation: 'signedIn',
      requestMembership: 'signedIn',
      approveMembershipRequest: 'signedIn',
      rejectMembershipRequest: 'signedIn',
      pauseMembership: 'signedIn',
      resumeMembership: 'signedIn',
      becomeAlumnus: 'signedIn',
      leaveCommunity: 'signedIn',
      removeMember: 'signedIn',
      setMembershipLevel: 'signedIn',
      releaseMembershipLevel: 'signedIn',
    },
  },
  Community: typePolicy<Context, CommunityRecord>({
    fields: {
      members: standingAllows(readsAggregates),
      participation: standingAllows((standing) => coordinates(standing) || standing.isEvaluator),
      invitations: standingAllows(countsInvitations),
      viewerMembership: 'whoSeesIt',
    },
  }),
  Membership: typePolicy<Context, MembershipRecord>({
    visible: membershipVisible,
    fields: {
      id: 'whoSeesIt',
      person: 'whoSeesIt',
      community: 'whoSeesIt',
      status: 'whoSeesIt',
      level: forPersonAndCoordinators,
      computedLevel: forCoordinators,
      levelOverride: forCoordinators,
      cohort: 'whoSeesIt',
      invitedAt: forPersonAndCoordinators,
      expiresAt: forPersonAndCoordinators,
      reminders: forPersonAndCoordinators,
      requestedAt: forPersonAndCoordinators,
      acceptedAt: 'whoSeesIt',
      channel: forPersonAndCoordinators,
      joinMotive: forPersonAndCoordinators,
      canContribute: 'whoSeesIt',
      history: forPersonAndCoordinators,
    },
  }),
  LevelCount: { fields: { level: 'whoSeesIt', persons: 'whoSeesIt' } },
  LevelOverride: { fields: { level: 'whoSeesIt', reason: 'whoSeesIt', until: 'whoSeesIt' } },
  InvitationReminder: { fields: { order: 'whoSeesIt', at: 'whoSeesIt', channel: 'whoSeesIt' } },
  MembershipChange: {
    fields: {
      at: 'whoSeesIt',
      kind: 'whoSeesIt',
      from: 'whoSeesIt',
      to: 'whoSeesIt',
      by: 'whoSeesIt',
      channel: 'whoSeesIt',
      reason: 'whoSeesIt',
      note: 'whoSeesIt',
    },
  },
};
