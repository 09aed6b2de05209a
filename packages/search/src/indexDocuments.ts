import { createHash } from 'node:crypto';
import { mongo } from 'mongoose';
import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { blockId, COUNTER, documentsOf, rowsOf } from './index.model.ts';
import type { IndexedDocument } from './index.model.ts';
import { baseLanguage, packPostings, withoutDocuments } from './postings.ts';
import type { Posting } from './postings.ts';
import type { Searchable } from './searchable.ts';
import { postingsOf } from './weights.ts';

const ROWS_AT_ONCE = 500;

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
  // Told of what is not there, nor was: the counter, over which all who write the index wait for each other, is left alone.
  if (rows.length === 0 && found.length === 0) return;
  const before = new Map(rows.map((row) => [row._id, row]));
  const after = new Map(found.map((document) => [document.id, document]));
  let nextNumber = await takeNumbers(
    connection,
    wanted.filter((id) => after.has(id) && !before.has(id)).length,
    session,
  );

  const changes = new Map<string, Change>();
  const changeOf = (term: string, number: number): Change => {
    const id = blockId(term, number);
    const known = changes.get(id) ?? { term, without: new Set(), added: [] };
    changes.set(id, known);
    return known;
  };
  const written: IndexedDocument[] = [];
  const removed: Id[] = [];
  for (const id of wanted) {
    const old = before.get(id);
    const document = after.get(id);
    if (!old && !document) continue;
    const number = old?.number ?? nextNumber++;
    const postings = document ? postingsOf(document, number) : new Map<string, Posting[]>();
    const fingerprint = fingerprintOf(postings);
    if (document && old?.fingerprint === fingerprint) continue;
    for (const term of old?.terms ?? []) changeOf(term, number).without.add(number);
    for (const [term, added] of postings) changeOf(term, number).added.push(...added);
    if (!document) removed.push(id);
    else {
      const languages = [...new Set(document.languages.map(baseLanguage))];
      const terms = [...postings.keys()];
      written.push({ _id: id, number, kind: document.kind, languages, terms, fingerprint });
    }
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
      const kept = known ? withoutDocuments(Buffer.from(known), without) : Buffer.alloc(0);
      const block = Buffer.concat([kept, packPostings(added)]);
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

function fingerprintOf(postings: ReadonlyMap<string, readonly Posting[]>): string {
  const hash = createHash('sha256');
  for (const term of [...postings.keys()].sort()) {
    hash
      .update(term)
      .update(' ')
      .update(packPostings(postings.get(term) ?? []));
  }
  return hash.digest('base64url');
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += ROWS_AT_ONCE) yield items.slice(at, at + ROWS_AT_ONCE);
}
