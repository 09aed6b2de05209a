import { z } from 'zod';
import { idOf, refuse, yesNo } from '@kolo/graphql';
import { readsDiscussion } from '../contribution/contribution.policy.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import { write } from '../write/write.ts';
import { changeQuestion, findQuestion } from './question.store.ts';

export const reportAnswerUse = write({
  name: 'reportAnswerUse',
  input: z.object({ questionId: idOf('question'), used: yesNo, ...contributorFields }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { questionId, used } = input;
    const question = await findQuestion(connection, session, questionId);
    if (!question) return refuse('NOT_FOUND', 'questionId');
    const { communityId, askerId } = question;
    const entry = { communityId, field: 'questionId', inside: true, may: readsDiscussion };
    const { person, envelope } = await enterAsContributor(context, session, entry, input);
    if (person._id !== askerId)
      refuse('NOT_THE_ASKER', input.onBehalfOf === undefined ? 'questionId' : 'onBehalfOf');

    const asked = question.uses.find((use) => use.answerId === question.acceptedAnswerId);
    if (!asked) return refuse('NOT_ASKED_YET', 'questionId');
    if (asked.used !== null) refuse('ANSWERED_BEFORE', 'questionId');
    const answeredAt = new Date(clock.now());
    const { answerId } = asked;
    const sequence = await changeQuestion(connection, session, question, {
      uses: question.uses.map((use) => (use.answerId === answerId ? { ...use, used, answeredAt } : use)),
    });
    const askedOn = asked.askedAt.toISOString();
    emit({
      type: 'survey.answered',
      subject: questionId,
      data: { survey: 'USED', personId: askerId, answerId, questionId, askedOn, used },
      ...envelope,
      sequence,
    });
    return { questionId };
  },
});
