import { pageOf } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { bestText } from '../bestText.ts';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { sponsorshipsOf } from '../sponsorship/sponsorship.store.ts';
import type { Standing } from '../standing/standing.ts';
import type { AgendaItemRecord, AgendaItemWritten } from './agenda.model.ts';
import { agendaVisibleTo, mayLinkItem, mayMoveItem, mayVoteFor } from './agenda.policy.ts';
import { boardKey, countAgenda, listAgenda } from './agenda.store.ts';
import { linkAgendaItem } from './linkAgendaItem.ts';
import { moveAgendaItem } from './moveAgendaItem.ts';
import { planAgendaItem } from './planAgendaItem.ts';
import { proposeAgendaItem } from './proposeAgendaItem.ts';
import { sponsorshipWith } from './sponsorshipWith.ts';
import { unlinkAgendaItem } from './unlinkAgendaItem.ts';
import { voteForAgendaItem } from './voteForAgendaItem.ts';
import { withdrawAgendaVote } from './withdrawAgendaVote.ts';

const MOST_SHOWN = 100;

const item = (id: Id | undefined, { loaders }: Context) =>
  id === undefined ? null : loaders.agendaItem.load(id);

const written = {
  agendaItem: ({ agendaItemId }: AgendaItemWritten, _args: unknown, context: Context) =>
    item(agendaItemId, context),
};

const viewerCan =
  (sentence: (standing: Standing, item: AgendaItemRecord) => boolean) =>
  (record: AgendaItemRecord, _args: unknown, context: Context): Promise<boolean> =>
    holdsOf(
      context,
      record.communityId,
      (standing) => standing.status !== 'ARCHIVED' && sentence(standing, record),
    );

export const agendaResolvers = {
  Query: { agendaItem: (_parent, { id }, context) => item(id, context) },
  Mutation: {
    proposeAgendaItem,
    voteForAgendaItem,
    withdrawAgendaVote,
    moveAgendaItem,
    linkAgendaItem,
    unlinkAgendaItem,
    planAgendaItem,
  },
  ProposeAgendaItemPayload: written,
  VoteForAgendaItemPayload: written,
  WithdrawAgendaVotePayload: written,
  MoveAgendaItemPayload: written,
  LinkAgendaItemPayload: written,
  UnlinkAgendaItemPayload: written,
  PlanAgendaItemPayload: written,
  Community: {
    agenda: async ({ _id }, { status, ...args }, context) => {
      const standing = await context.standing(_id);
      if (!standing) return null;
      const wanted = { communityId: _id, ...(status ? { status } : {}) };
      const filter = { $and: [wanted, agendaVisibleTo(standing)] };
      return pageOf<AgendaItemRecord>(args, {
        read: (after, limit) => listAgenda(context.connection, filter, after, limit),
        keyOf: boardKey,
        count: () => countAgenda(context.connection, filter),
      });
    },
  },
  AgendaItem: {
    __resolveReference: ({ id }, context) => item(id, context),
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    title: ({ titles }, _args, { viewer }) => bestText(titles, viewer.languages),
    proposedBy: ({ proposedBy }) => ({ id: proposedBy }),
    viewerVoted: ({ _id }, _args, { loaders }) => loaders.viewerVote.load(_id),
    objectives: async ({ communityId, objectiveIds }, _args, { connection }) => {
      if (objectiveIds.length === 0) return [];
      const sponsorships = await sponsorshipsOf(connection, communityId);
      return objectiveIds.flatMap((id) => {
        const sponsorship = sponsorshipWith(sponsorships, id);
        return sponsorship?.objectives.filter(({ objectiveId }) => objectiveId === id) ?? [];
      });
    },
    activities: ({ activityIds }) => activityIds.slice(-MOST_SHOWN).map((id) => ({ id })),
    viewerCanVote: viewerCan(mayVoteFor),
    viewerCanMove: viewerCan(mayMoveItem),
    viewerCanLink: viewerCan(mayLinkItem),
  },
} satisfies Resolvers;
