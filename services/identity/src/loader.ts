import DataLoader from 'dataloader';
import type { Id } from '@kolo/runtime';

export type LoaderById<Found> = DataLoader<Id, Found | null>;

/** Batches single reads of one request; `find` may answer in any order, and leave out what there is not. */
export function loaderById<Found extends { _id: Id }>(
  find: (ids: readonly Id[]) => Promise<Found[]>,
): LoaderById<Found> {
  return new DataLoader(async (ids) => {
    const found = new Map((await find(ids)).map((one) => [one._id, one]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** As it lies in the database after a write; what was loaded before the write is forgotten. */
export function reload<Found>(loader: LoaderById<Found>, id: Id): Promise<Found | null> {
  return loader.clear(id).load(id);
}
