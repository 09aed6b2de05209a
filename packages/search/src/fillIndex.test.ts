import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Connection } from 'mongoose';
import { buildIndexes, inTransaction } from '@kolo/runtime';
import { createTestClock, openTestStores } from '@kolo/testing';
import type { TestStores } from '@kolo/testing';
import { emptyIndex, fillIndex, fillsOf, isFillDue } from './fillIndex.ts';
import { indexThings, things, thingsOf } from './fixtures/things.ts';
import { hitsFor } from './hits.ts';
import { documentsOf, INDEX_VERSION, registerSearchModels, rowsOf } from './index.model.ts';
import { requestOf } from './request.ts';
import { searchKinds } from './searchable.ts';

let stores: TestStores;
let connection: Connection;
const clock = createTestClock('2026-03-02T09:00:00Z');

beforeEach(async () => {
  stores = openTestStores();
  connection = await stores.connect('search');
  registerSearchModels(connection);
  await buildIndexes(connection);
});
afterEach(() => stores.close());

const idAt = (index: number) => `thing_${String(index).padStart(5, '0')}`;
/** Each has a word of its own. */
const store = (count: number, from = 0) =>
  thingsOf(connection).insertMany(
    Array.from({ length: count }, (_, index) => ({
      _id: idAt(from + index),
      text: `hedgehog w${from + index}q`,
    })),
  );
const fill = (mayGoOn?: () => boolean) => fillIndex({ connection, clock }, things, mayGoOn);

async function find(query: string): Promise<string[]> {
  const hits = await hitsFor({
    connection,
    request: requestOf({ query, first: 50 }),
    service: 'communities',
    kinds: searchKinds,
    audiences: () => Promise.resolve(['all']),
    visible: (found) => Promise.resolve(new Set(found.map(({ id }) => id))),
  });
  return hits.map(({ id }) => id);
}
/** Every one by its own word, and how often the index has the word of all. */
async function expectWhole(count: number): Promise<void> {
  for (const index of [0, 199, 200, 399, count - 1]) {
    expect(await find(`w${index}q`)).toEqual(index < count ? [idAt(index)] : []);
  }
  expect(await documentsOf(connection).countDocuments()).toBe(count);
  const block = await rowsOf(connection).findOne({ term: 'hedgehog' });
  // An audience, a length and one number each, of four bytes.
  expect(block?.postings?.length()).toBe(4 * (2 + count));
}

describe('What was stored before there was an index', () => {
  it('is found once it was gone through, and gone through again an hour later only', async () => {
    await store(450);
    expect(await isFillDue({ connection, clock })).toBe(true);
    expect(await fill()).toBe(450);
    await expectWhole(450);
    expect(await isFillDue({ connection, clock })).toBe(false);
    clock.advance({ hours: 1 });
    expect(await isFillDue({ connection, clock })).toBe(true);
    expect(await fill()).toBe(450);
    await expectWhole(450);
    clock.advance({ days: 1 });
    expect(await isFillDue({ connection, clock })).toBe(false);
  });

  it('is gone on with where a worker stopped', async () => {
    await store(450);
    let portions = 0;
    expect(await fill(() => (portions += 1) <= 2)).toBe(400);
    expect(await isFillDue({ connection, clock })).toBe(true);
    expect(await fill()).toBe(50);
    await expectWhole(450);
  });

  it('is there once, however often the process that fills is killed', async () => {
    await store(1_000);
    // Killed where it waits before a portion: what a killed process has in a transaction, the store keeps for a minute.
    for (const portion of [2, 1, 3]) {
      const worker = fork(new URL('./fixtures/fillingProcess.ts', import.meta.url), [
        process.env['MONGODB_URL'] ?? '',
        stores.namespace,
        'search',
      ]);
      for (let heard = 0; heard < portion; heard += 1) await once(worker, 'message');
      worker.kill('SIGKILL');
      await once(worker, 'exit');
    }
    // Three portions are done, each by one of them.
    expect(await fill()).toBe(400);
    await expectWhole(1_000);
  }, 60_000);

  it('is indexed by portions that are done or not done, with the place that was reached', async () => {
    await store(450);
    let portions = 0;
    const breaking = {
      ...things,
      index: async (...args: Parameters<typeof things.index>) => {
        await things.index(...args);
        if ((portions += 1) === 2) throw new Error('The process is out of memory');
      },
    };
    await expect(fillIndex({ connection, clock }, breaking)).rejects.toThrow('out of memory');
    expect(await documentsOf(connection).countDocuments()).toBe(200);
    expect(await find('w200q')).toEqual([]);
    expect(await fill()).toBe(250);
    await expectWhole(450);
  });

  it('is found as it is now, whatever events say meanwhile', async () => {
    await store(600);
    const filling = fill();
    for (let index = 0; index < 600; index += 75) {
      const _id = idAt(index);
      await inTransaction(connection, async (session) => {
        await thingsOf(connection).updateOne({ _id }, { $set: { text: 'porcupine' } }, { session });
        await indexThings(connection, [_id], session);
      });
    }
    await filling;
    const changed = Array.from({ length: 8 }, (_, index) => idAt(index * 75));
    expect((await find('porcupine')).sort()).toEqual(changed);
    expect(await documentsOf(connection).countDocuments()).toBe(600);
    for (const index of [0, 75, 150]) expect(await find(`w${index}q`)).toEqual([]);
    expect(await find('w599q')).toEqual([idAt(599)]);
  }, 60_000);

  it('is indexed anew from the beginning after the index was emptied', async () => {
    await store(250);
    await fill();
    await rowsOf(connection).deleteMany({ term: 'hedgehog' });
    await emptyIndex(connection);
    expect(await find('w7q')).toEqual([]);
    expect(await fill()).toBe(250);
    await expectWhole(250);
  });
});

describe('The index of another version', () => {
  const old = ['search_terms', 'search_documents', 'search_terms_1', 'search_documents_1'];
  const names = async () => (await connection.listCollections()).map(({ name }) => name);

  it('stays while processes of that version may still run, and goes then', async () => {
    for (const name of old) await connection.createCollection(name);
    await fillsOf(connection).insertOne({
      _id: INDEX_VERSION - 1,
      kind: null,
      after: '',
      rounds: 2,
      endedAt: 0,
    });
    await store(3);
    await fill();
    expect(await names()).toEqual(expect.arrayContaining(old));
    clock.advance({ hours: 1 });
    await fill();
    expect((await names()).filter((name) => old.includes(name))).toEqual([]);
    expect(await fillsOf(connection).countDocuments()).toBe(1);
    await expectWhole(3);
  });
});
