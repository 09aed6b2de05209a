import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { sponsorOf } from '../fixtures/leaders.ts';

let world: World;
let communityId: Id;
let member: Viewer & { personId: Id };
beforeEach(async () => {
  world = await startWorld();
  communityId = await world.open();
  member = await world.join(communityId);
});
afterEach(() => world.close());

const register = (personIds: Id[], activityId?: Id) =>
  world.act(world.keeper, 'registerGuests', 'guests { id level person { id } activities { id } origin }', {
    communityId,
    personIds,
    ...(activityId ? { activityId } : {}),
  });
const guests = async (viewer: Viewer, activity: Id | null = null) => {
  const document = `query ($id: ID!, $activity: ID) { community(id: $id) {
    guests(first: 100, activity: $activity) { totalCount nodes { person { id } level origin } } } }`;
  return (await world.read(viewer, document, { id: communityId, activity })).community.guests as {
    totalCount: number;
    nodes: { person: { id: Id }; level: string; origin: string }[];
  };
};
const attended = (activityId: Id, personId: Id, sequence = 1) =>
  world.event({
    type: 'attendance.recorded',
    subject: activityId,
    sequence,
    community: communityId,
    tenant: world.tenantId,
    actor: personId,
    data: { personId, cohortId: null },
  });
const told = async () =>
  (await world.eventsOf('guest.registered')).map((event) => event['data'] as { personId: Id });

test('19 invited experts are TRANSACTIONAL guests of a plenary, each told once', async () => {
  const plenary = await world.announce(communityId);
  const experts = Array.from({ length: 19 }, () => newId('person'));
  const { guests: registered } = await register(experts, plenary);
  expect(registered).toHaveLength(19);
  expect(registered[0]).toMatchObject({ level: 'TRANSACTIONAL', activities: [{ id: plenary }] });
  await register(experts, plenary);
  expect((await guests(member, plenary)).totalCount).toBe(19);
  expect((await guests(member, newId('activity'))).totalCount).toBe(0);
  expect(await told()).toHaveLength(19);
});

test('who attends without a membership is a guest, whatever comes twice; members and the invited are none', async () => {
  const [activityId, stranger, invited] = [newId('activity'), newId('person'), newId('person')];
  await world.act(world.organiser, 'inviteToCommunity', 'leftOut', { communityId, personIds: [invited] });
  const events = [stranger, invited, member.personId].map((personId) => attended(activityId, personId));
  await world.consume(...events, ...events);
  await world.consume(...events);
  expect((await guests(world.organiser)).nodes).toEqual([
    { person: { id: stranger }, level: 'TRANSACTIONAL', origin: 'ATTENDED' },
  ]);
  expect(await told()).toEqual([{ personId: stranger, activityId }]);
});

test('a guest who becomes a member is no guest any more; the general picture counts both', async () => {
  const personId = newId('person');
  await register([personId, newId('person')]);
  const picture = async () => {
    const document = 'query ($id: ID!) { community(id: $id) { participation { level persons } } }';
    const { community } = await world.read(world.keeper, document, { id: communityId });
    const rows = community.participation as { level: string; persons: number }[];
    return Object.fromEntries(rows.map(({ level, persons }) => [level, persons]));
  };
  expect(await picture()).toMatchObject({ PERIPHERAL: 1, TRANSACTIONAL: 2 });
  await world.act(world.organiser, 'inviteToCommunity', 'leftOut', { communityId, personIds: [personId] });
  await world.act(personViewer(personId), 'acceptInvitation', 'membership { id }', { communityId });
  expect(await picture()).toMatchObject({ PERIPHERAL: 2, TRANSACTIONAL: 1 });
});

test('members, strangers of another tenant, and who does not lead are refused at their place', async () => {
  const stranger = newId('person');
  world.strangers.add(stranger);
  expect((await register([newId('person'), member.personId])).userErrors).toMatchObject([
    { code: 'IS_A_MEMBER', field: ['personIds', '1'] },
  ]);
  expect((await register([newId('person'), stranger])).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['personIds', '1'] },
  ]);
  const input = { communityId, personIds: [newId('person')] };
  expect((await world.act(member, 'registerGuests', '__typename', input)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', field: ['communityId'] },
  ]);
  expect(await told()).toEqual([]);
});

test('a sponsor counts guests and does not see who they are; a guest reads nothing that members write', async () => {
  const guest = personViewer(newId('person'));
  await register([guest.personId ?? '']);
  const { viewer } = await sponsorOf(world, communityId);
  expect(await guests(viewer)).toMatchObject({ totalCount: 1, nodes: [] });
  const document = 'query ($id: ID!) { community(id: $id) { title posts { nodes { id } } } }';
  const { data, errors } = await world.service.execute(guest, document, { id: communityId });
  expect(data.community?.posts ?? null).toBeNull();
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
