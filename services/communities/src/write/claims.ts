import { Schema } from 'mongoose';
import type { ClientSession, Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/** Something that only one may have at a time, e.g. the open membership of a person in a community. */
interface Claim {
  /** What is claimed. */
  _id: string;
  /** Who has it. */
  by: Id;
}

const schema = new Schema({ _id: String, by: String }, { versionKey: false, collection: 'claims' });

export const claimModel = (connection: Connection): Model<Claim> =>
  (connection.models['Claim'] as Model<Claim> | undefined) ??
  connection.model<Claim>('Claim', schema as unknown as Schema<Claim>);

/**
 * Takes claims; a duplicate key ends the transaction where somebody else has one. Rows that come and go rather than a unique index over a
 * changing field: the embedded store frees the key of a unique index only when its document is deleted, never when it
 * is updated (measured, for plain and for partial indexes).
 */
export async function claim(
  connection: Connection,
  session: ClientSession,
  claims: readonly Claim[],
): Promise<void> {
  if (claims.length > 0) await claimModel(connection).insertMany(claims, { session });
}

/** Gives claims up; one that is another's by now stays. */
export async function release(
  connection: Connection,
  session: ClientSession,
  claims: readonly Claim[],
): Promise<void> {
  for (const { _id, by } of claims) await claimModel(connection).deleteOne({ _id, by }, { session });
}

export async function isClaimed(
  connection: Connection,
  session: ClientSession,
  key: string,
): Promise<boolean> {
  return (await claimModel(connection).exists({ _id: key }).session(session)) !== null;
}
