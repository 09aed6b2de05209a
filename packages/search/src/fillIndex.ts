import type { ClientSession, Collection, Connection } from 'mongoose';
import { inTransaction } from '@kolo/runtime';
import type { Clock, Id } from '@kolo/runtime';
import { COUNTER, documentsOf, INDEX_VERSION, rowsOf } from './index.model.ts';
import { searchKinds } from './searchable.ts';
import type { SearchKind } from './searchable.ts';

/** What a service has that can be found, so that its index can be filled from what is stored. */
export interface SearchSource {
  /** The collection in which the documents of each kind lie, by their ids. */
  collections: Partial<Record<SearchKind, string>>;
  /** Reads some documents of a kind as they are now, and indexes them in the transaction. */
  index(connection: Connection, kind: SearchKind, ids: readonly Id[], session: ClientSession): Promise<void>;
}

/** How far the filling of a version of the index has got. */
interface Fill {
  /** The version of the index. */
  _id: number;
  /** The kind under way, and the last of its ids that is done. */
  kind: SearchKind | null;
  after: Id;
  /** How often all was gone through, and when the last time, in ms. */
  rounds: number;
  endedAt: number;
}

export const fillsOf = (connection: Connection): Collection<Fill> =>
  connection.collection<Fill>('search_fills');

/** One transaction; a consumer's may have as many events. */
const PORTION = 200;
/**
 * All is gone through twice: while a new version takes the place of an old one, both consume events, and what the old one consumed
 * is in its own index alone. The second time, next to nothing is left to be written.
 */
const ROUNDS = 2;
const SECOND_ROUND_AFTER_MS = 3_600_000;

export interface FillDeps {
  connection: Connection;
  clock: Clock;
}

/** Whether there is something to be gone through at this moment. */
export async function isFillDue({ connection, clock }: FillDeps): Promise<boolean> {
  const fill = await fillsOf(connection).findOne({ _id: INDEX_VERSION });
  if (!fill || fill.kind !== null || fill.rounds === 0) return true;
  return fill.rounds < ROUNDS && clock.now() >= fill.endedAt + SECOND_ROUND_AFTER_MS;
}

/**
 * Goes once through everything that can be found, in portions, and indexes what the index lacks or has otherwise; answers how many
 * documents it looked at. Each portion is a transaction with the place that was reached, so that whoever goes on after a kill begins there;
 * events go on meanwhile. `mayGoOn` is asked before each portion.
 */
export async function fillIndex(
  { connection, clock }: FillDeps,
  source: SearchSource,
  mayGoOn: () => Promise<boolean> | boolean = () => true,
): Promise<number> {
  const fills = fillsOf(connection);
  const { kind: begun, after, rounds } = (await fills.findOne({ _id: INDEX_VERSION })) ?? nothingDone;
  const kinds = searchKinds.filter((kind) => source.collections[kind] !== undefined);
  let looked = 0;
  for (const kind of kinds.slice(begun === null ? 0 : kinds.indexOf(begun))) {
    const ids = await idsIn(connection, source.collections[kind] ?? '', kind === begun ? after : '');
    for (let at = 0; at < ids.length; at += PORTION) {
      if (!(await mayGoOn())) return looked;
      const portion = ids.slice(at, at + PORTION);
      await inTransaction(connection, async (session) => {
        await source.index(connection, kind, portion, session);
        const reached = { kind, after: portion.at(-1) ?? '', rounds, endedAt: 0 };
        await fills.updateOne({ _id: INDEX_VERSION }, { $set: reached }, { session, upsert: true });
      });
      looked += portion.length;
    }
  }
  const ended = { kind: null, after: '', rounds: rounds + 1, endedAt: clock.now() };
  await fills.updateOne({ _id: INDEX_VERSION }, { $set: ended }, { upsert: true });
  if (ended.rounds >= ROUNDS) await dropOtherVersions(connection);
  return looked;
}

const nothingDone: Omit<Fill, '_id'> = { kind: null, after: '', rounds: 0, endedAt: 0 };

/** Read at once and sorted here: the embedded store sorts a page by looking at everything. What is stored from now on, events tell. */
async function idsIn(connection: Connection, collection: string, after: Id): Promise<Id[]> {
  const ids: Id[] = [];
  const rows = connection.collection<{ _id: Id }>(collection);
  for await (const { _id } of rows.find({}, { projection: { _id: 1 }, batchSize: 5_000 })) {
    if (_id > after) ids.push(_id);
  }
  return ids.sort();
}

/** Empties the index, so that it is filled from its beginning. */
export async function emptyIndex(connection: Connection): Promise<void> {
  await fillsOf(connection).deleteMany({ _id: INDEX_VERSION });
  await rowsOf(connection).deleteMany({ _id: { $ne: COUNTER } });
  await documentsOf(connection).deleteMany({});
}

/** By now nobody uses them; who goes back to an older version fills its index anew. */
async function dropOtherVersions(connection: Connection): Promise<void> {
  const own = new Set([rowsOf(connection).collectionName, documentsOf(connection).collectionName]);
  await fillsOf(connection).deleteMany({ _id: { $ne: INDEX_VERSION } });
  for (const { name } of await connection.listCollections()) {
    if (/^search_(terms|documents)(_\d+)?$/.test(name) && !own.has(name))
      await connection.dropCollection(name);
  }
}
