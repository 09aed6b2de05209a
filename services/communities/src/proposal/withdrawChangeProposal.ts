import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { write } from '../write/write.ts';
import { moveProposal } from './moveProposal.ts';
import { mayWithdrawProposal } from './proposal.policy.ts';

export const withdrawChangeProposal = write({
  name: 'withdrawChangeProposal',
  input: z.object({ proposalId: idOf('proposal') }),
  async run({ context, input, session, emit }) {
    const { personId } = context.viewer;
    return moveProposal(context, { session, emit }, input.proposalId, {
      from: 'PROPOSED',
      to: 'WITHDRAWN',
      reason: null,
      may: (_, proposal) => mayWithdrawProposal(personId, proposal),
    });
  },
});
