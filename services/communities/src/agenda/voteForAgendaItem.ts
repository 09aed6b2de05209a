import { z } from 'zod';
import { write } from '../write/write.ts';
import { enterAsVoter, voterFields } from './enterAsVoter.ts';
import { addVote } from './vote.store.ts';

export const voteForAgendaItem = write({
  name: 'voteForAgendaItem',
  input: z.object(voterFields),
  async run({ context, input, session }) {
    const { item, person } = await enterAsVoter(context, session, input);
    // Said before: the same vote again changes nothing.
    const vote = { agendaItemId: item._id, personId: person._id, at: new Date(context.clock.now()) };
    await addVote(context.connection, session, vote);
    return { agendaItemId: item._id };
  },
});
