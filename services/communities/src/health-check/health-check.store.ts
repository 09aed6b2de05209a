import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { factorFields, healthCheckModel, successFactors } from './health-check.model.ts';
import type { HealthCheckRecord } from './health-check.model.ts';

/** What members said in one half-year. */
export interface HealthCheckAggregate {
  communityId: Id;
  period: string;
  n: number;
  scores: { factor: string; mean: number }[];
}

/** Stores a member's answer; a second one in the same half-year replaces the first. */
export async function storeAnswer(
  connection: Connection,
  session: ClientSession,
  { communityId, personId, period, scores, at }: Omit<HealthCheckRecord, '_id'>,
): Promise<void> {
  await healthCheckModel(connection).updateOne(
    { _id: `${communityId}|${period}|${personId}` },
    { $set: { communityId, personId, period, scores, at } },
    { session, upsert: true },
  );
}

/** The means of each half-year of a community, latest first. */
export async function aggregatesOf(connection: Connection, communityId: Id): Promise<HealthCheckAggregate[]> {
  const means = Object.fromEntries(factorFields.map((field) => [field, { $avg: `$scores.${field}` }]));
  const rows = await healthCheckModel(connection).aggregate<
    { _id: string; n: number } & Record<string, number>
  >([{ $match: { communityId } }, { $group: { _id: '$period', n: { $sum: 1 }, ...means } }]);
  return rows
    .toSorted((a, b) => (a._id < b._id ? 1 : -1))
    .map((row) => ({
      communityId,
      period: row._id,
      n: row.n,
      scores: factorFields.map((field) => ({ factor: successFactors[field], mean: row[field] ?? 0 })),
    }));
}

/** Of some members, those who have answered for a half-year. */
export async function answeredAmong(
  connection: Connection,
  session: ClientSession,
  { communityId, period, personIds }: { communityId: Id; period: string; personIds: readonly Id[] },
): Promise<Set<Id>> {
  const rows = await healthCheckModel(connection)
    .find({ _id: { $in: personIds.map((id) => `${communityId}|${period}|${id}`) } }, { personId: 1 })
    .session(session)
    .lean<Pick<HealthCheckRecord, 'personId'>[]>();
  return new Set(rows.map(({ personId }) => personId));
}
