import { newId } from '@kolo/runtime';
import { persons, startWorld } from '../fixtures/world.ts';
import type { World } from '../fixtures/world.ts';

let world: World;
let networkId: string;
const city = newId('territory');
beforeAll(async () => {
  world = await startWorld();
  await world.learn([
    world.told({
      type: 'territory.registered',
      subject: city,
      community: null,
      data: { kind: 'CITY', parentId: null },
    }),
  ]);
  networkId = await world.done('createHubNetwork', 'hubNetwork', {
    tenantId: world.tenant,
    names: [{ language: 'uk', text: 'Мережа хабів' }],
  });
});
afterAll(() => world.close());

const open = (input: object = {}, by = world.viewers.organiser) =>
  world.mutate(
    by,
    'openHub',
    {
      ...{ hubNetworkId: networkId, organisationId: newId('organisation'), territoryId: city },
      ...{ coordinatorId: world.person.colleague, rooms: 'A hall for 40', opensOn: '2010-03-01' },
      ...input,
    },
    'hub { id opensOn rooms closedAt network { id name } territory { id } organisation { id } coordinator { id } }',
  );
const faultsOf = ({ userErrors }: { userErrors: { code: string; field: string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);

test('an organisation becomes a hub, and ceases to be one; both are told of', async () => {
  const organisationId = newId('organisation');
  const { hub } = await open({ organisationId });
  expect(hub).toMatchObject({
    ...{ opensOn: '2010-03-01', rooms: 'A hall for 40', closedAt: null },
    network: { id: networkId, name: 'Мережа хабів' },
    ...{
      territory: { id: city },
      organisation: { id: organisationId },
      coordinator: { id: world.person.colleague },
    },
  });
  expect(faultsOf(await open({ organisationId }))).toEqual(['DUPLICATE organisationId']);
  for (const _ of [1, 2]) await world.done('closeHub', 'hub', { hubId: hub.id });
  expect(faultsOf(await open({ organisationId }))).toEqual([]);
  const data = { hubNetworkId: networkId, organisationId, territoryId: city };
  expect(await world.eventsOf(hub.id)).toMatchObject([
    { type: 'hub.opened', tenant: world.tenant, sequence: 1, data },
    { type: 'hub.closed', tenant: world.tenant, sequence: 2, data },
  ]);
  const document = `{ hubNetwork(id: "${networkId}") { hubs { totalCount nodes { id } } } }`;
  const { data: read } = await world.query(world.viewers.colleague, document, {});
  expect(read.hubNetwork.hubs.totalCount).toBe(2);
});

test('its coordinator plans there what needs an organiser, holds it and records who came', async () => {
  const { hub } = await open();
  const coordinator = world.viewers.colleague;
  const input = {
    ...{ ...world.activityInput, communityId: null, tenantId: world.tenant, hubId: hub.id },
    ...{ type: 'MASTER_CLASS', fields: { master: { name: 'A master' } } },
    ...{ startsAt: '2010-03-29T08:00', timezone: 'Europe/Kyiv' },
  };
  const plan = (more: object = {}) =>
    world.mutate(coordinator, 'scheduleActivity', { ...input, ...more }, 'activity { id hub { id } }');
  expect(faultsOf(await plan({ type: 'SEMINAR_TRAINING', fields: {} }))).toEqual([
    'NEEDS_PROGRAMME_OWNER type',
  ]);
  expect(faultsOf(await plan({ hubId: null }))).toEqual(['NOT_ALLOWED tenantId']);
  const { activity } = await plan();
  expect(activity.hub).toEqual({ id: hub.id });
  const activityId = activity.id as string;
  const [attendee] = persons(1) as [string];
  const list = { activityId, personIds: [attendee], channel: 'PRINT' };
  expect(faultsOf(await world.mutate(coordinator, 'recordAttendance', list, 'activity { id }'))).toEqual([]);
  expect(
    faultsOf(await world.mutate(coordinator, 'markActivityHeld', { activityId }, 'activity { id }')),
  ).toEqual([]);
  expect((await world.eventsOf(activityId)).at(-1)).toMatchObject({
    type: 'activity.held',
    data: { type: 'MASTER_CLASS', hubId: hub.id, hubTerritoryId: city },
  });
  const hosted = `{ hub(id: "${hub.id}") { activities { nodes { id } } } activities(hub: "${hub.id}") { totalCount } }`;
  for (const [who, count] of [
    ['colleague', 1],
    ['evaluator', 1],
  ] as const) {
    const { data } = await world.query(world.viewers[who], hosted, {});
    expect(data.hub.activities.nodes).toHaveLength(count);
    expect(data.activities.totalCount).toBe(count);
  }
});

test('a hub is changed by the organiser, and its rooms by its coordinator', async () => {
  const { hub } = await open();
  const change = (input: object, by = world.viewers.colleague) =>
    world.mutate(by, 'changeHub', { hubId: hub.id, ...input }, 'hub { rooms coordinator { id } }');
  expect((await change({ rooms: 'Two halls' })).hub.rooms).toBe('Two halls');
  const coordinatorId = world.person.member;
  expect(faultsOf(await change({ coordinatorId }))).toEqual(['NOT_ALLOWED coordinatorId']);
  expect((await change({ coordinatorId }, world.viewers.organiser)).hub).toEqual({
    rooms: 'Two halls',
    coordinator: { id: coordinatorId },
  });
  expect(faultsOf(await change({ rooms: 'Mine no more' }))).toEqual(['NOT_ALLOWED hubId']);
  await world.done('closeHub', 'hub', { hubId: hub.id });
  expect(faultsOf(await change({ rooms: 'None' }, world.viewers.organiser))).toEqual(['HUB_CLOSED hubId']);
  const input = { ...world.activityInput, hubId: hub.id, startsAt: '2010-03-29T10:00' };
  expect(faultsOf(await world.mutate(world.viewers.organiser, 'scheduleActivity', input, ''))).toEqual([
    'HUB_CLOSED hubId',
  ]);
});

test.each([
  ['evaluator', 'NOT_ALLOWED'],
  ['sponsor', 'NOT_ALLOWED'],
  ['colleague', 'NOT_ALLOWED'],
  ['stranger', 'NOT_FOUND'],
  ['foreignOrganiser', 'NOT_FOUND'],
  ['machine', 'NOT_FOUND'],
] as const)('%s neither opens, changes nor closes a hub', async (who, code) => {
  const { hub } = await open({ coordinatorId: world.person.member });
  const viewer = world.viewers[who];
  expect(faultsOf(await open({}, viewer))).toEqual([`${code} hubNetworkId`]);
  for (const name of ['changeHub', 'closeHub']) {
    expect(faultsOf(await world.mutate(viewer, name, { hubId: hub.id }, 'hub { id }'))).toEqual([
      `${code} hubId`,
    ]);
  }
  const { data } = await world.query(viewer, `{ hub(id: "${hub.id}") { rooms } }`, {});
  expect(data.hub === null).toBe(code === 'NOT_FOUND');
  const coordinator = await world.query(viewer, `{ hub(id: "${hub.id}") { coordinator { id } } }`, {});
  expect(coordinator.data?.hub?.coordinator ?? null).toEqual(
    who === 'colleague' ? { id: world.person.member } : null,
  );
});

test('a hub lies in its tenant, and is coordinated by somebody of it', async () => {
  expect(faultsOf(await open({ territoryId: newId('territory') }))).toEqual(['NOT_FOUND territoryId']);
  const [stranger] = persons(1) as [string];
  world.strangers.add(stranger);
  expect(faultsOf(await open({ coordinatorId: stranger }))).toEqual(['NOT_FOUND coordinatorId']);
  const names = [{ language: 'en', text: 'Another network' }];
  for (const [who, code] of [
    ['member', 'NOT_FOUND'],
    ['sponsor', 'NOT_ALLOWED'],
    ['foreignOrganiser', 'NOT_FOUND'],
  ] as const) {
    const input = { tenantId: world.tenant, names };
    const answer = await world.mutate(world.viewers[who], 'createHubNetwork', input, 'hubNetwork { id }');
    expect(faultsOf(answer)).toEqual([`${code} tenantId`]);
  }
});
