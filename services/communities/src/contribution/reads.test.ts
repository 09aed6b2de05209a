import { watchReads } from '@kolo/testing';
import { documents, startDiscussion } from '../fixtures/discussion.ts';
import type { Discussion } from '../fixtures/discussion.ts';

let world: Discussion;
beforeAll(async () => {
  world = await startDiscussion();
  const { keeper, communityId } = world;
  const helper = await world.join();
  const text = { language: 'uk', text: 'Хто ще рахує дерева?' };
  for (let index = 0; index < 4; index += 1) {
    const { post } = await world.act(keeper, documents.createPost, { communityId, text });
    const { question } = await world.act(keeper, documents.askQuestion, { communityId, text });
    for (let reply = 0; reply < index; reply += 1) {
      await world.act(helper, documents.replyToPost, { postId: post.id, text });
      await world.act(helper, documents.answerQuestion, { questionId: question.id, text });
    }
  }
});
afterAll(() => world.service.close());

test('A page of posts with their replies, and of questions with their answers, reads each collection once', async () => {
  const { answer, reads } = await watchReads(world.service.connection, () =>
    world.ask(
      world.keeper,
      `query ($id: ID!) { community(id: $id) {
        posts(first: 10) { nodes { replies(first: 2) { totalCount nodes { id } } } }
        questions(first: 10) { nodes { answers(first: 2) { totalCount nodes { id accepted } } } }
      } }`,
      { id: world.communityId },
    ),
  );
  const { posts, questions } = answer.community;
  const lengths = (lists: { totalCount: number; nodes: unknown[] }[]) =>
    lists.map(({ totalCount, nodes }) => [totalCount, nodes.length]).toSorted();
  const expected = [
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
  ];
  expect(lengths(posts.nodes.map(({ replies }: Record<string, unknown>) => replies))).toEqual(expected);
  expect(lengths(questions.nodes.map(({ answers }: Record<string, unknown>) => answers))).toEqual(expected);

  const times = (collection: string) =>
    reads.filter(({ collectionName }) => collectionName === collection).map(({ method }) => method);
  expect([times('posts'), times('replies'), times('answers')]).toEqual([
    ['find'],
    ['find', 'aggregate'],
    ['find', 'aggregate'],
  ]);
  // The page, and for each answer whether its question has accepted it.
  expect(times('questions')).toEqual(['find', 'find']);
});
