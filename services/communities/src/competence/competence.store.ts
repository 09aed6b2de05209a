import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { competenceStatementModel } from './competence.model.ts';
import type { CompetenceStatementRecord } from './competence.model.ts';

export type StatementFilter = QueryFilter<CompetenceStatementRecord>;

export function findStatements(
  connection: Connection,
  ids: readonly Id[],
): Promise<CompetenceStatementRecord[]> {
  return competenceStatementModel(connection)
    .find({ _id: { $in: ids } })
    .lean<CompetenceStatementRecord[]>();
}

export function findStatement(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<CompetenceStatementRecord | null> {
  return competenceStatementModel(connection).findById(id).session(session).lean<CompetenceStatementRecord>();
}

/** A page of statements in the order of their first wording. */
export function listStatements(
  connection: Connection,
  filter: StatementFilter,
  after: Id | null,
  limit: number,
): Promise<CompetenceStatementRecord[]> {
  return competenceStatementModel(connection)
    .find({ $and: [filter, after === null ? {} : { _id: { $gt: after } }] })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<CompetenceStatementRecord[]>();
}

export function countStatements(connection: Connection, filter: StatementFilter): Promise<number> {
  return competenceStatementModel(connection).countDocuments(filter);
}

/** How many wordings a community adopted in a time: new statements and revisions. */
export async function adoptedBetween(
  connection: Connection,
  communityId: Id,
  from: Date,
  until: Date,
): Promise<number> {
  const statements = await competenceStatementModel(connection)
    .find({ communityId }, { 'versions.adoptedAt': 1 })
    .lean<Pick<CompetenceStatementRecord, 'versions'>[]>();
  return statements
    .flatMap(({ versions }) => versions)
    .filter(({ adoptedAt }) => adoptedAt !== null && adoptedAt >= from && adoptedAt < until).length;
}

export async function addStatement(
  connection: Connection,
  session: ClientSession,
  statement: CompetenceStatementRecord,
): Promise<void> {
  await competenceStatementModel(connection).insertMany([statement], { session });
}

/** Changes a statement as it was read in this transaction; answers its new version. */
export async function changeStatement(
  connection: Connection,
  session: ClientSession,
  { _id, version }: Pick<CompetenceStatementRecord, '_id' | 'version'>,
  change: Partial<CompetenceStatementRecord>,
): Promise<number> {
  const next = version + 1;
  const { matchedCount } = await competenceStatementModel(connection).updateOne(
    { _id, version },
    { $set: { ...change, version: next } },
    { session },
  );
  if (matchedCount !== 1) throw new Error(`The statement ${_id} was not read in this transaction`);
  return next;
}
