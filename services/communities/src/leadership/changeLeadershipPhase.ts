import { z } from 'zod';
import { leadershipPhases } from '@kolo/events';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import { enterThing } from '../community/enterThing.ts';
import { write } from '../write/write.ts';
import { mayAssignLeadership, readsLeaders } from './leadership.policy.ts';
import { findLeadership } from './leadership.store.ts';
import { canTurn } from './phases.ts';
import { turnPhase } from './turnPhase.ts';

export const changeLeadershipPhase = write({
  name: 'changeLeadershipPhase',
  input: z.object({ leadershipId: idOf('leadership'), phase: oneOf(leadershipPhases) }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const isOwn = (personId: string) => personId === viewer.personId;
    const { community, thing: term } = await enterThing(
      context,
      session,
      await findLeadership(connection, session, input.leadershipId),
      {
        field: 'leadershipId',
        sees: (standing, { personId }) => readsLeaders(standing) || isOwn(personId),
        may: (standing, { personId }) => mayAssignLeadership(standing) || isOwn(personId),
      },
    );
    if (!term.current) refuse('TERM_ENDED', 'leadershipId');
    const { phase } = input;
    const written = { leadershipId: term._id, communityId: community._id };
    if (phase === term.phase) return written;
    if (!canTurn(term.phase, phase)) refuse('WRONG_STATE', 'phase', { state: term.phase });
    const turn = { to: phase, at: clock.now(), by: viewer.personId };
    await turnPhase(connection, { session, emit }, community, term, turn);
    return written;
  },
});
