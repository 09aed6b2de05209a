import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { LeadershipGroup } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { viewerCan } from '../community/viewerCan.ts';
import type { Context } from '../context.ts';
import { readablePage } from '../contribution/readable-page.ts';
import { holdsOf } from '../contribution/sight.ts';
import { assignLeadership } from './assignLeadership.ts';
import { changeLeadershipPhase } from './changeLeadershipPhase.ts';
import { chooseOptionalGroups } from './chooseOptionalGroups.ts';
import { endLeadership } from './endLeadership.ts';
import { groupsUsedBy } from './groups.ts';
import type { LeadershipRecord } from './leadership.model.ts';
import { mayAssignLeadership, readsLeaders } from './leadership.policy.ts';
import { countFormer, lastEndOf, listFormer } from './leadership.store.ts';
import { rotationDueAt } from './phases.ts';

/** `Leadership`: a group with its terms in force. */
interface GroupHolders {
  community: CommunityRecord;
  group: LeadershipGroup;
  terms: LeadershipRecord[];
}

const payload = {
  leadership: ({ leadershipId }: { leadershipId?: Id }, _: unknown, context: Context) =>
    leadershipId === undefined ? null : context.loaders.leadership.load(leadershipId),
  community: ({ communityId }: { communityId?: Id }, _: unknown, context: Context) =>
    communityId === undefined ? null : context.loaders.community.load(communityId),
};

export const leadershipResolvers = {
  Mutation: { assignLeadership, changeLeadershipPhase, chooseOptionalGroups, endLeadership },
  AssignLeadershipPayload: payload,
  ChangeLeadershipPhasePayload: payload,
  ChooseOptionalGroupsPayload: { community: payload.community },
  EndLeadershipPayload: payload,
  Community: {
    leadership: async (community: CommunityRecord, _: unknown, context: Context): Promise<GroupHolders[]> => {
      const terms = await context.loaders.leadersOf.load(community._id);
      const byGroup = Map.groupBy(terms, ({ group }) => group);
      return groupsUsedBy(community).map((group) => ({ community, group, terms: byGroup.get(group) ?? [] }));
    },
    viewerCanAssignLeadership: viewerCan(
      (standing, { status }) => status !== 'ARCHIVED' && mayAssignLeadership(standing),
    ),
  },
  Leadership: {
    gap: ({ terms }: GroupHolders) => terms.length === 0,
    gapBeganAt: async ({ community, group, terms }: GroupHolders, _: unknown, { connection }: Context) =>
      terms.length > 0 ? null : ((await lastEndOf(connection, community._id, group)) ?? community.createdAt),
    formerHolders: async ({ community, group }: GroupHolders, args: PageArgs, context: Context) => {
      const { connection } = context;
      return readablePage(await holdsOf(context, community._id, readsLeaders), args, {
        read: (after, limit) => listFormer(connection, community._id, group, after, limit),
        count: () => countFormer(connection, community._id, group),
      });
    },
    holders: async ({ community, terms }: GroupHolders, args: PageArgs, context: Context) => {
      const shown = (await holdsOf(context, community._id, readsLeaders))
        ? terms.toSorted((a, b) => (a._id < b._id ? -1 : 1))
        : [];
      return pageOf<LeadershipRecord>(args, {
        read: (after, limit) =>
          Promise.resolve(shown.filter(({ _id }) => after === null || _id > after).slice(0, limit)),
        keyOf: ({ _id }) => _id,
        count: () => Promise.resolve(terms.length),
      });
    },
  },
  LeadershipAssignment: {
    __resolveReference: ({ id }: { id: Id }, context: Context) => context.loaders.leadership.load(id),
    id: (term: LeadershipRecord) => term._id,
    person: (term: LeadershipRecord) => ({ id: term.personId }),
    activity: ({ activityId }: LeadershipRecord) => (activityId === null ? null : { id: activityId }),
    rotationDueAt: async (term: LeadershipRecord, _: unknown, context: Context) => {
      if (!term.current || term.activityId !== null) return null;
      const community = await context.loaders.community.load(term.communityId);
      return community && rotationDueAt(term.from, community.timezone);
    },
  },
};
