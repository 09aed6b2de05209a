import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { buildIndexes, connectMongo, inTransaction, newId } from '@kolo/runtime';
import { at, event } from '../indicator/events.fixture.ts';
import { indicatorsOf } from '../indicator/indicators.ts';
import { appendDeltas } from './appendDeltas.ts';
import { computeEverything } from './computeScopes.ts';
import { registerEngineModels } from './engine.models.ts';
import { evaluateQuiet } from './evaluateQuiet.ts';
import { MOST_CELLS, quietValues } from './quietValues.ts';

const namespace = `test-${randomUUID().slice(0, 8)}`;
const clock = { now: () => at('2010-10-01T09:00:00.000Z') };
const today = '2010-10-01';
const [tenant, community] = [newId('tenant'), newId('community')];
let connection: Connection;

beforeAll(async () => {
  connection = await connectMongo(process.env['MONGODB_URL'] ?? '', namespace, 'value');
  registerEngineModels(connection);
  await buildIndexes(connection);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

/** Somebody becomes a member, and the community is computed. */
async function join(): Promise<void> {
  const joined = event({
    ...{ tenant, community, timezone: 'Europe/Kyiv', occurredAt: at('2010-04-05T09:00:00.000Z') },
    type: 'membership.accepted',
    subject: newId('membership'),
    data: {
      ...{ personId: newId('person'), cohortId: null, joinMotive: [] },
      ...{ skillLevel: null, bandwidth: null, organisationId: null },
    },
  });
  await inTransaction(connection, (session) => appendDeltas(connection, [joined], session));
  await computeEverything({ connection, clock });
}

const cellsOf = (window: string) => indicatorsOf('community').map((indicator) => ({ indicator, window }));

test('quiet cells are remembered until their scope is computed anew', async () => {
  await join();
  const cells = cellsOf('2010-07');
  const first = new Map(await quietValues(connection, community, cells, today));
  expect(await quietValues(connection, community, cells, today)).toEqual(first);
  await join();
  const second = await quietValues(connection, community, cells, today);
  expect(second).not.toEqual(first);
  expect(second).toEqual(await evaluateQuiet(connection, community, cells, today));
});

test('whoever asks for one month after the other gets what is right, and is not remembered without end', async () => {
  for (let year = 1900; year < 1930; year += 1) {
    const cells = cellsOf(`${year}-07`);
    const found = await quietValues(connection, community, cells, today);
    expect(found.size).toBeLessThanOrEqual(MOST_CELLS + cells.length);
  }
  const cells = cellsOf('2010-07');
  const [asked, evaluated] = [
    await quietValues(connection, community, cells, today),
    await evaluateQuiet(connection, community, cells, today),
  ];
  for (const [key, finished] of evaluated) expect(asked.get(key)).toEqual(finished);
});
