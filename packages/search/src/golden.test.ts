import { openTestStores } from '@kolo/testing';
import { buildIndexes, inTransaction } from '@kolo/runtime';
import type { Connection } from 'mongoose';
import { english } from './golden/english.ts';
import { russian } from './golden/russian.ts';
import { ukrainian } from './golden/ukrainian.ts';
import type { GoldenDocument } from './golden/document.ts';
import { hitsFor } from './hits.ts';
import { registerSearchModels } from './index.model.ts';
import { indexDocuments } from './indexDocuments.ts';
import { requestOf } from './request.ts';
import { searchKinds, TEXT, TITLE } from './searchable.ts';

const stores = openTestStores();
let connection: Connection;
const documents = [...ukrainian, ...russian, ...english];
const idAt = (index: number) => `golden_${String(index).padStart(3, '0')}`;
const pairs = documents.flatMap((document, index) =>
  document.queries.map((query) => ({ query, id: idAt(index), language: document.language })),
);

beforeAll(async () => {
  connection = await stores.connect('search');
  registerSearchModels(connection);
  await buildIndexes(connection);
  const found = documents.map(({ kind, language, title, text }: GoldenDocument, index) => ({
    id: idAt(index),
    kind,
    languages: [language],
    texts: [
      { text: title, weight: TITLE },
      { text, weight: TEXT },
    ],
    audiences: ['public'],
  }));
  await inTransaction(connection, (session) =>
    indexDocuments(
      connection,
      found.map(({ id }) => id),
      found,
      session,
    ),
  );
});
afterAll(() => stores.close());

async function firstFive(query: string): Promise<string[]> {
  const hits = await hitsFor({
    connection,
    request: requestOf({ query, first: 5 }),
    service: 'communities',
    kinds: searchKinds,
    audiences: () => Promise.resolve(['public']),
    visible: (found) => Promise.resolve(new Set(found.map(({ id }) => id))),
  });
  return hits.slice(0, 5).map(({ id }) => id);
}

async function missed(language: string): Promise<string[]> {
  const lost: string[] = [];
  for (const pair of pairs.filter((one) => one.language === language)) {
    if (!(await firstFive(pair.query)).includes(pair.id)) lost.push(pair.query);
  }
  return lost;
}

describe('The golden list', () => {
  it('has 150 pairs of a query and a document or more, 45 in each language', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    for (const language of ['uk', 'ru', 'en']) {
      expect(pairs.filter((pair) => pair.language === language).length).toBeGreaterThanOrEqual(45);
    }
  });

  it('is found in the first five, all but one in twenty, in each language', async () => {
    for (const language of ['uk', 'ru', 'en']) {
      const all = pairs.filter((pair) => pair.language === language).length;
      const lost = await missed(language);
      // Named, so that who changes the analyser sees what it lost.
      expect({ language, lost, enough: lost.length <= all * 0.05 }).toEqual({ language, lost, enough: true });
    }
  });
});
