import { z } from 'zod';
import { write } from '../write/write.ts';
import { enterAsVoter, voterFields } from './enterAsVoter.ts';
import { takeVoteBack } from './vote.store.ts';

export const withdrawAgendaVote = write({
  name: 'withdrawAgendaVote',
  input: z.object(voterFields),
  async run({ context, input, session }) {
    const { item, person } = await enterAsVoter(context, session, input);
    await takeVoteBack(context.connection, session, item._id, person._id);
    return { agendaItemId: item._id };
  },
});
