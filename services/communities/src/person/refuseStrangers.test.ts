import { newId } from '@kolo/runtime';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.close());

const named = [
  ['inviteToCommunity', 'personIds.1', (personId: string) => ({ personIds: [newId('person'), personId] })],
  ['appointCurator', 'personId', (personId: string) => ({ personId })],
  ['assignLeadership', 'personId', (personId: string) => ({ personId, group: 'COMMUNITY_KEEPER' })],
] as const;

test.each(named)(
  '%s knows nobody of another tenant, as it knows nobody who does not exist',
  async (mutation, field, input) => {
    const communityId = await world.open();
    const [absent, foreign] = [newId('person'), newId('person')];
    world.strangers.add(absent);
    const elsewhere = {
      type: 'person.registered',
      subject: foreign,
      tenant: newId('tenant'),
      data: { personId: foreign, organisationId: null, territoryId: null },
    } as const;
    await world.consume(world.event(elsewhere));

    for (const personId of [absent, foreign]) {
      const { userErrors } = await world.act(world.organiser, mutation, '', {
        communityId,
        ...input(personId),
      });
      expect(userErrors.map((error) => [error.code, error.field.join('.')])).toEqual([['NOT_FOUND', field]]);
    }
    await world.consume(world.event({ ...elsewhere, tenant: world.tenantId }));
    const { userErrors } = await world.act(world.organiser, mutation, '', { communityId, ...input(foreign) });
    expect(userErrors).toEqual([]);
  },
);

test('whoever is registered in the tenant may find an open community, and ask to join one that takes requests', async () => {
  const communityId = await world.open({ joinPolicy: 'REQUEST' });
  const personId = newId('person');
  const viewer = { ...world.keeper, personId };
  const see = () =>
    world.read(viewer, 'query ($id: ID!) { community(id: $id) { viewerCanRequestMembership } }', {
      id: communityId,
    });
  expect(await see()).toEqual({ community: null });
  const data = { personId, organisationId: null, territoryId: null };
  await world.consume(
    world.event({ type: 'person.registered', subject: personId, tenant: world.tenantId, data }),
  );
  expect(await see()).toEqual({ community: { viewerCanRequestMembership: true } });
});
