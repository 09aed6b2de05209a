import { anonymousViewer } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { AnyKoloEvent } from '@kolo/events';
import { createLivePublisher } from '@kolo/live';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { openEventStream, personViewer } from '@kolo/testing';
import type { EventStream } from '@kolo/testing';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { live } from './liveMessages.ts';

let world: World;
const streams: EventStream[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => {
  for (const stream of streams.splice(0)) stream.close();
});
afterAll(() => world.close());

let told = 0;
/** What a worker's relay does: tells of what was committed since the last time. */
async function relay(): Promise<AnyKoloEvent[]> {
  const events = await world.service.events();
  const news = events.slice(told);
  told = events.length;
  const { redis, namespace } = world.service.deps;
  const publisher = createLivePublisher({ redis, namespace, service: 'communities' });
  await publisher.publish(news.flatMap(live.messagesOf));
  return news;
}

const activity = `subscription ($community: ID!) { communityActivity(community: $community) {
  id kind happenedAt community { id }
  post { text { text } } reply { id } question { id } answer { id } resource { id } membership { id person { id } }
} }`;

async function listen(viewer: Viewer, community: Id, query = activity): Promise<EventStream> {
  const token = await world.service.internalToken(viewer);
  const stream = await openEventStream({ url: world.service.url, token, query, variables: { community } });
  streams.push(stream);
  return stream;
}

/** What a stream tells until a post with this text. */
async function kindsUntil(stream: EventStream, text: string): Promise<string[]> {
  const kinds: string[] = [];
  for (;;) {
    const event = await stream.next();
    if (event === 'end') return [...kinds, 'end'];
    if (event.event === 'complete') return [...kinds, 'complete'];
    const [error] = event.data?.errors ?? [];
    if (error) kinds.push(error.extensions.code);
    const happened = event.data?.data?.['communityActivity'];
    if (happened) kinds.push(happened.kind as string);
    if (happened?.post?.text.text === text) return kinds;
  }
}

const text = (words: string) => ({ language: 'en', text: words });
const idOf = async (viewer: Viewer, mutation: string, thing: string, input: object): Promise<Id> =>
  (await world.act(viewer, mutation, `${thing} { id }`, input))[thing].id as Id;

test('Each hears what they may see, and of the rest not even that it happened', async () => {
  const communityId = await world.open();
  const [member, fellow] = [await world.join(communityId), await world.join(communityId)];
  const curator = personViewer(newId('person'));
  await world.act(world.keeper, 'appointCurator', 'community { id }', {
    communityId,
    personId: curator.personId,
  });
  await relay();
  const heard = {
    member: await listen(member, communityId),
    author: await listen(fellow, communityId),
    curator: await listen(curator, communityId),
    keeper: await listen(world.keeper, communityId),
    organiser: await listen(world.organiser, communityId),
  };

  const postId = await idOf(fellow, 'createPost', 'post', { communityId, text: text('first') });
  await world.act(member, 'replyToPost', 'reply { id }', { postId, text: text('Thanks') });
  const questionId = await idOf(fellow, 'askQuestion', 'question', { communityId, text: text('How?') });
  const answerId = await idOf(member, 'answerQuestion', 'answer', { questionId, text: text('So.') });
  await world.act(fellow, 'acceptAnswer', 'question { id }', { answerId });
  await world.act(fellow, 'submitResource', 'resource { id }', {
    communityId,
    kind: 'GUIDE',
    titles: [text('Guide')],
    descriptions: [text('A guide')],
    language: 'en',
    body: 'Read this.',
  });
  const joined = await world.join(communityId);
  await world.act(joined, 'leaveCommunity', 'membership { id }', { communityId });
  await world.act(fellow, 'createPost', 'post { id }', { communityId, text: text('last') });
  await relay();

  const said = ['POST_CREATED', 'REPLY_CREATED', 'QUESTION_ASKED', 'ANSWER_POSTED', 'ANSWER_ACCEPTED'];
  expect(await kindsUntil(heard.member, 'last')).toEqual([...said, 'POST_CREATED']);
  expect(await kindsUntil(heard.author, 'last')).toEqual([...said, 'RESOURCE_SUBMITTED', 'POST_CREATED']);
  expect(await kindsUntil(heard.curator, 'last')).toEqual([...said, 'RESOURCE_SUBMITTED', 'POST_CREATED']);
  // By the time that it is told they have left again: only who coordinates sees that they were there.
  const came = ['MEMBERSHIP_CHANGED', 'MEMBER_JOINED', 'MEMBERSHIP_CHANGED'];
  expect(await kindsUntil(heard.keeper, 'last')).toEqual([...said, ...came, 'POST_CREATED']);
  const ofOrganiser: unknown[] = [];
  for (let count = 0; count < 10; count += 1) {
    const event = await heard.organiser.next();
    if (event !== 'end' && event.data?.data) ofOrganiser.push(event.data.data['communityActivity']);
  }
  expect(ofOrganiser).toMatchObject(
    came.map((kind) => ({ kind, post: null, community: { id: communityId } })),
  );
});

