import { askForBatch, entityTypes } from '@kolo/testing';
import { documents, startDiscussion } from './fixtures/discussion.ts';
import type { Discussion } from './fixtures/discussion.ts';
import { communities } from './service.ts';

let world: Discussion;
beforeAll(async () => {
  world = await startDiscussion();
  const { keeper, communityId } = world;
  const text = { language: 'uk', text: 'Хто ще рахує дерева?' };
  const { post } = await world.act(keeper, documents.createPost, { communityId, text });
  await world.act(keeper, documents.replyToPost, { postId: post.id, text });
  const { question } = await world.act(keeper, documents.askQuestion, { communityId, text });
  const helper = await world.join();
  await world.act(helper, documents.answerQuestion, { questionId: question.id, text });
});
afterAll(() => world.service.close());

describe('A hundred entities asked for by reference', () => {
  it.each(entityTypes(communities))('of type %s are one read of its collection', async (type) => {
    const batch = await askForBatch(world.service, world.keeper, type);
    expect(batch.readsById).toBe(batch.collection === null ? 0 : 1);
    expect(batch.reads).toBeLessThanOrEqual(10);
  });

  it('are all found that the viewer sees', async () => {
    const types = ['Community', 'Domain', 'Membership', 'LeadershipAssignment', 'Post', 'Reply', 'Question'];
    for (const type of [...types, 'Answer']) {
      expect({ type, ...(await askForBatch(world.service, world.keeper, type)) }).toMatchObject({
        type,
        found: 100,
      });
    }
  });
});
