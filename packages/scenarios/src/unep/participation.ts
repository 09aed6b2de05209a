import { cities, roles } from './cast.ts';
import type { UnepPlay } from './play.ts';
import * as texts from './texts.ts';

const errors = 'userErrors { code message field }';

/** Who writes a post in which thirty days: 18, 15 and 12 of the cohort of 24, so that IM-18 is 0.75, 0.625 and 0.5. */
export const writers = { 30: 18, 90: 15, 180: 12 } as const;

/** Step 11 and the life around it: members write, answer the health check, and one of them changes employer (step 12). */
export function participation(play: UnepPlay): void {
  const { diary, ids, people } = play;

  const write = (day: number, index: number) =>
    diary.note(day, `1${index % 8}:20`, async () => {
      const text = texts.posts[index % texts.posts.length];
      const input = { communityId: ids.community, text };
      const post = `mutation CreatePost($input: CreatePostInput!) { createPost(input: $input) { ${errors} } }`;
      // Who has no connection of their own writes by text message or on paper, through the relay.
      if ((roles.withoutConnection as readonly number[]).includes(index)) {
        await people.smsRelay.change(post, { ...input, channel: 'SMS', onBehalfOf: ids.officers[index] });
      } else {
        await people.officers[index]!.change(post, input);
      }
    });

  // The first eighteen have accepted by day 14.
  for (let index = 0; index < writers[30]; index += 1) write(15 + (index % 12), index);
  for (let index = 0; index < writers[90]; index += 1) write(64 + (index % 20), index);
  for (let index = 0; index < writers[180]; index += 1) write(153 + (index % 20), index);

  diary.note(100, '10:00', async () => {
    for (const index of [0, 2, 3, 7, 8, 9]) {
      await people.officers[index]!.change(
        `mutation AnswerHealthCheck($input: AnswerHealthCheckInput!) { answerHealthCheck(input: $input) { ${errors} } }`,
        { communityId: ids.community, ...healthCheck(index) },
      );
    }
  });

  diary.note(120, '10:00', async () => {
    await people.organiser.change(
      `mutation ChangePosition($input: ChangePositionInput!) { changePosition(input: $input) { ${errors} } }`,
      {
        personId: ids.officers[roles.mover],
        organisationId: ids.administrations[(roles.mover + 1) % cities.length],
        titles: texts.officer,
        service: 'MUNICIPAL',
        from: diary.date(120),
      },
    );
  });
}

/** The eight success factors, scored from 1 to 5; a little different for everyone. */
function healthCheck(index: number): object {
  const factors = [
    'learningAgenda',
    'engagedSponsorship',
    'socialLearning',
    'internalLeadership',
    'technology',
    'valueCreation',
    'memoryAndMessages',
    'supportTeam',
  ];
  return { scores: Object.fromEntries(factors.map((factor, order) => [factor, 3 + ((index + order) % 3)])) };
}
