import { roles } from './cast.ts';
import type { UnepPlay } from './play.ts';
import * as texts from './texts.ts';

const errors = 'userErrors { code message field }';

/** Steps 6 to 8: a question by SMS, two answers, one accepted and used; a city starts its system and its officer comes to the community. */
export function exchange(play: UnepPlay): void {
  const { diary, ids, people } = play;

  diary.note(10, '09:00', async () => {
    const { question } = await people.smsRelay.change<{ question: { id: string } }>(
      `mutation AskQuestion($input: AskQuestionInput!) { askQuestion(input: $input) { question { id } ${errors} } }`,
      {
        communityId: ids.community,
        text: texts.question,
        channel: 'SMS',
        onBehalfOf: ids.officers[roles.asker],
      },
    );
    ids.question = question.id;
  });

  const answer = (index: 0 | 1) => async () => {
    const posted = await people.officers[roles.answerers[index]]!.change<{ answer: { id: string } }>(
      `mutation AnswerQuestion($input: AnswerQuestionInput!) { answerQuestion(input: $input) { answer { id } ${errors} } }`,
      { questionId: ids.question, text: texts.answers[index] },
    );
    ids.answers.push(posted.answer.id);
  };
  diary.note(11, '11:00', answer(0));
  diary.note(11, '15:00', answer(1));

  diary.note(12, '10:00', async () => {
    await people.smsRelay.change(
      `mutation AcceptAnswer($input: AcceptAnswerInput!) { acceptAnswer(input: $input) { ${errors} } }`,
      { answerId: ids.answers[0], channel: 'SMS', onBehalfOf: ids.officers[roles.asker] },
    );
  });

  diary.note(43, '10:00', async () => {
    await people.smsRelay.change(
      `mutation ReportAnswerUse($input: ReportAnswerUseInput!) { reportAnswerUse(input: $input) { ${errors} } }`,
      { questionId: ids.question, used: true, channel: 'SMS', onBehalfOf: ids.officers[roles.asker] },
    );
  });

  // The city started on day 20; its officer is in the community on day 25 and says so.
  diary.note(25, '11:00', async () => {
    await people.officers[roles.starter]!.change(
      `mutation ReportSystemStart($input: ReportSystemStartInput!) { reportSystemStart(input: $input) { ${errors} } }`,
      { communityId: ids.community, startedOn: diary.date(20) },
    );
  });
}
