import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import { contributionModel } from '../contribution/contribution.model.ts';
import { pitch, startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const statusOf = async (id: Id) =>
  (await world.read(world.organiser, 'query ($id: ID!) { community(id: $id) { status } }', { id })).community
    .status as string;
const moves = async (communityId: Id) =>
  (await world.eventsOf('community.statusChanged'))
    .filter((event) => event['community'] === communityId)
    .map((event) => `${(event['data'] as { from: string }).from}>${(event['data'] as { to: string }).to}`);

const contribute = (communityId: Id, personId: Id) =>
  contributionModel(world.service.connection).create({
    _id: newId('post'),
    communityId,
    personId,
    at: new Date(world.clock.now()),
    kind: 'POST',
    channel: 'WEB',
  });

describe('A draft opens', () => {
  const openIt = (communityId: Id, viewer = world.organiser) =>
    world.act(viewer, 'openCommunity', 'community { status openedAt: statusSince }', { communityId });
  const nameKeeper = (communityId: Id) =>
    world.act(world.organiser, 'assignLeadership', 'leadership { id }', {
      communityId,
      personId: world.keeper.personId,
      group: 'COMMUNITY_KEEPER',
    });

  test.each(['WHY', 'WHAT', 'HOW'])('only when the block %s is answered', async (block) => {
    const fields = {
      WHY: ['relevance', 'benefitSelf', 'benefitInstitution', 'benefitCountry'],
      WHAT: ['connections', 'jointWork', 'capability'],
      HOW: ['workings', 'contribution', 'rolesOffered'],
    }[block];
    const rest = Object.fromEntries(Object.entries(pitch).filter(([field]) => !fields?.includes(field)));
    const communityId = await world.found({ pitch: rest });
    await nameKeeper(communityId);
    const refused = await openIt(communityId);
    expect(refused.userErrors).toMatchObject([
      { code: 'PITCH_INCOMPLETE', message: expect.stringContaining(block) },
    ]);
    expect(await statusOf(communityId)).toBe('DRAFT');
    expect(await moves(communityId)).toEqual([]);
  });

  test('only with a leader, and then once', async () => {
    const communityId = await world.found();
    expect(codes(await openIt(communityId))).toEqual(['NO_LEADER']);
    await nameKeeper(communityId);
    expect(codes(await openIt(communityId, world.keeper))).toEqual(['NOT_ALLOWED']);
    expect(await openIt(communityId)).toMatchObject({ community: { status: 'OPEN' }, userErrors: [] });
    expect(codes(await openIt(communityId))).toEqual(['WRONG_STATE']);
    expect(await moves(communityId)).toEqual(['DRAFT>OPEN']);
  });

  test('and an open one keeps its three blocks answered', async () => {
    const communityId = await world.open();
    const cleared = { communityId, pitch: { workings: [], contribution: [], rolesOffered: [] } };
    expect(codes(await world.act(world.keeper, 'updateCommunityPitch', 'community { id }', cleared))).toEqual(
      ['PITCH_INCOMPLETE'],
    );
    const fewer = {
      communityId,
      pitch: { workings: [], benefitSelf: [{ language: 'uk', text: 'Допомога' }] },
    };
    const { community } = await world.act(
      world.keeper,
      'updateCommunityPitch',
      'community { pitch { answeredFields workings { text } benefitSelf { language } relevance { text } } }',
      fewer,
    );
    expect(community.pitch).toEqual({
      answeredFields: 9,
      workings: [],
      benefitSelf: [{ language: 'uk' }],
      relevance: [{ text: 'Others met your problem before you.' }],
    });
    const told = (await world.eventsOf('pitch.updated')).filter(
      (event) => event['community'] === communityId,
    );
    expect(told.at(-1)).toMatchObject({ data: { answeredFields: 9 } });
  });
});

test('a community lives, falls asleep, wakes, is archived and comes back', async () => {
  const communityId = await world.open();
  const members = [];
  for (let i = 0; i < 5; i += 1) members.push(await world.join(communityId));
  for (const { personId } of members.slice(0, 4)) await contribute(communityId, personId);
  await contribute(communityId, newId('person'));
  await world.tick();
  expect(await statusOf(communityId)).toBe('OPEN');

  const fifth = members[4]?.personId ?? '';
  await contribute(communityId, fifth);
  await world.tick();
  await world.tick();
  expect(await statusOf(communityId)).toBe('ACTIVE');

  world.clock.advance({ days: 90 });
  await world.tick();
  expect(await statusOf(communityId)).toBe('ACTIVE');
  world.clock.advance({ days: 1 });
  await world.tick();
  await world.tick();
  expect(await statusOf(communityId)).toBe('DORMANT');
  const told = (await world.eventsOf('notification.sent')).filter(
    ({ community, data }) => community === communityId && (data as { kind: string }).kind === 'DORMANCY',
  );
  expect(told).toMatchObject([{ data: { personId: world.keeper.personId } }]);

  await contribute(communityId, fifth);
  await world.tick();
  expect(await statusOf(communityId)).toBe('ACTIVE');

  const archived = await world.act(
    world.keeper,
    'archiveCommunity',
    'community { status viewerCanReopen viewerCanInvite }',
    {
      communityId,
    },
  );
  expect(archived.community).toEqual({ status: 'ARCHIVED', viewerCanReopen: true, viewerCanInvite: false });
  const write = await world.act(world.keeper, 'inviteToCommunity', 'memberships { id }', {
    communityId,
    personIds: [newId('person')],
  });
  expect(codes(write)).toEqual(['COMMUNITY_ARCHIVED']);
  const { community } = await world.read(
    personViewer(fifth),
    'query ($id: ID!) { community(id: $id) { pitch { relevance { text } } members { totalCount } } }',
    { id: communityId },
  );
  expect(community.members.totalCount).toBe(5);

  const back = await world.act(world.organiser, 'reopenCommunity', 'community { status }', { communityId });
  expect(back.community.status).toBe('ACTIVE');
  expect(await moves(communityId)).toEqual([
    'DRAFT>OPEN',
    'OPEN>ACTIVE',
    'ACTIVE>DORMANT',
    'DORMANT>ACTIVE',
    'ACTIVE>ARCHIVED',
    'ARCHIVED>ACTIVE',
  ]);
});

test('a dormant community wakes when it meets, and goes to sleep again only after another 90 days', async () => {
  const communityId = await world.open();
  const members = [];
  for (let i = 0; i < 5; i += 1) members.push(await world.join(communityId));
  for (const { personId } of members) await contribute(communityId, personId);
  await world.tick();
  world.clock.advance({ days: 92 });
  await world.tick();
  expect(await statusOf(communityId)).toBe('DORMANT');
  world.clock.advance({ days: 1 });
  await world.consume(
    world.event({
      type: 'activity.held',
      subject: newId('activity'),
      community: communityId,
      data: { type: 'SEMINAR_TRAINING', sessionKind: null, cohortId: null },
    }),
  );
  await world.tick();
  expect(await statusOf(communityId)).toBe('ACTIVE');
  world.clock.advance({ days: 89 });
  await world.tick();
  expect(await statusOf(communityId)).toBe('ACTIVE');
  world.clock.advance({ days: 3 });
  await world.tick();
  expect(await statusOf(communityId)).toBe('DORMANT');
});

test('who reads counts is told when somebody last contributed', async () => {
  const communityId = await world.open();
  const member = await world.join(communityId);
  const document = 'query ($id: ID!) { community(id: $id) { lastContributionAt } }';
  const read = async () =>
    (await world.read(member, document, { id: communityId })).community.lastContributionAt as string | null;
  expect(await read()).toBeNull();
  await contribute(communityId, member.personId);
  expect(await read()).toBe(new Date(world.clock.now()).toISOString());
});

test('every event of a community counts its sequence up', async () => {
  const sequences = Map.groupBy(
    (await world.service.events()).filter((event) => event['subject'] === event['community']),
    (event) => event['subject'],
  );
  for (const events of sequences.values()) {
    const counted = events.map((event) => event['sequence']);
    expect(counted).toEqual(counted.toSorted((a, b) => a - b));
    expect(new Set(counted).size).toBe(counted.length);
  }
});
