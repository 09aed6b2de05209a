import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import { mayContribute } from '../contribution/contribution.policy.ts';
import { enteredByViewer, holdsOf } from '../contribution/sight.ts';
import type { Standing } from '../standing/standing.ts';
import { actsAs, countsAsSponsor, isInside, readsAggregates } from '../standing/standing.policy.ts';
import type { AgendaItemRecord, AgendaStatus } from './agenda.model.ts';
import type { AgendaFilter } from './agenda.store.ts';

// The community owns its agenda: members propose and vote, agenda activists move items on. Outside of it one sees what was chosen and
// done, never who proposed it or what nobody has decided on.

export const mayPropose = mayContribute;
export const mayMoveItem = (standing: Standing): boolean => actsAs(standing, 'AGENDA_ACTIVIST');
export const mayLinkItem = (standing: Standing): boolean => actsAs(standing, 'AGENDA_ACTIVIST', 'ORG_BROKER');

const decided: readonly AgendaStatus[] = ['CHOSEN', 'DONE'];

const looksOn = (standing: Standing): boolean =>
  standing.isOrganiser || standing.isEvaluator || standing.leadsUmbrella || countsAsSponsor(standing);

export const seesItem = (standing: Standing, { status }: Pick<AgendaItemRecord, 'status'>): boolean =>
  isInside(standing) || (looksOn(standing) && decided.includes(status));

/** `seesItem` as a filter. */
export const agendaVisibleTo = (standing: Standing): AgendaFilter =>
  isInside(standing) ? {} : { status: { $in: looksOn(standing) ? decided : [] } };

/** While the community has not decided, or has chosen it. */
export const mayVoteFor = (standing: Standing, { status }: Pick<AgendaItemRecord, 'status'>): boolean =>
  standing.status !== 'ARCHIVED' && mayContribute(standing) && (status === 'PROPOSED' || status === 'CHOSEN');

const forInsiders = (context: Context, { communityId }: AgendaItemRecord) =>
  holdsOf(context, communityId, isInside);

export const agendaPolicies: TypePolicies<Context> = {
  Query: { fields: { agendaItem: 'signedIn' } },
  Mutation: {
    fields: {
      proposeAgendaItem: 'signedIn',
      voteForAgendaItem: 'signedIn',
      withdrawAgendaVote: 'signedIn',
      moveAgendaItem: 'signedIn',
      linkAgendaItem: 'signedIn',
      unlinkAgendaItem: 'signedIn',
      planAgendaItem: 'signedIn',
    },
  },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { agenda: standingAllows(readsAggregates) },
  }),
  AgendaItem: typePolicy<Context, AgendaItemRecord>({
    visible: async (context, item) =>
      enteredByViewer(context, item) ||
      holdsOf(context, item.communityId, (standing) => seesItem(standing, item)),
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      title: 'whoSeesIt',
      titles: 'whoSeesIt',
      description: 'whoSeesIt',
      purposes: 'whoSeesIt',
      status: 'whoSeesIt',
      proposedBy: forInsiders,
      proposedAt: 'whoSeesIt',
      votes: 'whoSeesIt',
      viewerVoted: 'whoSeesIt',
      objectives: 'whoSeesIt',
      activities: 'whoSeesIt',
      viewerCanVote: 'whoSeesIt',
      viewerCanMove: 'whoSeesIt',
      viewerCanLink: 'whoSeesIt',
    },
  }),
};
