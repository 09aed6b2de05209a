import { mongo } from 'mongoose';
import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { blockId, COUNTER, documentsOf, rowsOf } from './index.model.ts';
import type { IndexedDocument } from './index.model.ts';
import { baseLanguage, changedBlock } from './postings.ts';
import type { Posting } from './postings.ts';
import type { Searchable } from './searchable.ts';
import { factsOf, postingsOf } from './weights.ts';
import type { Facts } from './weights.ts';

const ROWS_AT_ONCE = 500;

/** What changes of one document; without `facts` it leaves the index. */
interface Edit {
  id: Id;
  old: IndexedDocument | null;
  facts: Facts | null;
  languages: string[];
}

/** What changes in one block. */
interface Change {
  term: string;
  without: Set<number>;
  added: Posting[];
}

/**
 * Makes the index say of each id what `found` has of it, and nothing of an id that it lacks. Runs in the transaction of the consumer
 * that read the texts, with the same session: of two that index one document at once, one conflicts and reads again. Indexing a
 * document twice changes nothing.
 */
export async function indexDocuments(
  connection: Connection,
  ids: readonly Id[],
  found: readonly Searchable[],
  session: ClientSession,
): Promise<void> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return;
  const documents = documentsOf(connection);
  const rows = await documents.find({ _id: { $in: wanted } }, { session }).toArray();
  const before = new Map(rows.map((row) => [row._id, row]));
  const after = new Map(found.map((document) => [document.id, document]));
  const edits = wanted.flatMap((id): Edit[] => {
    const old = before.get(id) ?? null;
    const document = after.get(id);
    const facts = document ? factsOf(document) : null;
    if (old?.fingerprint === facts?.fingerprint) return [];
    return [{ id, old, facts, languages: [...new Set(document?.languages.map(baseLanguage))] }];
  });
  // The counter, over which all who write the index wait for each other, is left alone where nothing changed.
  if (edits.length === 0) return;
  let nextNumber = await takeNumbers(connection, edits.filter(({ old }) => !old).length, session);

  const changes = new Map<string, Change>();
  const changeOf = (term: string, number: number): Change => {
    const id = blockId(term, number);
    const known = changes.get(id) ?? { term, without: new Set(), added: [] };
    changes.set(id, known);
    return known;
  };
  const written: IndexedDocument[] = [];
  const removed: Id[] = [];
  for (const { id, old, facts, languages } of edits) {
    const number = old?.number ?? nextNumber++;
    for (const term of old?.terms ?? []) changeOf(term, number).without.add(number);
    if (facts === null) {
      removed.push(id);
      continue;
    }
    const { weights, kind, fingerprint } = facts;
    for (const [term, weight] of weights)
      changeOf(term, number).added.push(...postingsOf(facts, number, weight));
    written.push({ _id: id, number, kind, languages, terms: [...weights.keys()], fingerprint });
  }
  await writeBlocks(connection, changes, session);
  if (removed.length > 0) await documents.deleteMany({ _id: { $in: removed } }, { session });
  for (const batch of batches(written)) {
    await documents.bulkWrite(
      batch.map(({ _id, ...replacement }) => ({
        replaceOne: { filter: { _id }, replacement, upsert: true },
      })),
      { session },
    );
  }
}

/**
 * The first of `count` numbers that no document has; they are never given out again. It counts the writes too, so that of two
 * transactions that write the index one gives way here, and not where both would insert the same block.
 */
async function takeNumbers(connection: Connection, count: number, session: ClientSession): Promise<number> {
  const counter = await rowsOf(connection).findOneAndUpdate(
    { _id: COUNTER },
    { $inc: { count, writes: 1 }, $set: { term: COUNTER } },
    { session, upsert: true, returnDocument: 'after' },
  );
  return (counter?.count ?? count) - count;
}

async function writeBlocks(
  connection: Connection,
  changes: ReadonlyMap<string, Change>,
  session: ClientSession,
): Promise<void> {
  const rows = rowsOf(connection);
  for (const batch of batches([...changes])) {
    const stored = await rows.find({ _id: { $in: batch.map(([id]) => id) } }, { session }).toArray();
    const bytes = new Map(stored.map(({ _id, postings }) => [_id, postings?.buffer]));
    const fresh: { _id: string; term: string; postings: mongo.Binary }[] = [];
    const changed: { _id: string; term: string; postings: mongo.Binary }[] = [];
    const emptied: string[] = [];
    for (const [_id, { term, without, added }] of batch) {
      const known = bytes.get(_id);
      const block = changedBlock(known ?? null, without, added);
      if (block.length === 0) emptied.push(_id);
      else (known ? changed : fresh).push({ _id, term, postings: new mongo.Binary(block) });
    }
    if (fresh.length > 0) await rows.insertMany(fresh, { session });
    if (changed.length > 0) {
      await rows.bulkWrite(
        changed.map(({ _id, postings }) => ({
          updateOne: { filter: { _id }, update: { $set: { postings } } },
        })),
        { session },
      );
    }
    if (emptied.length > 0) await rows.deleteMany({ _id: { $in: emptied } }, { session });
  }
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += ROWS_AT_ONCE) yield items.slice(at, at + ROWS_AT_ONCE);
}
