import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';

let world: World;
let communityId: Id;
const persons = Array.from({ length: 4 }, () => newId('person'));
const [mailed, texted, silent, decliner] = persons as [Id, Id, Id, Id];
const membership =
  'membership { id status level channel joinMotive canContribute acceptedAt history { kind from to channel by { id } } }';

const profile = (personId: Id, changes: object) =>
  world.event({
    type: 'person.accessProfileChanged',
    subject: personId,
    sequence: 2,
    data: {
      personId,
      bandwidth: 'GOOD',
      skillLevel: 'BASIC',
      channels: ['EMAIL', 'SMS'],
      device: 'OWN',
      languages: ['uk'],
      proxyIds: [],
      ...changes,
    },
  });

beforeAll(async () => {
  world = await startWorld();
  communityId = await world.open();
  await world.consume(
    profile(mailed, {}),
    profile(texted, { bandwidth: 'NONE', channels: ['SMS', 'PRINT'] }),
    world.event({
      type: 'person.registered',
      subject: texted,
      data: { personId: texted, organisationId: newId('organisation'), territoryId: newId('territory') },
    }),
  );
  await world.consume(world.completed(communityId, newId('cohort'), persons));
});
afterAll(() => world.close());

const remindersOf = async (personId: Id) =>
  (await world.eventsOf('membership.reminded'))
    .map((event) => event['data'] as { personId: Id; order: number; channel: string })
    .filter((data) => data.personId === personId);

const statuses = async () => {
  const { invitations } = await world.read(
    world.keeper,
    'query ($id: ID!) { invitations(community: $id, first: 100) { nodes { status person { id } } } }',
    { id: communityId },
  );
  const nodes = invitations.nodes as { status: string; person: { id: Id } }[];
  return Object.fromEntries(nodes.map(({ person, status }) => [person.id, status]));
};

test('an answer on paper is typed in by a keeper, and the member is the actor', async () => {
  const { membership: joined, userErrors } = await world.act(world.keeper, 'acceptInvitation', membership, {
    communityId,
    onBehalfOf: texted,
    channel: 'PRINT',
    joinMotive: ['BENEFIT_SELF', 'CONNECTIONS', 'BENEFIT_SELF'],
    canContribute: 'Register of waste streams',
  });
  expect(userErrors).toEqual([]);
  expect(joined).toMatchObject({
    status: 'ACTIVE',
    level: 'PERIPHERAL',
    channel: 'PRINT',
    joinMotive: ['BENEFIT_SELF', 'CONNECTIONS'],
    history: expect.arrayContaining([
      { kind: 'STATUS', from: 'INVITED', to: 'ACTIVE', channel: 'PRINT', by: { id: world.keeper.personId } },
    ]),
  });
  const [accepted] = await world.eventsOf('membership.accepted');
  expect(accepted).toMatchObject({
    actor: texted,
    channel: 'PRINT',
    sequence: 2,
    territory: expect.stringMatching(/^territory_/),
    data: {
      personId: texted,
      skillLevel: 'BASIC',
      bandwidth: 'NONE',
      organisationId: expect.stringMatching(/^organisation_/),
      joinMotive: ['BENEFIT_SELF', 'CONNECTIONS'],
    },
  });
  expect(JSON.stringify(accepted)).not.toContain('Register');
});

test('a keeper does not answer on the web for who can do so', async () => {
  const input = { communityId, onBehalfOf: mailed, channel: 'WEB' };
  const { userErrors } = await world.act(world.keeper, 'acceptInvitation', 'membership { id }', input);
  expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['onBehalfOf'] }]);
});

