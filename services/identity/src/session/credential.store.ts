import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { credentialModel } from './credential.model.ts';
import type { CredentialRecord } from './credential.model.ts';

export async function findCredential(
  connection: Connection,
  personId: Id,
  session?: ClientSession,
): Promise<CredentialRecord | null> {
  return credentialModel(connection)
    .findOne({ _id: personId }, null, session ? { session } : {})
    .lean();
}

/** The first password, or another in its place. */
export async function setCredential(
  connection: Connection,
  session: ClientSession,
  { _id, passwordHash, changedAt }: CredentialRecord,
): Promise<void> {
  await credentialModel(connection).updateOne(
    { _id },
    { $set: { passwordHash, changedAt } },
    { session, upsert: true },
  );
}
