import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import { buildIndexes, connectMongo, inTransaction, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { appendDeltas } from '../engine/appendDeltas.ts';
import { computeEverything } from '../engine/computeScopes.ts';
import { registerEngineModels } from '../engine/engine.models.ts';
import { eventLogOf, toLogged } from '../engine/event-log.model.ts';
import { rebuildIndicators } from '../engine/rebuildIndicators.ts';
import { at, event, ids } from '../indicator/events.fixture.ts';
import { computeNetworks, computeNetworksOf, networksWaiting } from './computeNetworks.ts';
import { networkChangesOf, networksOf } from './network.model.ts';
import type { NetworkRecord } from './network.model.ts';
import { formerNetworks, networkOf } from './network.store.ts';
import { createNetworkThread } from './networkThreads.ts';
import { compareNetworks, rebuildNetworks } from './rebuildNetworks.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const start = at('2010-04-05T09:00:00.000Z');
const clock = { now: () => at('2010-09-01T09:00:00.000Z') };
const namespaces = [1, 2].map(() => `test-${randomUUID().slice(0, 8)}`);
const thread = createNetworkThread();
let [one, other]: [Connection, Connection] = [null as never, null as never];

beforeAll(async () => {
  const opened = [];
  for (const namespace of namespaces) {
    const connection = await connectMongo(process.env['MONGODB_URL'] ?? '', namespace, 'value');
    opened.push(connection);
    registerEngineModels(connection);
    await buildIndexes(connection);
  }
  [one, other] = opened as [Connection, Connection];
}, 30_000);
afterAll(async () => {
  await thread.stop();
  for (const connection of [one, other]) {
    await connection.dropDatabase();
    await connection.close();
  }
});

const [tenant, community, cohort] = [newId('tenant'), newId('community'), newId('cohort')];
const persons = ids('person', 6);
const organisations = ids('organisation', 2);
const [country, abroad, city, village, far] = ids('territory', 5) as [Id, Id, Id, Id, Id];
const common = { tenant, community, timezone: 'Europe/Kyiv' };

const joined = (index: number, territory: Id | null): AnyKoloEvent =>
  event({
    ...common,
    type: 'membership.accepted',
    subject: newId('membership'),
    actor: persons[index] ?? null,
    territory,
    occurredAt: start - 30 * DAY,
    data: {
      personId: persons[index] ?? '',
      cohortId: index < 3 ? cohort : null,
      joinMotive: [],
      skillLevel: null,
      bandwidth: null,
      organisationId: organisations[index % 2] ?? null,
    },
  });

const replied = (from: number, to: number, days = 0, postId = newId('post'), hours = 2): AnyKoloEvent =>
  event({
    ...common,
    type: 'reply.created',
    subject: newId('reply'),
    actor: persons[from] ?? null,
    occurredAt: start + days * DAY,
    data: {
      postId,
      postAuthorId: persons[to] ?? '',
      postedAt: new Date(start + days * DAY - hours * HOUR).toISOString(),
    },
  });

const registered = (
  subject: Id,
  kind: 'COUNTRY' | 'CITY' | 'SETTLEMENT',
  parentId: Id | null,
): AnyKoloEvent =>
  event({
    type: 'territory.registered',
    tenant,
    territory: subject,
    subject,
    timezone: 'UTC',
    occurredAt: start - 60 * DAY,
    data: { kind, parentId },
  });

const left = event({
  ...common,
  type: 'membership.left',
  subject: newId('membership'),
  occurredAt: start + 40 * DAY,
  data: { personId: persons[5] ?? '' },
});

/** 0 ⇄ 1 → 2 in April, 2 → 3 and 3 → 5 in May; 4 is no member, 5 leaves in May. */
const events: AnyKoloEvent[] = [
  registered(country, 'COUNTRY', null),
  registered(city, 'CITY', country),
  registered(village, 'SETTLEMENT', city),
  registered(abroad, 'COUNTRY', null),
  registered(far, 'CITY', abroad),
  joined(0, city),
  joined(1, village),
  joined(2, far),
  joined(3, null),
  joined(5, far),
  replied(0, 1),
  replied(0, 1, 1, newId('post'), 4),
  replied(1, 0, 1, newId('post'), 6),
  replied(1, 2, 2, newId('post'), 8),
  replied(4, 2, 2, newId('post'), 10),
  replied(2, 3, 30, newId('post'), 1),
  replied(3, 5, 30, newId('post'), 1),
  left,
];

async function take(connection: Connection, batches: readonly (readonly AnyKoloEvent[])[]): Promise<void> {
  for (const batch of batches) {
    await inTransaction(connection, async (session) => {
      await eventLogOf(connection).insertMany(batch.map(toLogged), { session });
      await appendDeltas(connection, batch, session);
    });
    await computeEverything({ connection, clock });
    await computeNetworks({ connection, clock, thread });
  }
}

const figuresIn = async (connection: Connection) => {
  const records = await networksOf(connection).find({}).toArray();
  const figures = records.map(({ version: _v, computedAt: _c, ...record }: NetworkRecord) => record);
  return figures.sort((a, b) => (a._id < b._id ? -1 : 1));
};

test('networks are computed from what was told, for the month, the quarter and the half-year', async () => {
  await take(one, [events]);
  const windows = (await networksOf(one).find({ scope: community }).toArray()).map(({ window }) => window);
  // Days of posts and exchanges alone make windows; who joined in March did nothing then.
  expect(windows.sort()).toEqual(['2010-04', '2010-05', '2010-H1', '2010-Q2']);
  const april = await networkOf(one, community, '2010-04');
  expect(april).toMatchObject({ members: 5, version: 1, ties: { value: 3 } });
  expect(april?.reciprocity).toMatchObject({ value: 2 / 3, numerator: 2 });
  // 2, 4, 6, 8 and 10 hours: who is no member replies too.
  expect(april?.firstReply).toMatchObject({ value: 6 * HOUR, n: 5 });
  const by = new Map(april?.groupings.map((grouping) => [grouping.by, grouping]));
  // The village lies in the city: 0 ⇄ 1 stay inside, 1 → 2 goes abroad.
  expect(by.get('MUNICIPALITY')).toMatchObject({ internal: 2, external: 1, groups: 2 });
  expect(by.get('COUNTRY')).toMatchObject({ internal: 2, external: 1, groups: 2 });
  expect(by.get('ORGANISATION')).toMatchObject({ internal: 0, external: 3, groups: 2 });
  expect(by.get('COHORT')).toMatchObject({ internal: 3, external: 0, groups: 1 });
  expect(april?.brokers).toMatchObject([{ personId: persons[1], betweenness: 1 / 6 }]);
  const quarter = await networkOf(one, community, '2010-Q2');
  expect(quarter).toMatchObject({ ties: { value: 5 }, members: 5 });
});

test('what is told comes to the same in any order and batching, and to what the log gives', async () => {
  const backwards = events.toReversed();
  await take(other, [
    backwards.slice(0, 5),
    backwards.slice(5, 6),
    backwards.slice(6, 13),
    backwards.slice(13),
  ]);
  expect(await figuresIn(other)).toEqual(await figuresIn(one));
  const deps = { connection: other, clock, thread };
  expect(await compareNetworks(deps)).toEqual([]);
  await rebuildIndicators(deps);
  expect(await rebuildNetworks(deps)).toBe(0);
  await networksOf(other).updateOne({ window: '2010-04' }, { $set: { members: 7 } });
  expect(await compareNetworks(deps)).toHaveLength(1);
  expect(await rebuildNetworks(deps)).toBe(1);
  expect(await compareNetworks(deps)).toEqual([]);
});

test('a late event makes new versions of the windows that it touches, and keeps the former ones without names', async () => {
  const may = await networkOf(one, community, '2010-05');
  await take(one, [[replied(2, 1, 3)]]);
  const april = await networkOf(one, community, '2010-04');
  expect(april).toMatchObject({ version: 2, ties: { value: 4 } });
  expect(await networkOf(one, community, '2010-05')).toEqual(may);
  const [former] = await formerNetworks(one, april?._id ?? '', Infinity, 10);
  expect(former).toMatchObject({ version: 1, ties: { value: 3 } });
  expect(former).not.toHaveProperty('brokers');
});

test('a membership that was told late counts in every window that it overlaps, a territory in every network of the tenant', async () => {
  await take(one, [[joined(4, far)]]);
  const april = await networkOf(one, community, '2010-04');
  expect(april).toMatchObject({ members: 6, ties: { value: 5 } });
  expect(await networkOf(one, community, '2010-05')).toMatchObject({ members: 6 });
  expect(await networkChangesOf(one).countDocuments({})).toBe(0);
  await take(one, [[registered(newId('territory'), 'CITY', country)]]);
  expect(await networkChangesOf(one).countDocuments({})).toBe(0);
  expect(await networkOf(one, community, '2010-04')).toEqual(april);
});

describe('an umbrella', () => {
  const [over, child, lone] = [newId('community'), newId('community'), newId('community')];
  const umbrella = `umbrella:${over}`;
  const both = newId('person');
  const [inOver, inChild, inLone] = [newId('person'), newId('person'), newId('person')];
  const under = (communityId: Id, from: Id | null, to: Id | null, days: number): AnyKoloEvent =>
    event({
      ...{ ...common, community: communityId, type: 'community.umbrellaChanged', subject: communityId },
      ...{ sequence: days, occurredAt: start + days * DAY, data: { from, to } },
    });
  const joins = (communityId: Id, personId: Id): AnyKoloEvent => {
    const made = joined(0, city);
    return {
      ...made,
      id: newId('event'),
      community: communityId,
      data: { ...made.data, personId },
    } as AnyKoloEvent;
  };
  const turns = (communityId: Id, from: Id, to: Id, days = 0): AnyKoloEvent => {
    const made = replied(0, 1, days);
    const data = { ...made.data, postAuthorId: to };
    return { ...made, id: newId('event'), community: communityId, actor: from, data } as AnyKoloEvent;
  };
  const told = [
    ...[
      joins(over, inOver),
      joins(over, both),
      joins(child, both),
      joins(child, inChild),
      joins(lone, inLone),
    ],
    // The same tie in two communities is one; from one community to another it is of neither of them.
    ...[turns(over, inOver, both), turns(child, inOver, both), turns(child, both, inChild, 1)],
    ...[turns(over, inChild, inOver, 2), turns(lone, inLone, inChild, 70)],
  ];

  test('is one network with those under it: persons and ties in two of them count once', async () => {
    await take(one, [[...told, under(child, null, over, 1)]]);
    const [april, byItself, ofChild] = await Promise.all(
      [umbrella, over, child].map((scope) => networkOf(one, scope, '2010-04')),
    );
    expect(april).toMatchObject({ members: 3, ties: { value: 3 }, contributors: 3 });
    expect(april?.firstReply.n).toBe(4);
    // Who turned to somebody there without being a member makes no tie of the community by itself.
    expect(byItself).toMatchObject({ members: 2, ties: { value: 1 } });
    expect(ofChild).toMatchObject({ members: 2, ties: { value: 1 } });
    expect(await networkOf(one, umbrella, '2010-06')).toBeNull();
  });

  test('that others come under, or leave, has them in every period, and none any more', async () => {
    await take(one, [[under(lone, null, over, 3)]]);
    expect(await networkOf(one, umbrella, '2010-06')).toMatchObject({ members: 4, ties: { value: 1 } });
    expect(await networkOf(one, umbrella, '2010-04')).toMatchObject({ members: 4, version: 2 });
    await take(one, [[under(lone, over, null, 4)]]);
    expect(await networkOf(one, umbrella, '2010-04')).toMatchObject({ members: 3, version: 3 });
    await take(one, [[under(child, over, null, 5)]]);
    expect(await networkOf(one, umbrella, '2010-04')).toMatchObject({ members: 0, version: 4 });
    await take(one, [[under(child, null, over, 6)]]);
    expect(await networkOf(one, umbrella, '2010-04')).toMatchObject({ members: 3, ties: { value: 3 } });
  });

  test('comes to the same from the log, and in any order', async () => {
    const deps = { connection: one, clock, thread };
    expect(await compareNetworks(deps)).toEqual([]);
    await rebuildIndicators(deps);
    expect(await rebuildNetworks(deps)).toBe(0);
    const log = [...told, under(child, null, over, 1)];
    await take(
      other,
      log.toReversed().map((single) => [single]),
    );
    for (const window of ['2010-04', '2010-Q2', '2010-H1']) {
      const [there, here] = await Promise.all([one, other].map((each) => networkOf(each, umbrella, window)));
      expect(here).toMatchObject({ members: there?.members, ties: there?.ties, graph: there?.graph });
    }
    expect(await compareNetworks({ ...deps, connection: other })).toEqual([]);
  });
});

test('a job that comes twice, or for what is not there, changes nothing', async () => {
  const before = await figuresIn(one);
  const deps = { connection: one, clock, thread };
  for (const scope of [community, community, newId('community'), tenant, `umbrella:${newId('community')}`])
    await computeNetworksOf(deps, scope);
  expect(await networkChangesOf(one).countDocuments({})).toBe(0);
  expect(await figuresIn(one)).toEqual(before);
});

test('two computations at once, and one that is killed before it writes, leave what one gives', async () => {
  const deps = { connection: one, clock, thread };
  const fresh = newId('community');
  await networkChangesOf(one).insertOne({ scope: fresh, days: ['2010-04-05'], since: null });
  const killed = { ...deps, thread: { compute: () => Promise.reject(new Error('killed')) } };
  await expect(computeNetworksOf(killed, fresh)).rejects.toThrow('killed');
  expect(await networkOf(one, fresh, '2010-04')).toBeNull();
  await Promise.all([1, 2, 3].map(() => computeNetworksOf(deps, fresh)));
  expect(await networkOf(one, fresh, '2010-04')).toMatchObject({ version: 1, members: 0 });
  expect(await networkChangesOf(one).countDocuments({ scope: fresh })).toBe(0);
});

test('a community with thousands of changes does not let others wait', async () => {
  const [busy, quiet] = [newId('community'), newId('community')];
  const many = Array.from({ length: 2_500 }, () => ({ scope: busy, days: ['2010-04-05'], since: null }));
  await networkChangesOf(one).insertMany(many);
  await networkChangesOf(one).insertOne({ scope: quiet, days: ['2010-04-05'], since: null });
  expect(await networksWaiting(one)).toEqual(new Set([busy, quiet]));
  await computeNetworksOf({ connection: one, clock, thread }, busy);
  expect(await networksWaiting(one)).toEqual(new Set([quiet]));
  await computeNetworks({ connection: one, clock, thread });
});
