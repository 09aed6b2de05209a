import { z } from 'zod';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { moveProposal } from './moveProposal.ts';
import { mayDecideProposal } from './proposal.policy.ts';

export const decideChangeProposal = write({
  name: 'decideChangeProposal',
  input: z.object({
    proposalId: idOf('proposal'),
    outcome: oneOf(['ADOPTED', 'REJECTED']),
    reason: writtenText(2_000).optional(),
  }),
  async run({ context, input, session, emit }) {
    const { proposalId, outcome: to } = input;
    const reason = input.reason ?? null;
    // Who took the trouble to propose is told why not.
    if (to === 'REJECTED' && reason === null) refuse('NOTE_FOR_A_NO', 'reason');
    const move = { from: 'PROPOSED', to, reason, may: mayDecideProposal } as const;
    return moveProposal(context, { session, emit }, proposalId, move);
  },
});
