import { newId } from '@kolo/runtime';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const selection =
  'community { kind titles { text } purposes joinPolicy domain { id } secondaryDomains { id } }';

test('what is given changes and the rest stays; a change of kind is an event of its own', async () => {
  const communityId = await world.open();
  const { domain } = await world.act(world.organiser, 'createDomain', 'domain { id }', {
    tenantId: world.tenantId,
    code: 'WATER',
    titles: [{ language: 'en', text: 'Water' }],
  });
  const { community } = await world.act(world.keeper, 'changeCommunity', selection, {
    communityId,
    kind: 'NETWORK',
    purposes: ['SOLVE', 'VOICE', 'SOLVE'],
    secondaryDomainIds: [domain.id, world.domainId],
  });
  expect(community).toEqual({
    kind: 'NETWORK',
    titles: [{ text: 'Мережева спільнота UNEP' }, { text: 'UNEP network community' }],
    purposes: ['SOLVE', 'VOICE'],
    joinPolicy: 'INVITE_COHORT',
    domain: { id: world.domainId },
    secondaryDomains: [{ id: domain.id }],
  });
  await world.act(world.keeper, 'changeCommunity', selection, { communityId, joinPolicy: 'REQUEST' });
  const of = async (type: 'community.kindChanged' | 'community.changed') =>
    (await world.eventsOf(type)).filter((event) => event['subject'] === communityId);
  expect((await of('community.kindChanged')).map((event) => event['data'])).toEqual([
    { from: 'PRACTICE', to: 'NETWORK' },
  ]);
  expect((await of('community.changed')).map((event) => event['data'])).toEqual(
    Array(2).fill({ kind: 'NETWORK', domainId: world.domainId, secondaryDomainIds: [domain.id] }),
  );
});

test('a subject that the tenant does not know is refused, and members do not change what the community is', async () => {
  const communityId = await world.open();
  const member = await world.join(communityId);
  const change = (viewer: Parameters<World['act']>[0], input: object) =>
    world.act(viewer, 'changeCommunity', '__typename', { communityId, ...input });
  expect((await change(world.keeper, { domainId: newId('domain') })).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['domainId'] },
  ]);
  expect((await change(world.keeper, { titles: [] })).userErrors).toMatchObject([
    { code: 'TOO_FEW', field: ['titles'] },
  ]);
  expect((await change(member, { kind: 'NETWORK' })).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', field: ['communityId'] },
  ]);
});

test('keepers may use the tools of every group, a leader those of their own', async () => {
  const communityId = await world.open();
  const member = await world.join(communityId);
  const groups = async (viewer: Parameters<World['act']>[0]) =>
    (
      await world.read(viewer, 'query ($id: ID!) { community(id: $id) { viewerGroups viewerCanChange } }', {
        id: communityId,
      })
    ).community;
  expect(await groups(member)).toEqual({ viewerGroups: [], viewerCanChange: false });
  const term = { communityId, personId: member.personId, group: 'ORG_BROKER' };
  await world.act(world.keeper, 'assignLeadership', 'leadership { id }', term);
  expect(await groups(member)).toEqual({ viewerGroups: ['ORG_BROKER'], viewerCanChange: false });
  expect((await groups(world.keeper)).viewerGroups).toHaveLength(6);
});
