import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Viewer } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { inForce, tenantsOf } from '../standing/standing.ts';
import type { Standing, Ties } from '../standing/standing.ts';
import { isInside, readsAggregates, seesCommunity } from '../standing/standing.policy.ts';
import type { CommunityRecord } from './community.model.ts';
import type { CommunityFilter } from './community.store.ts';

// A community manages itself: the organiser founds, opens and supports it, its keepers run it, the sponsor looks on.

export const mayOpen = (standing: Standing) => standing.isOrganiser;
export const mayUpdatePitch = (standing: Standing) => standing.isOrganiser || standing.leads;
export const mayChange = (standing: Standing) => standing.isKeeper || standing.isOrganiser;
export const mayChangeThresholds = (standing: Standing) => standing.isKeeper || standing.isOrganiser;
export const mayArchive = (standing: Standing) => standing.isKeeper || standing.isOrganiser;

const roleTenants = (viewer: Viewer, role: 'ORGANISER' | 'EVALUATOR' | 'SPONSOR'): Id[] =>
  viewer.roles.flatMap((grant) => (grant.role === role && grant.tenantId !== null ? [grant.tenantId] : []));

/** `seesCommunity` as a filter: the communities that exist for a viewer. */
export function visibleTo(viewer: Viewer, ties: Ties, now: number): CommunityFilter {
  const inside = [
    ...ties.memberships.filter(({ status }) => ['ACTIVE', 'PAUSED', 'ALUMNUS'].includes(status)),
    ...ties.leaderships,
  ].map(({ communityId }) => communityId);
  const opened = [
    ...ties.memberships.filter(({ status }) => ['INVITED', 'REQUESTED', 'EXPIRED'].includes(status)),
    ...ties.sponsorships.filter((held) => inForce(held, now)),
  ].map(({ communityId }) => communityId);
  const shut = ties.memberships
    .filter(({ status }) => status === 'REMOVED')
    .map(({ communityId }) => communityId);
  return {
    $or: [
      { tenantId: { $in: [...roleTenants(viewer, 'ORGANISER'), ...roleTenants(viewer, 'EVALUATOR')] } },
      { _id: { $in: inside } },
      { umbrellaId: { $in: ties.leaderships.map(({ communityId }) => communityId) } },
      ...(viewer.personId === null
        ? []
        : [{ curators: { $elemMatch: { personId: viewer.personId, to: null } } }]),
      { _id: { $in: opened }, status: { $ne: 'DRAFT' } },
      { tenantId: { $in: roleTenants(viewer, 'SPONSOR') }, status: { $ne: 'DRAFT' } },
      {
        tenantId: { $in: [...tenantsOf(viewer, ties)] },
        status: { $in: ['OPEN', 'ACTIVE', 'DORMANT'] },
        _id: { $nin: shut.filter((id) => !inside.includes(id) && !opened.includes(id)) },
      },
    ],
  };
}

export const communityVisible = async (context: Context, id: Id): Promise<boolean> => {
  const standing = await context.standing(id);
  return standing !== null && seesCommunity(standing);
};

/** A rule on a field of Community, said with the viewer's standing. */
export const standingAllows =
  (sentence: (standing: Standing) => boolean) =>
  async (context: Context, community: CommunityRecord): Promise<boolean> => {
    const standing = await context.standing(community._id);
    return standing !== null && sentence(standing);
  };

export const communityPolicies: TypePolicies<Context> = {
  Query: { fields: { community: 'signedIn', communities: 'signedIn' } },
  Mutation: {
    fields: {
      createCommunity: 'signedIn',
      changeCommunity: 'signedIn',
      updateCommunityPitch: 'signedIn',
      openCommunity: 'signedIn',
      archiveCommunity: 'signedIn',
      reopenCommunity: 'signedIn',
      changeLevelThresholds: 'signedIn',
    },
  },
  Community: typePolicy<Context, CommunityRecord>({
    visible: (context, community) => communityVisible(context, community._id),
    fields: {
      id: 'whoSeesIt',
      title: 'whoSeesIt',
      titles: 'whoSeesIt',
      kind: 'whoSeesIt',
      status: 'whoSeesIt',
      joinPolicy: 'whoSeesIt',
      channelMode: 'whoSeesIt',
      purposes: 'whoSeesIt',
      domain: 'whoSeesIt',
      secondaryDomains: 'whoSeesIt',
      tenant: 'whoSeesIt',
      timezone: 'whoSeesIt',
      pitch: 'whoSeesIt',
      levelThresholds: standingAllows((standing) => isInside(standing) || standing.isOrganiser),
      createdAt: 'whoSeesIt',
      statusSince: 'whoSeesIt',
      lastContributionAt: standingAllows(readsAggregates),
      viewerGroups: 'whoSeesIt',
      viewerCanChange: 'whoSeesIt',
      viewerCanOpen: 'whoSeesIt',
      viewerCanUpdatePitch: 'whoSeesIt',
      viewerCanInvite: 'whoSeesIt',
      viewerCanAssignLeadership: 'whoSeesIt',
      viewerCanAppointCurator: 'whoSeesIt',
      viewerCanConfirmSponsorship: 'whoSeesIt',
      viewerCanRemoveMember: 'whoSeesIt',
      viewerCanSetLevel: 'whoSeesIt',
      viewerCanArchive: 'whoSeesIt',
      viewerCanReopen: 'whoSeesIt',
      viewerCanRequestMembership: 'whoSeesIt',
      viewerCanAnswerHealthCheck: 'whoSeesIt',
    },
  }),
  CommunityPitch: {
    fields: {
      relevance: 'whoSeesIt',
      benefitSelf: 'whoSeesIt',
      benefitInstitution: 'whoSeesIt',
      benefitCountry: 'whoSeesIt',
      connections: 'whoSeesIt',
      jointWork: 'whoSeesIt',
      capability: 'whoSeesIt',
      workings: 'whoSeesIt',
      contribution: 'whoSeesIt',
      rolesOffered: 'whoSeesIt',
      answeredFields: 'whoSeesIt',
    },
  },
  LevelThresholds: {
    fields: {
      coreContributions: 'whoSeesIt',
      activeContributions: 'whoSeesIt',
      activeAttendances: 'whoSeesIt',
      occasionalContributions: 'whoSeesIt',
      occasionalAttendances: 'whoSeesIt',
    },
  },
};
