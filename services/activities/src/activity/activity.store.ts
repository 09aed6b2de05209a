import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import { badUserInput, pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { ProgrammeRecord } from '../programme/programme.model.ts';
import { activityModel } from './activity.model.ts';
import type { ActivityPage, ActivityRecord } from './activity.model.ts';

export function activitiesById(connection: Connection, ids: readonly Id[]): Promise<ActivityRecord[]> {
  return activityModel(connection)
    .find({ _id: { $in: ids } })
    .lean();
}

export function activityById(
  connection: Connection,
  id: Id,
  session: ClientSession,
): Promise<ActivityRecord | null> {
  return activityModel(connection).findById(id).session(session).lean();
}

/** The sessions of a programme by the time they begin. */
export function pageOfActivities(
  connection: Connection,
  programmeId: Id,
  args: PageArgs,
): Promise<ActivityPage> {
  const activities = activityModel(connection);
  return pageOf<ActivityRecord>(args, {
    read: (after, limit) =>
      activities
        .find(after === null ? { programmeId } : { programmeId, ...following(after) })
        .sort({ startsAt: 1, _id: 1 })
        .limit(limit)
        .lean(),
    keyOf: ({ startsAt, _id }) => `${startsAt.toISOString()}|${_id}`,
    count: () => activities.countDocuments({ programmeId }),
  });
}

function following(key: string): QueryFilter<ActivityRecord> {
  const [time = '', id = ''] = key.split('|');
  const startsAt = new Date(time);
  if (Number.isNaN(startsAt.getTime())) throw badUserInput('`after` is not a cursor of this list.');
  return { $or: [{ startsAt: { $gt: startsAt } }, { startsAt, _id: { $gt: id } }] };
}

/** The moments between which a session of the programme may begin: its days, by its own clock. */
export function daysOf({
  startsOn,
  endsOn,
  timezone,
}: Pick<ProgrammeRecord, 'startsOn' | 'endsOn' | 'timezone'>): {
  from: Date;
  until: Date;
} {
  const midnight = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(timezone).epochMilliseconds);
  return {
    from: midnight(Temporal.PlainDate.from(startsOn)),
    until: midnight(Temporal.PlainDate.from(endsOn).add({ days: 1 })),
  };
}

/** A session that is not cancelled and lies outside of the days of its programme: on which day, and on which side. */
export async function firstOutside(
  connection: Connection,
  programme: ProgrammeRecord,
  session: ClientSession,
): Promise<{ side: 'BEFORE' | 'AFTER'; day: string } | null> {
  const { from, until } = daysOf(programme);
  const outside = await activityModel(connection)
    .findOne({
      programmeId: programme._id,
      status: { $ne: 'CANCELLED' },
      $or: [{ startsAt: { $lt: from } }, { startsAt: { $gte: until } }],
    })
    .session(session)
    .lean();
  if (!outside) return null;
  const { startsAt } = outside;
  const at = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(
    programme.timezone,
  );
  return { side: startsAt < from ? 'BEFORE' : 'AFTER', day: at.toPlainDate().toString() };
}

export async function insertActivity(
  connection: Connection,
  activity: ActivityRecord,
  session: ClientSession,
): Promise<void> {
  await activityModel(connection).create([activity], { session });
}

export async function storeHeld(
  connection: Connection,
  { _id, version }: ActivityRecord,
  heldAt: Date,
  session: ClientSession,
): Promise<void> {
  const changes = { status: 'HELD' as const, heldAt, version: version + 1 };
  await activityModel(connection).updateOne({ _id }, { $set: changes }, { session });
}

export async function storeCancelled(
  connection: Connection,
  { _id, version }: ActivityRecord,
  session: ClientSession,
): Promise<void> {
  const changes = { status: 'CANCELLED' as const, version: version + 1 };
  await activityModel(connection).updateOne({ _id }, { $set: changes }, { session });
}

/** Counts events that tell of an activity without changing it, so that no two carry the same `sequence`. */
export async function countEvents(
  connection: Connection,
  { _id, version }: ActivityRecord,
  events: number,
  session: ClientSession,
): Promise<void> {
  await activityModel(connection).updateOne({ _id }, { $set: { version: version + events } }, { session });
}
