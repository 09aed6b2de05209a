import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Viewer } from '@kolo/auth';
import { personViewer } from '@kolo/testing';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const join = (viewer: Viewer, communityId: Id, umbrellaId: Id) =>
  world.act(viewer, 'joinUmbrella', 'community { umbrella { id } }', { communityId, umbrellaId });
const leave = (viewer: Viewer, communityId: Id) =>
  world.act(viewer, 'leaveUmbrella', 'community { umbrella { id } }', { communityId });
const childrenOf = async (viewer: Viewer, id: Id) => {
  const document =
    'query ($id: ID!) { community(id: $id) { children { nodes { id } totalCount } umbrella { id } } }';
  const { community } = await world.read(viewer, document, { id });
  return (community?.children.nodes as { id: Id }[] | undefined)?.map((child) => child.id) ?? null;
};
const keeperOf = async (communityId: Id) => {
  const viewer = personViewer(newId('person'));
  const group = 'COMMUNITY_KEEPER';
  await world.act(world.organiser, 'assignLeadership', 'leadership { id }', {
    communityId,
    personId: viewer.personId,
    group,
  });
  return viewer;
};

test('a community comes under an umbrella and leaves it, and both are told with what was before', async () => {
  const umbrella = await world.open();
  const child = await world.open();
  const { community, userErrors } = await join(world.organiser, child, umbrella);
  expect(userErrors).toEqual([]);
  expect(community.umbrella).toEqual({ id: umbrella });
  expect(await childrenOf(world.keeper, umbrella)).toEqual([child]);
  // Said again, nothing happens.
  await join(world.organiser, child, umbrella);
  await leave(world.keeper, child);
  await leave(world.keeper, child);
  expect(await childrenOf(world.keeper, umbrella)).toEqual([]);
  const told = (await world.eventsOf('community.umbrellaChanged')).filter(
    (event) => event['subject'] === child,
  );
  expect(told.map((event) => event['data'])).toEqual([
    { from: null, to: umbrella },
    { from: umbrella, to: null },
  ]);
  const [first, second] = told.map((event) => event['sequence']);
  expect(second).toBeGreaterThan(first ?? 0);
});

test('a community may be founded under an umbrella', async () => {
  const umbrella = await world.open();
  const child = await world.found({ umbrellaId: umbrella });
  expect(await childrenOf(world.organiser, umbrella)).toEqual([child]);
  const [told] = (await world.eventsOf('community.umbrellaChanged')).filter(
    (event) => event['subject'] === child,
  );
  expect(told).toMatchObject({ sequence: 3, data: { from: null, to: umbrella } });
});

test('there is one level: no umbrella stands under another, and no community under itself or two', async () => {
  const [umbrella, child, other] = [await world.open(), await world.open(), await world.open()];
  await join(world.organiser, child, umbrella);
  const codeOf = async (communityId: Id, umbrellaId: Id) => {
    const { userErrors } = await join(world.organiser, communityId, umbrellaId);
    return userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
  };
  expect(await codeOf(other, child)).toEqual(['UMBRELLA_UNDER_UMBRELLA umbrellaId']);
  expect(await codeOf(umbrella, other)).toEqual(['IS_UMBRELLA communityId']);
  expect(await codeOf(other, other)).toEqual(['OWN_UMBRELLA umbrellaId']);
  expect(await codeOf(child, other)).toEqual(['HAS_UMBRELLA communityId']);
  expect(await codeOf(other, newId('community'))).toEqual(['NOT_FOUND umbrellaId']);
});

test('both sides agree: one who keeps only the child, or only the umbrella, cannot join them; either parts', async () => {
  const [umbrella, child] = [await world.found(), await world.found()];
  const [above, below] = [await keeperOf(umbrella), await keeperOf(child)];
  for (const communityId of [umbrella, child])
    await world.act(world.organiser, 'openCommunity', 'community { id }', { communityId });
  const codes = async (viewer: Viewer) =>
    (await join(viewer, child, umbrella)).userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
  expect(await codes(personViewer(newId('person')))).toEqual(['NOT_FOUND communityId']);
  // Who keeps one of them belongs to the tenant, and so knows of the other.
  expect(await codes(below)).toEqual(['NOT_ALLOWED umbrellaId']);
  expect(await codes(above)).toEqual(['NOT_ALLOWED communityId']);
  await join(world.organiser, child, umbrella);
  expect((await leave(above, child)).userErrors).toEqual([]);
  await join(world.organiser, child, umbrella);
  expect((await leave(below, child)).userErrors).toEqual([]);
});

test('who leads the umbrella sees the drafts under it and their counts, and nothing that members write', async () => {
  const umbrella = await world.found();
  const above = await keeperOf(umbrella);
  await world.act(world.organiser, 'openCommunity', 'community { id }', { communityId: umbrella });
  const draft = await world.found({ umbrellaId: umbrella });
  const below = await keeperOf(draft);
  expect(await childrenOf(above, umbrella)).toEqual([draft]);
  // To a neighbour a draft does not exist.
  const outsider = await world.join(umbrella);
  expect(await childrenOf(outsider, umbrella)).toEqual([]);
  const document = `query ($id: ID!) {
    community(id: $id) { members { totalCount nodes { id } } posts { totalCount nodes { id } } }
    communities(first: 100) { nodes { id } }
  }`;
  await world.act(world.organiser, 'openCommunity', 'community { id }', { communityId: draft });
  const text = { language: 'en', text: 'Said among us.' };
  await world.act(below, 'createPost', 'post { id }', { communityId: draft, text });
  const { community, communities } = await world.read(above, document, { id: draft });
  expect(community).toMatchObject({ posts: { totalCount: 1, nodes: [] }, members: { nodes: [] } });
  expect((communities.nodes as { id: Id }[]).map(({ id }) => id)).toContain(draft);
});
