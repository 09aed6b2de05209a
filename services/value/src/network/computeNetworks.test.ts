import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { toStored } from '@kolo/events';
import type { AnyKoloEvent } from '@kolo/events';
import { buildIndexes, connectMongo, inTransaction, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { appendDeltas } from '../engine/appendDeltas.ts';
import { computeEverything } from '../engine/computeScopes.ts';
import { registerEngineModels } from '../engine/engine.models.ts';
import { eventLogOf } from '../engine/event-log.model.ts';
import { rebuildIndicators } from '../engine/rebuildIndicators.ts';
import { at, event, ids } from '../indicator/events.fixture.ts';
import { computeNetworks } from './computeNetworks.ts';
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
      await eventLogOf(connection).insertMany(batch.map(toStored), { session });
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
  const windows = (await networksOf(one).find({ communityId: community }).toArray()).map(
    ({ window }) => window,
  );
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
