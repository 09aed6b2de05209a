import { startDiscussion } from './fixtures/discussion.ts';
import type { Discussion } from './fixtures/discussion.ts';

let world: Discussion;
beforeAll(async () => {
  world = await startDiscussion();
});
afterAll(() => world.service.close());

test('Each of two mutations in one document is answered with what it changed', async () => {
  const member = await world.join();
  const answer = await world.ask(
    member,
    `mutation ($pause: PauseMembershipInput!, $resume: ResumeMembershipInput!) {
      pauseMembership(input: $pause) { membership { status } userErrors { code } }
      resumeMembership(input: $resume) { membership { status } userErrors { code } }
    }`,
    { pause: { communityId: world.communityId }, resume: { communityId: world.communityId } },
  );
  expect(answer).toEqual({
    pauseMembership: { membership: { status: 'PAUSED' }, userErrors: [] },
    resumeMembership: { membership: { status: 'ACTIVE' }, userErrors: [] },
  });
});
