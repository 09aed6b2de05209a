import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { readsDiscussion } from '../contribution/contribution.policy.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import { write } from '../write/write.ts';
import { changeQuestion, findAnswer, findQuestion } from './question.store.ts';

/** How long after an answer was accepted Kolo asks whether it was used at work. */
const ASK_USE_AFTER_DAYS = 30;

export const acceptAnswer = write({
  name: 'acceptAnswer',
  input: z.object({ answerId: idOf('answer'), ...contributorFields }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { answerId } = input;
    const answer = await findAnswer(connection, session, answerId);
    const question = answer && (await findQuestion(connection, session, answer.questionId));
    if (!answer || !question) return refuse('NOT_FOUND', 'answerId');
    const { communityId, askerId } = question;
    const entry = { communityId, field: 'answerId', inside: true, may: readsDiscussion };
    const { community, person, envelope } = await enterAsContributor(context, session, entry, input);
    if (person._id !== askerId)
      refuse('NOT_THE_ASKER', input.onBehalfOf === undefined ? 'answerId' : 'onBehalfOf');

    const questionId = question._id;
    // Said before: the same word again changes nothing.
    if (question.acceptedAnswerId === answerId) return { questionId };
    const now = clock.now();
    const askUseAt = Temporal.Instant.fromEpochMilliseconds(now)
      .toZonedDateTimeISO(community.timezone)
      .add({ days: ASK_USE_AFTER_DAYS }).epochMilliseconds;
    const askedBefore = question.uses.some((use) => use.answerId === answerId);
    const sequence = await changeQuestion(connection, session, question, {
      status: 'ACCEPTED',
      acceptedAnswerId: answerId,
      acceptedAt: new Date(now),
      askUseAt: askedBefore ? null : new Date(askUseAt),
    });
    const askedAt = question.askedAt.toISOString();
    emit({
      type: 'answer.accepted',
      subject: answerId,
      data: { answerId, answererId: answer.authorId, questionId, askedAt, askerId },
      ...envelope,
      sequence,
    });
    return { questionId };
  },
});
