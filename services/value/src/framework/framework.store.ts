import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { FrameworkVersion } from '../indicator/mx-01-matrix-coverage.ts';
import { frameworkModel } from './framework.model.ts';
import type { FrameworkRecord } from './framework.model.ts';

const DEFAULT: FrameworkVersion = 'EIGHT_2020';

/** The version that each of some communities works with, in the order of `ids`. */
export async function frameworksOf(connection: Connection, ids: readonly Id[]): Promise<FrameworkVersion[]> {
  const rows = await frameworkModel(connection)
    .find({ _id: { $in: ids } })
    .lean();
  return ids.map((id) => rows.find((row) => row._id === id)?.framework ?? DEFAULT);
}

export async function storeFramework(
  connection: Connection,
  session: ClientSession,
  { _id, ...choice }: FrameworkRecord,
): Promise<void> {
  await frameworkModel(connection).updateOne({ _id }, { $set: choice }, { session, upsert: true });
}
