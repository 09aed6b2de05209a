import { newId } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import { documents, startDiscussion } from '../fixtures/discussion.ts';
import type { Discussion } from '../fixtures/discussion.ts';

const text = { language: 'ru', text: 'Первая строка\nвторая строка' };

let world: Discussion;
let postId: string;
beforeAll(async () => {
  world = await startDiscussion();
  const author = await world.join();
  const { post } = await world.act(author, documents.createPost, { communityId: world.communityId, text });
  postId = post.id as string;
});
afterAll(() => world.service.close());

test('A post keeps its lines and its language, and an event tells of it without its text', async () => {
  const author = await world.join('ACTIVE', { territoryId: newId('territory') });
  const input = { communityId: world.communityId, text, channel: 'EMAIL' };
  const { post, userErrors } = await world.act(author, documents.createPost, input);
  expect(userErrors).toEqual([]);
  expect(post).toMatchObject({
    channel: 'EMAIL',
    text,
    author: { id: author.personId },
    viewerCanReply: true,
  });
  const [event] = (await world.eventsOf('post.created')).filter(({ subject }) => subject === post.id);
  expect(event).toMatchObject({ data: {}, channel: 'EMAIL', actor: author.personId, tenant: world.tenantId });
  expect(JSON.stringify(event)).not.toContain('строка');
});

test('A repeated request makes one post and one event', async () => {
  const author = await world.join();
  const input = { communityId: world.communityId, text, idempotencyKey: 'letter-7' };
  const [first, second] = [
    await world.act(author, documents.createPost, input),
    await world.act(author, documents.createPost, input),
  ];
  expect(second).toEqual(first);
  expect(
    (await world.eventsOf('post.created')).filter(({ actor }) => actor === author.personId),
  ).toHaveLength(1);
});

test('An alumnus replies, and begins nothing new', async () => {
  const alumnus = await world.join('ALUMNUS');
  const { reply } = await world.act(alumnus, documents.replyToPost, { postId, text });
  expect(reply).toMatchObject({ post: { id: postId }, author: { id: alumnus.personId } });
  const { userErrors } = await world.act(alumnus, documents.createPost, {
    communityId: world.communityId,
    text,
  });
  expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['communityId'] }]);
});

const roles: [
  string,
  () => ReturnType<typeof personViewer> | Promise<ReturnType<typeof personViewer>>,
  boolean,
  boolean,
][] = [
  ['a member', () => world.join(), true, true],
  ['an alumnus', () => world.join('ALUMNUS'), true, true],
  ['a keeper', () => world.keeper, true, true],
  ['a curator', () => world.curators[0], true, true],
  ['the organiser', () => world.organiser, false, true],
  [
    'a sponsor',
    () => personViewer(newId('person'), { roles: [{ role: 'SPONSOR', tenantId: world.tenantId }] }),
    false,
    true,
  ],
  ['somebody invited', () => world.join('INVITED'), false, false],
  ['somebody who was removed', () => world.join('REMOVED'), false, false],
  ['a stranger', () => personViewer(newId('person')), false, false],
  [
    'the organiser of another tenant',
    () => personViewer(newId('person'), { roles: [{ role: 'ORGANISER', tenantId: newId('tenant') }] }),
    false,
    false,
  ],
];

test.each(roles)('What members write, as %s', async (_role, role, reads, counts) => {
  const viewer = await role();
  const { service, communityId } = world;
  const one = await world.ask(viewer, `{ post(id: "${postId}") { text { text } } }`);
  expect(one.post === null).toBe(!reads);
  const document = `{ community(id: "${communityId}") { posts { totalCount nodes { id } } } }`;
  const { data, errors } = await service.execute(viewer, document);
  const { posts } = data?.community ?? {};
  if (counts) expect(posts.totalCount).toBeGreaterThan(0);
  else expect(data?.community === null || errors?.[0]?.extensions?.code === 'FORBIDDEN').toBe(true);
  if (counts) expect(posts.nodes.length > 0).toBe(reads);
  // By reference, as another service would ask for it.
  const reference = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Post { id text { text } } } }`;
  const answer = await service.execute(viewer, reference, { r: [{ __typename: 'Post', id: postId }] });
  expect(answer.data._entities[0] === null).toBe(!reads);
});

test('Posts are paged, newest first, with all of them counted', async () => {
  const page = async (after: string) =>
    (
      await world.ask(
        world.keeper,
        `query ($after: String) { community(id: "${world.communityId}") { posts(first: 2, after: $after) {
           totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { after: after || null },
      )
    ).community.posts;
  const seen: string[] = [];
  let after = '';
  for (;;) {
    const { nodes, pageInfo, totalCount } = await page(after);
    seen.push(...nodes.map(({ id }: { id: string }) => id));
    if (!pageInfo.hasNextPage) {
      expect(seen).toHaveLength(totalCount);
      break;
    }
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual(seen.toSorted().reverse());
});