test.each<[string, () => Viewer]>([
  ['a stranger', () => personViewer(newId('person'))],
  ['nobody in particular', () => anonymousViewer('request')],
  [
    'an evaluator',
    () => personViewer(newId('person'), { roles: [{ role: 'EVALUATOR', tenantId: world.tenantId }] }),
  ],
  [
    'an organiser of another tenant',
    () => personViewer(newId('person'), { roles: [{ role: 'ORGANISER', tenantId: newId('tenant') }] }),
  ],
])('%s may not listen, and is told the same of a community that there is not', async (_who, viewer) => {
  const communityId = await world.open();
  const [there, absent] = [await listen(viewer(), communityId), await listen(viewer(), newId('community'))];
  const [one, another] = [await there.next(), await absent.next()];
  expect(one).toMatchObject({
    data: {
      errors: [{ extensions: { code: expect.stringMatching(/^(FORBIDDEN|UNAUTHENTICATED)$/) as string } }],
    },
  });
  expect(another).toEqual(one);
  expect(await there.next()).toEqual({ event: 'complete', data: null });
});

test.each<[string, (communityId: Id, member: Viewer) => Promise<unknown>]>([
  [
    'leaves',
    (communityId, member) => world.act(member, 'leaveCommunity', 'membership { id }', { communityId }),
  ],
  [
    'is removed',
    async (communityId, member) => {
      const { community } = await world.read(
        world.keeper,
        'query ($id: ID!) { community(id: $id) { members { nodes { id person { id } } } } }',
        { id: communityId },
      );
      const nodes = community.members.nodes as { id: Id; person: { id: Id } }[];
      const membershipId = nodes.find(({ person }) => person.id === member.personId)?.id;
      return world.act(world.keeper, 'removeMember', 'membership { id }', { membershipId, reason: 'OTHER' });
    },
  ],
])('Who %s hears nothing after that', async (_what, end) => {
  const communityId = await world.open();
  const [member, other] = [await world.join(communityId), await world.join(communityId)];
  await relay();
  const stream = await listen(member, communityId);
  await world.act(other, 'createPost', 'post { id }', { communityId, text: text('before') });
  await relay();
  expect(await kindsUntil(stream, 'before')).toEqual(['POST_CREATED']);
  await end(communityId, member);
  await world.act(other, 'createPost', 'post { id }', { communityId, text: text('after') });
  await relay();
  expect(await kindsUntil(stream, 'after')).toEqual(['FORBIDDEN', 'complete']);
});

test('A curator who is dismissed, of which nobody is told, hears nothing after that either', async () => {
  const communityId = await world.open();
  const curator = personViewer(newId('person'));
  const appointment = { communityId, personId: curator.personId };
  await world.act(world.keeper, 'appointCurator', 'community { id }', appointment);
  await relay();
  const stream = await listen(curator, communityId);
  await world.act(world.keeper, 'dismissCurator', 'community { id }', appointment);
  await relay();
  expect(await kindsUntil(stream, '')).toEqual(['FORBIDDEN', 'complete']);
});

test('What is told of an event holds ids and nothing that anybody wrote', async () => {
  const communityId = await world.open();
  const member = await world.join(communityId);
  await world.act(member, 'createPost', 'post { id }', { communityId, text: text('Between us') });
  const messages = (await relay()).flatMap(live.messagesOf);
  expect(messages.length).toBeGreaterThan(2);
  for (const { topic, about } of messages) {
    expect(topic).toMatch(/^(community|person):(community|person)_[0-9a-z]{26}$/);
    for (const one of about) expect(one).toMatch(/^([A-Z_]+|[a-z]+_[0-9a-z]{26})$/);
  }
});
