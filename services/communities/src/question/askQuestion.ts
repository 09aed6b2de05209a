import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { mayContribute } from '../contribution/contribution.policy.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import { recordContribution } from '../contribution/record-contribution.ts';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { addQuestion } from './question.store.ts';

export const askQuestion = write({
  name: 'askQuestion',
  input: z.object({ communityId: idOf('community'), text: writtenText(5_000), ...contributorFields }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { communityId, text } = input;
    const entry = { communityId, field: 'communityId', inside: false, may: mayContribute };
    const { person, channel, enteredBy, envelope } = await enterAsContributor(context, session, entry, input);

    const questionId = newId('question');
    const askedAt = new Date(clock.now());
    const personId = person._id;
    await addQuestion(connection, session, {
      _id: questionId,
      communityId,
      askerId: personId,
      text,
      channel,
      enteredBy,
      askedAt,
      status: 'OPEN',
      answeredAt: null,
      acceptedAnswerId: null,
      acceptedAt: null,
      askUseAt: null,
      uses: [],
      version: 1,
    });
    const kind = 'QUESTION';
    await recordContribution(connection, session, {
      id: questionId,
      communityId,
      personId,
      at: askedAt,
      kind,
      channel,
    });
    emit({ type: 'question.asked', subject: questionId, data: { questionId }, ...envelope });
    return { questionId };
  },
});
