import type { Connection } from 'mongoose';
import { buildIndexes, inTransaction } from '@kolo/runtime';
import { openTestStores } from '@kolo/testing';
import { hitsFor } from './hits.ts';
import type { SearchOf } from './hits.ts';
import { COUNTER, documentsOf, registerSearchModels, rowsOf } from './index.model.ts';
import { indexDocuments } from './indexDocuments.ts';
import { cursorAt, requestOf } from './request.ts';
import type { SearchArgs } from './request.ts';
import { searchKinds } from './searchable.ts';
import type { Searchable } from './searchable.ts';

const stores = openTestStores();
let connection: Connection;

beforeAll(async () => {
  connection = await stores.connect('search');
  registerSearchModels(connection);
  await buildIndexes(connection);
});
beforeEach(async () => {
  await documentsOf(connection).deleteMany({});
  await rowsOf(connection).deleteMany({});
});
afterAll(() => stores.close());

const document = (id: string, text: string, more: Partial<Searchable> = {}): Searchable => ({
  id,
  kind: 'RESOURCE',
  languages: ['en'],
  texts: [{ text, weight: 1 }],
  audiences: ['all'],
  ...more,
});
const index = (documents: Searchable[], ids = documents.map(({ id }) => id)) =>
  inTransaction(connection, (session) => indexDocuments(connection, ids, documents, session));

async function find(
  args: SearchArgs,
  { audiences = ['all'], visible }: { audiences?: string[]; visible?: SearchOf['visible'] } = {},
): Promise<string[]> {
  const hits = await hitsFor({
    connection,
    request: requestOf(args),
    service: 'communities',
    kinds: searchKinds,
    audiences: () => Promise.resolve(audiences),
    visible: visible ?? ((found) => Promise.resolve(new Set(found.map(({ id }) => id)))),
  });
  return hits.map(({ id }) => id);
}
const stored = async () => ({
  rows: await rowsOf(connection)
    .find({ count: { $exists: false } })
    .sort({ _id: 1 })
    .toArray(),
  documents: await documentsOf(connection).find({}).sort({ _id: 1 }).toArray(),
});

describe('A document', () => {
  it('is found by its new words once it changed, and not by the old ones', async () => {
    await index([document('r_1', 'hedgehogs'), document('r_2', 'hedgehogs')]);
    await index([document('r_1', 'porcupines')]);
    expect(await find({ query: 'hedgehog' })).toEqual(['r_2']);
    expect(await find({ query: 'porcupine' })).toEqual(['r_1']);
  });

  it('that is no more leaves nothing behind', async () => {
    await index([document('r_1', 'hedgehogs')]);
    await index([], ['r_1', 'r_unknown']);
    expect(await find({ query: 'hedgehog' })).toEqual([]);
    expect(await stored()).toEqual({ rows: [], documents: [] });
  });

  it('that is indexed again without a change changes nothing, nor has others wait at the counter', async () => {
    const counter = () => rowsOf(connection).findOne({ _id: COUNTER });
    await index([document('r_1', 'hedgehogs and porcupines')]);
    const before = { ...(await stored()), counter: await counter() };
    await index([document('r_1', 'hedgehogs and porcupines')], ['r_1', 'r_never_there']);
    expect({ ...(await stored()), counter: await counter() }).toEqual(before);
  });

  it('that changes but for its words is found as it is', async () => {
    await index([document('r_1', 'hedgehogs', { languages: ['pl'] })]);
    await index([document('r_1', 'hedgehogs', { languages: ['ro'] })]);
    expect(await find({ query: 'hedgehog', language: 'pl' })).toEqual([]);
    expect(await find({ query: 'hedgehog', language: 'ro' })).toEqual(['r_1']);
  });

  it('is indexed whole by many transactions at once', async () => {
    const ids = Array.from({ length: 8 }, (_, number) => `r_${number}`);
    await Promise.all(ids.map((id) => index([document(id, 'hedgehogs of the same text')])));
    expect((await find({ query: 'hedgehog', first: 50 })).sort()).toEqual(ids);
    await Promise.all([...ids, ...ids].map((id) => index([document(id, 'porcupines')])));
    expect(await find({ query: 'hedgehog' })).toEqual([]);
    expect((await find({ query: 'porcupine', first: 50 })).sort()).toEqual(ids);
  });

  it('of no words, or of ten thousand letters, does no harm', async () => {
    await index([document('r_1', ''), document('r_2', 'я'.repeat(10_000)), document('r_3', '\u0000')]);
    expect(await find({ query: 'я'.repeat(200) })).toEqual(['r_2']);
  });
});

