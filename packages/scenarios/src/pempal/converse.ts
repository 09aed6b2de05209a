import { holder, pairsAfterPlenary, pairsInSpring, pulse } from './cast.ts';
import { errors } from './play.ts';
import type { PempalPlay } from './play.ts';

const answer = `mutation AnswerSurvey($input: AnswerSurveyInput!) { answerSurvey(input: $input) { ${errors} } }`;

/** Steps 9 and 14: what those who attended think of it, and who writes to whom afterwards. */
export function converse(play: PempalPlay): void {
  const { diary, ids, people } = play;

  diary.note(4, '10:00', async () => {
    const friend = people.practitioners[holder('CRITICAL_FRIEND')]!;
    const { survey } = await friend.change<{ survey: { id: string } }>(
      `mutation OpenSurvey($input: OpenSurveyInput!) { openSurvey(input: $input) { survey { id } ${errors} } }`,
      { kind: 'PULSE', activityId: ids.plenary, questions: ['TIME_WORTH', 'CANDOUR'] },
    );
    ids.pulse = survey.id;
  });
  diary.note(6, '17:00', async () => {
    for (const [index, { timeWorth, candour }] of pulse.entries()) {
      await people.practitioners[index]!.change(answer, {
        surveyId: ids.pulse,
        answers: [
          { question: 'TIME_WORTH', answer: timeWorth },
          { question: 'CANDOUR', answer: candour },
        ],
      });
    }
  });

  diary.note(14, '11:00', () => writeToEachOther(play, pairsAfterPlenary));
  diary.note(60, '11:00', () => writeToEachOther(play, pairsInSpring));
}

/** Each of a pair asks something, and the other replies. */
async function writeToEachOther(
  { ids, people }: PempalPlay,
  pairs: readonly (readonly [number, number])[],
): Promise<void> {
  for (const [one, other] of pairs) {
    for (const [asking, replying] of [
      [one, other],
      [other, one],
    ] as const) {
      const { post } = await people.practitioners[asking]!.change<{ post: { id: string } }>(
        `mutation CreatePost($input: CreatePostInput!) { createPost(input: $input) { post { id } ${errors} } }`,
        {
          communityId: ids.community,
          text: { language: 'en', text: 'How many programmes has your budget?' },
        },
      );
      await people.practitioners[replying]!.change(
        `mutation ReplyToPost($input: ReplyToPostInput!) { replyToPost(input: $input) { ${errors} } }`,
        { postId: post.id, text: { language: 'en', text: 'Forty this year; twelve would do.' } },
      );
    }
  }
}
