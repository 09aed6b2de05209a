import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { bestText } from '../bestText.ts';
import type { Context } from '../context.ts';
import { archiveCommunity } from './archiveCommunity.ts';
import { changeCommunity } from './changeCommunity.ts';
import { changeLevelThresholds } from './changeLevelThresholds.ts';
import type { CommunityRecord, Pitch } from './community.model.ts';
import { mayArchive, mayChange, mayOpen, mayUpdatePitch, visibleTo } from './community.policy.ts';
import { countCommunities, listCommunities } from './community.store.ts';
import { lastContributionAt } from '../contribution/contribution.store.ts';
import { groupsUsedBy } from '../leadership/groups.ts';
import { actsAs } from '../standing/standing.policy.ts';
import { createCommunity } from './createCommunity.ts';
import { openCommunity } from './openCommunity.ts';
import { answeredFields } from './pitch.ts';
import { reopenCommunity } from './reopenCommunity.ts';
import { updateCommunityPitch } from './updateCommunityPitch.ts';
import { viewerCan } from './viewerCan.ts';

const payload = {
  community: ({ communityId }: { communityId?: Id }, _: unknown, context: Context) =>
    communityId === undefined ? null : context.loaders.community.load(communityId),
};

export const communityResolvers = {
  Query: {
    community: (_: unknown, { id }: { id: Id }, context: Context) => context.loaders.community.load(id),
    communities: async (_: unknown, args: PageArgs, context: Context) => {
      const { connection, viewer, clock } = context;
      const filter = visibleTo(viewer, await context.ties(), clock.now());
      return pageOf<CommunityRecord>(args, {
        read: (after, limit) => listCommunities(connection, filter, after, limit),
        keyOf: (community) => community._id,
        count: () => countCommunities(connection, filter),
      });
    },
  },
  Mutation: {
    createCommunity,
    changeCommunity,
    updateCommunityPitch,
    openCommunity,
    archiveCommunity,
    reopenCommunity,
    changeLevelThresholds,
  },
  CreateCommunityPayload: payload,
  ChangeCommunityPayload: payload,
  UpdateCommunityPitchPayload: payload,
  OpenCommunityPayload: payload,
  ArchiveCommunityPayload: payload,
  ReopenCommunityPayload: payload,
  ChangeLevelThresholdsPayload: payload,
  Community: {
    __resolveReference: ({ id }: { id: Id }, context: Context) => context.loaders.community.load(id),
    id: (community: CommunityRecord) => community._id,
    title: (community: CommunityRecord, _: unknown, context: Context) =>
      bestText(community.titles, context.viewer.languages),
    domain: (community: CommunityRecord, _: unknown, context: Context) =>
      context.loaders.domain.load(community.domainId),
    secondaryDomains: (community: CommunityRecord, _: unknown, context: Context) =>
      context.loaders.domain.loadMany(community.secondaryDomainIds),
    lastContributionAt: (community: CommunityRecord, _: unknown, { connection }: Context) =>
      lastContributionAt(connection, community._id),
    tenant: (community: CommunityRecord) => ({ id: community.tenantId }),
    viewerGroups: async (community: CommunityRecord, _: unknown, context: Context) => {
      const standing = await context.standing(community._id);
      const groups = groupsUsedBy(community);
      return standing ? groups.filter((group) => actsAs(standing, group)) : [];
    },
    viewerCanChange: viewerCan((standing, { status }) => status !== 'ARCHIVED' && mayChange(standing)),
    viewerCanOpen: viewerCan((standing, { status }) => status === 'DRAFT' && mayOpen(standing)),
    viewerCanUpdatePitch: viewerCan(
      (standing, { status }) => status !== 'ARCHIVED' && mayUpdatePitch(standing),
    ),
    viewerCanArchive: viewerCan((standing, { status }) => status !== 'ARCHIVED' && mayArchive(standing)),
    viewerCanReopen: viewerCan(
      (standing, { status }) => (status === 'ARCHIVED' || status === 'DORMANT') && mayArchive(standing),
    ),
  },
  CommunityPitch: { answeredFields: (pitch: Pitch) => answeredFields(pitch) },
};
