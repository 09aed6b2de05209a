import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { contributionModel } from '../contribution/contribution.model.ts';
import { personModel } from '../person/person.model.ts';
import { attendanceModel } from './attendance.model.ts';

async function countsByPerson(
  model: Model<{ communityId: Id; personId: Id; at: Date }>,
  communityId: Id,
  since: number,
): Promise<Map<Id, number>> {
  const rows = await model.aggregate<{ _id: Id; count: number }>([
    { $match: { communityId, at: { $gte: new Date(since) } } },
    { $group: { _id: '$personId', count: { $sum: 1 } } },
  ]);
  return new Map(rows.map(({ _id, count }) => [_id, count]));
}

/** Contributions of each person to a community since a moment. */
export const contributionsSince = (
  connection: Connection,
  communityId: Id,
  since: number,
): Promise<Map<Id, number>> => countsByPerson(contributionModel(connection) as never, communityId, since);

/** Attendances of each person at the activities of a community since a moment. */
export const attendancesSince = (
  connection: Connection,
  communityId: Id,
  since: number,
): Promise<Map<Id, number>> => countsByPerson(attendanceModel(connection) as never, communityId, since);

export async function hasContributionSince(
  connection: Connection,
  communityId: Id,
  since: number,
): Promise<boolean> {
  return (
    (await contributionModel(connection).exists({ communityId, at: { $gte: new Date(since) } })) !== null
  );
}

/** Everybody who ever contributed to a community. */
export function contributorsOf(connection: Connection, communityId: Id): Promise<Id[]> {
  return contributionModel(connection).distinct('personId', { communityId });
}

/** Of the staff of one organisation: how many attended activities of a community in a time, and how often. */
export async function attendancesOfStaff(
  connection: Connection,
  communityId: Id,
  organisationId: Id,
  from: Date,
  until: Date,
): Promise<{ persons: number; attendances: number }> {
  const staff = await personModel(connection).distinct('_id', { organisationId });
  const rows = await attendanceModel(connection).aggregate<{ _id: Id; count: number }>([
    { $match: { communityId, at: { $gte: from, $lt: until }, personId: { $in: staff } } },
    { $group: { _id: '$personId', count: { $sum: 1 } } },
  ]);
  return { persons: rows.length, attendances: rows.reduce((sum, { count }) => sum + count, 0) };
}
