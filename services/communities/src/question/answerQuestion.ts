import { z } from 'zod';
import { bestLanguage, idOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { mayAnswer } from '../contribution/contribution.policy.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import { recordContribution } from '../contribution/record-contribution.ts';
import { writtenText } from '../contribution/written-text.ts';
import { notify } from '../notification/notify.ts';
import { answerText } from '../notification/texts.ts';
import { findPerson } from '../person/person.store.ts';
import { write } from '../write/write.ts';
import { addAnswer, findQuestion, noteAnswer } from './question.store.ts';

export const answerQuestion = write({
  name: 'answerQuestion',
  input: z.object({ questionId: idOf('question'), text: writtenText(10_000), ...contributorFields }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { questionId, text } = input;
    const question = await findQuestion(connection, session, questionId);
    if (!question) return refuse('NOT_FOUND', 'questionId');
    const { communityId, askerId } = question;
    const entry = { communityId, field: 'questionId', inside: true, may: mayAnswer };
    const { community, person, channel, enteredBy, envelope } = await enterAsContributor(
      context,
      session,
      entry,
      input,
    );
    if (person._id === askerId) refuse('OWN_QUESTION', 'questionId');

    const answerId = newId('answer');
    const at = new Date(clock.now());
    const personId = person._id;
    await addAnswer(connection, session, {
      _id: answerId,
      questionId,
      communityId,
      authorId: personId,
      text,
      channel,
      enteredBy,
      answeredAt: at,
    });
    await noteAnswer(connection, session, question, at);
    await recordContribution(connection, session, {
      id: answerId,
      communityId,
      personId,
      at,
      kind: 'ANSWER',
      channel,
    });
    const askedAt = question.askedAt.toISOString();
    emit({
      type: 'answer.posted',
      subject: answerId,
      data: { answerId, questionId, askedAt, askerId },
      ...envelope,
    });

    const asker = await findPerson(connection, session, askerId);
    const language = bestLanguage(asker.languages);
    await notify(
      context,
      { session, emit },
      {
        key: `ANSWER|${answerId}`,
        kind: 'ANSWER',
        about: { id: questionId },
        person: asker,
        community,
        text: { language, text: answerText(language, question.text.text, text.text) },
      },
    );
    return { answerId };
  },
});