test('on day 14 and day 30 who has not answered is reminded, each time by another way', async () => {
  world.clock.advance({ days: 13 });
  await world.tick();
  expect(await remindersOf(mailed)).toEqual([]);
  await world.act(personViewer(decliner), 'declineInvitation', 'membership { id }', { communityId });
  world.clock.advance({ days: 1 });
  await world.tick();
  await world.tick();
  expect(await remindersOf(mailed)).toMatchObject([{ order: 1, channel: 'SMS' }]);
  expect(await remindersOf(texted)).toEqual([]);
  expect(await remindersOf(decliner)).toEqual([]);
  world.clock.advance({ days: 16 });
  await world.tick();
  await world.tick();
  const [first, second, ...more] = await remindersOf(mailed);
  expect(more).toEqual([]);
  expect([first?.order, second?.order]).toEqual([1, 2]);
  expect(new Set(['EMAIL', first?.channel, second?.channel]).size).toBe(3);
  const told = (await world.eventsOf('notification.sent')).filter(
    (event) => (event['data'] as { kind: string; personId: Id }).kind === 'REMINDER',
  );
  expect(told).toHaveLength(4);
});

test('on day 60 what is unanswered runs out, once, at the hour it had said', async () => {
  world.clock.advance({ days: 29 });
  await world.tick();
  expect(await statuses()).toMatchObject({ [mailed]: 'INVITED', [silent]: 'INVITED' });
  world.clock.advance({ days: 2 });
  await world.tick();
  await world.tick();
  expect(await statuses()).toEqual({
    [mailed]: 'EXPIRED',
    [texted]: 'ACTIVE',
    [silent]: 'EXPIRED',
    [decliner]: 'DECLINED',
  });
  const expired = await world.eventsOf('membership.expired');
  expect(expired).toHaveLength(2);
  expect(expired[0]).toMatchObject({ time: '2010-05-04T14:00:00.000Z', sequence: 4 });
});

test('a late answer within 12 months re-opens the same membership', async () => {
  world.clock.set('2011-03-04T10:00:00Z');
  const before = await world.read(
    personViewer(mailed),
    'query ($id: ID!) { community(id: $id) { title viewerMembership { id } } }',
    {
      id: communityId,
    },
  );
  const { membership: joined, userErrors } = await world.act(
    personViewer(mailed),
    'acceptInvitation',
    membership,
    {
      communityId,
    },
  );
  expect(userErrors).toEqual([]);
  expect(joined).toMatchObject({ id: before.community.viewerMembership.id, status: 'ACTIVE' });
  expect(joined.history.map(({ to }: { to: string }) => to)).toEqual(['INVITED', 'EXPIRED', 'ACTIVE']);
});

test('after 12 months a new invitation is needed', async () => {
  world.clock.set('2011-03-06T10:00:00Z');
  const { userErrors } = await world.act(personViewer(silent), 'acceptInvitation', 'membership { id }', {
    communityId,
  });
  expect(userErrors).toMatchObject([{ code: 'INVITATION_TOO_OLD', field: ['communityId'] }]);
  const invited = await world.act(world.keeper, 'inviteToCommunity', 'memberships { id } leftOut', {
    communityId,
    personIds: [silent, mailed],
  });
  expect(invited.userErrors).toEqual([]);
  expect(invited).toMatchObject({ memberships: [{}], leftOut: 1 });
  const { membership: joined } = await world.act(personViewer(silent), 'acceptInvitation', membership, {
    communityId,
  });
  expect(joined.status).toBe('ACTIVE');
});

test('who answered cannot answer again', async () => {
  const { userErrors } = await world.act(personViewer(mailed), 'declineInvitation', 'membership { id }', {
    communityId,
  });
  expect(userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['communityId'] }]);
});

test('twenty equal answers at once make one membership and one event', async () => {
  const personId = newId('person');
  await world.act(world.organiser, 'inviteToCommunity', 'memberships { id }', {
    communityId,
    personIds: [personId],
  });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      world.act(personViewer(personId), 'acceptInvitation', 'membership { status }', {
        communityId,
        idempotencyKey: 'one',
      }),
    ),
  );
  expect(
    answers.every(({ membership: m, userErrors }) => m?.status === 'ACTIVE' && userErrors.length === 0),
  ).toBe(true);
  const accepted = (await world.eventsOf('membership.accepted')).filter(
    (event) => event['actor'] === personId,
  );
  expect(accepted).toHaveLength(1);
});
