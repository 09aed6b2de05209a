import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { enterCommunity } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { mayAssignLeadership, readsLeaders } from './leadership.policy.ts';
import { endTerm, findLeadership } from './leadership.store.ts';
import { tellEnd } from './tellEnd.ts';

export const endLeadership = write({
  name: 'endLeadership',
  input: z.object({ leadershipId: idOf('leadership') }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const field = 'leadershipId';
    const term = await findLeadership(connection, session, input.leadershipId);
    if (!term) return refuse('NOT_FOUND', field);
    const { community, standing } = await enterCommunity(context, session, term.communityId, { field });
    const own = term.personId === viewer.personId;
    if (!own && !mayAssignLeadership(standing))
      refuse(readsLeaders(standing) ? 'NOT_ALLOWED' : 'NOT_FOUND', field);
    const to = new Date(Math.max(clock.now(), term.from.getTime()));
    if (!(await endTerm(connection, session, term, to))) refuse('TERM_ENDED', field);
    tellEnd(emit, community, term, to, viewer.personId);
    return { leadershipId: term._id, communityId: community._id };
  },
});
