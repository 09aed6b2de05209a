import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import { buildIndexes, connectMongo, inTransaction, newId } from '@kolo/runtime';
import { at, event, ids } from '../indicator/events.fixture.ts';
import { LIFE } from '../indicator/measure.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';
import { appendDeltas } from './appendDeltas.ts';
import { bucketsOf } from './bucket.model.ts';
import { compareWithLog } from './compareWithLog.ts';
import { computeEverything } from './computeScopes.ts';
import { registerEngineModels } from './engine.models.ts';
import { eventLogOf, toLogged } from './event-log.model.ts';
import { PIECE_KEYS, divided, joined, pieceOf, piecesFor } from './lifePieces.ts';
import { rebuildIndicators } from './rebuildIndicators.ts';
import { createScopeCache } from './scopeCache.ts';

const clock = { now: () => at('2010-09-01T09:00:00.000Z') };
let connection: Connection;

beforeAll(async () => {
  const namespace = `test-${randomUUID().slice(0, 8)}`;
  connection = await connectMongo(process.env['MONGODB_URL'] ?? '', namespace, 'value');
  registerEngineModels(connection);
  await buildIndexes(connection);
}, 30_000);
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const [tenant, community, umbrella] = [newId('tenant'), newId('community'), newId('community')];
const organisations = ids('organisation', 2);
const persons = ids('person', 120);
const common = { tenant, timezone: 'Europe/Kyiv' };
const began = at('2010-04-05T09:00:00.000Z');

const joins = persons.map((personId, index) =>
  event({
    ...{ ...common, community, type: 'membership.accepted', subject: newId('membership'), actor: personId },
    occurredAt: began - 1_000,
    data: {
      ...{ personId, cohortId: null, joinMotive: [], skillLevel: null, bandwidth: null },
      organisationId: organisations[index % 2] ?? null,
    },
  }),
);
const under = event({
  ...{ ...common, community, type: 'community.umbrellaChanged', subject: community, occurredAt: began },
  data: { from: null, to: umbrella },
});

const replied = (from: number, to: number, days: number): AnyKoloEvent =>
  event({
    ...{ ...common, community, type: 'reply.created', subject: newId('reply'), actor: persons[from] ?? null },
    organisation: organisations[from % 2] ?? null,
    occurredAt: began + days * 83_600_000,
    data: {
      postId: newId('post'),
      postAuthorId: persons[to] ?? '',
      postedAt: new Date(began).toISOString(),
    },
  });

/** Everybody turned to everybody else, day by day. */
const everybody = persons.flatMap((_, from) =>
  persons.flatMap((_to, to) => (from === to ? [] : [replied(from, to, from % 60)])),
);

async function take(events: readonly AnyKoloEvent[], cache = createScopeCache()): Promise<void> {
  await inTransaction(connection, async (session) => {
    await eventLogOf(connection).insertMany(events.map(toLogged), { session });
    await appendDeltas(connection, events, session);
  });
  await computeEverything({ connection, clock, cache });
}

const newPairs = async (scope: string) =>
  (await valuesOf(connection).findOne({ scope, code: 'IM-16', window: '2010-H1' }))?.value;

const lifeDocuments = () =>
  bucketsOf(connection)
    .find({ scope: community, bucket: { $gte: LIFE } })
    .toArray();

test('a community in which everybody turned to everybody keeps it in documents of a bounded size, and counts the same', async () => {
  const cache = createScopeCache();
  await take([...joins, under], cache);
  for (let from = 0; from < everybody.length; from += 5_000)
    await take(everybody.slice(from, from + 5_000), cache);
  const documents = await lifeDocuments();
  expect(documents).toHaveLength(4);
  const keys = documents.map(({ partials }) => Object.keys(partials['firstExchanges'] ?? {}).length);
  expect(keys.reduce((sum, one) => sum + one, 0)).toBe(120 * 119);
  expect(Math.max(...keys)).toBeLessThan(1.2 * PIECE_KEYS);
  // 60 of each organisation: 60 · 60 pairs.
  expect(await newPairs(community)).toBe(3_600);
  expect(await newPairs(`umbrella:${umbrella}`)).toBe(3_600);

  // Without what a process remembers, and with what is there already.
  await take([replied(0, 1, 20), replied(3, 0, -1)]);
  expect(await newPairs(community)).toBe(3_600);
  expect(
    (await lifeDocuments()).map(({ partials }) => Object.keys(partials['firstExchanges'] ?? {}).length),
  ).toEqual(keys);
  expect((await compareWithLog({ connection, clock })).differences).toEqual([]);
}, 240_000);

test('a rebuild divides it as a worker does, also what lay in one document before', async () => {
  const before = await lifeDocuments();
  expect((await rebuildIndicators({ connection, clock })).written).toBe(0);
  expect(await lifeDocuments()).toEqual(before);
}, 120_000);

test('10⁵ pairs of persons lie in 32 pieces, none of them near to what a document holds', () => {
  const members = ids('person', 10_000);
  const firstExchanges: Record<string, [number, string, string]> = {};
  for (let pair = 0; pair < 100_000; pair += 1) {
    const [from, to] = [members[pair % 10_000] ?? '', members[(pair * 7 + 13) % 10_000] ?? ''];
    firstExchanges[`${from}>${to}${pair}`] = [began, '2010-04-05', organisations[0] ?? ''];
  }
  const life = { firstExchanges, memberships: { one: '2010-04-05 JOINED' } };
  const pieces = divided(life, piecesFor(life));
  expect(pieces).toHaveLength(32);
  for (const piece of pieces) expect(JSON.stringify(piece).length).toBeLessThan(1_000_000);
  const again = pieces.reduce<(typeof pieces)[number] | undefined>(joined, undefined);
  expect(again).toEqual(life);
  expect([1, 2, 4].map((count) => pieceOf('person_a>person_b', count))).toEqual([0, 0, 2]);
});