describe('Who looks', () => {
  it('finds what one of their audiences may see, once', async () => {
    await index([
      document('r_1', 'hedgehog', { audiences: ['a', 'b'] }),
      document('r_2', 'hedgehog', { audiences: ['c'] }),
    ]);
    expect(await find({ query: 'hedgehog' }, { audiences: ['a', 'b'] })).toEqual(['r_1']);
    expect(await find({ query: 'hedgehog' }, { audiences: [] })).toEqual([]);
  });

  it('finds nothing any more by an audience that was taken away', async () => {
    await index([document('r_1', 'hedgehog', { audiences: ['a', 'b'] })]);
    await index([document('r_1', 'hedgehog', { audiences: ['b'] })]);
    expect(await find({ query: 'hedgehog' }, { audiences: ['a'] })).toEqual([]);
  });

  it('does not find what the policy refuses, however far up it stands, and still gets a full page', async () => {
    const refused = Array.from({ length: 60 }, (_, number) => document(`r_${number}`, 'hedgehog'));
    await index([document('r_seen', 'hedgehog with many more words than the others have')]);
    await index(refused);
    const visible: SearchOf['visible'] = (found) =>
      Promise.resolve(new Set(found.map(({ id }) => id).filter((id) => id === 'r_seen')));
    expect(await find({ query: 'hedgehog', first: 2 }, { visible })).toEqual(['r_seen']);
  });
});

describe('The order', () => {
  it('puts what has all words before what has one, and the rare word before the common', async () => {
    const common = Array.from({ length: 20 }, (_, number) => document(`r_c${number}`, 'budget report'));
    await index([
      ...common,
      document('r_rare', 'hedgehog report'),
      document('r_both', 'budget for a hedgehog report'),
    ]);
    expect((await find({ query: 'budget hedgehog' })).slice(0, 2)).toEqual(['r_both', 'r_rare']);
  });

  it('puts a word of the title before the same in the text', async () => {
    await index([
      document('r_text', 'hedgehog among words'),
      document('r_title', '', {
        texts: [
          { text: 'hedgehog', weight: 3 },
          { text: 'among words', weight: 1 },
        ],
      }),
    ]);
    expect(await find({ query: 'hedgehog' })).toEqual(['r_title', 'r_text']);
  });
});

it('pages follow each other over many documents, most of them equal, some of them not to be seen', async () => {
  const words = ['hedgehog', 'hedgehog hedgehog', 'hedgehog porcupine', 'porcupine'];
  const documents = Array.from({ length: 160 }, (_, number) =>
    document(`r_${String(number).padStart(3, '0')}`, words[number % 4] ?? ''),
  );
  await index(documents);
  const isSeen = (id: string) => Number(id.slice(2)) % 5 !== 0;
  const visible: SearchOf['visible'] = (found) =>
    Promise.resolve(new Set(found.map(({ id }) => id).filter(isSeen)));
  const page = async (first: number, after: string | null) => {
    const request = requestOf({ query: 'hedgehog porcupine', first, after });
    const hits = await hitsFor({
      ...{ connection, request, service: 'communities', kinds: searchKinds, visible },
      audiences: () => Promise.resolve(['all']),
    });
    return hits.slice(0, first);
  };
  const paged = async (size: number) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let hits = await page(size, after); hits.length > 0; hits = await page(size, after)) {
      seen.push(...hits.map(({ id }) => id));
      const last: (typeof hits)[number] | undefined = hits.at(-1);
      after = last ? cursorAt({ communities: { score: last.score, number: last.number } }) : null;
    }
    return seen;
  };
  const whole = await paged(50);
  expect([...whole].sort()).toEqual(documents.map(({ id }) => id).filter(isSeen));
  // Both words first; among equals the newest.
  expect(whole.slice(0, 2)).toEqual(['r_158', 'r_154']);
  for (const size of [1, 7]) expect(await paged(size)).toEqual(whole);
});

it('a filter by language knows languages that share a bit of the index', async () => {
  await index([
    document('r_pl', 'hedgehog', { languages: ['pl-PL'] }),
    document('r_ro', 'hedgehog', { languages: ['ro'] }),
  ]);
  expect(await find({ query: 'hedgehog', language: 'pl' })).toEqual(['r_pl']);
});
