import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { mayContribute } from '../contribution/contribution.policy.ts';
import { hasContributed } from '../contribution/contribution.store.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import { recordContribution } from '../contribution/record-contribution.ts';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { addQuestion } from './question.store.ts';

/** A newcomer's question is to be answered within 72 hours; after this long the keepers are asked to help. */
const HELP_AFTER_MS = 48 * 60 * 60 * 1_000;

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
    const kind = 'QUESTION';
    const isFirst = !(await hasContributed(connection, session, { communityId, personId, kind }));
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
      helpDueAt: isFirst ? new Date(askedAt.getTime() + HELP_AFTER_MS) : null,
      uses: [],
      version: 1,
    });
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
