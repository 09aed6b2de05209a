import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { moveProposal } from './moveProposal.ts';
import { mayProposeChange } from './proposal.policy.ts';

export const carryOutChangeProposal = write({
  name: 'carryOutChangeProposal',
  input: z.object({ proposalId: idOf('proposal'), result: writtenText(2_000).optional() }),
  async run({ context, input, session, emit }) {
    const reason = input.result ?? null;
    const move = { from: 'ADOPTED', to: 'CARRIED_OUT', reason, may: mayProposeChange } as const;
    return moveProposal(context, { session, emit }, input.proposalId, move);
  },
});
