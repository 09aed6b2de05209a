import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import { badUserInput, pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { ProgrammeRecord } from '../programme/programme.model.ts';
import { activityModel } from './activity.model.ts';
import type { ActivityPage, ActivityRecord } from './activity.model.ts';

export function activitiesById(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<ActivityRecord[]> {
  return activityModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean();
}

export function activityById(
  connection: Connection,
  id: Id,
  session: ClientSession,
): Promise<ActivityRecord | null> {
  return activityModel(connection).findById(id).session(session).lean();
}

type Filter = QueryFilter<ActivityRecord>;

/** The activities that fit all filters, by the time they begin; what is only proposed comes first. */
export function pageOfActivities(
  connection: Connection,
  filters: readonly Filter[],
  args: PageArgs,
): Promise<ActivityPage> {
  const activities = activityModel(connection);
  return pageOf<ActivityRecord>(args, {
    read: (after, limit) =>
      activities
        .find({ $and: after === null ? [...filters] : [...filters, following(after)] })
        .sort({ startsAt: 1, _id: 1 })
        .limit(limit)
        .lean(),
    keyOf: ({ startsAt, _id }) => `${startsAt?.toISOString() ?? ''}|${_id}`,
    count: () => activities.countDocuments({ $and: [...filters] }),
  });
}

/** What follows a key in that order: nothing sorts before every time. */
function following(key: string): Filter {
  const [time = '', id = ''] = key.split('|');
  if (time === '') return { $or: [{ startsAt: null, _id: { $gt: id } }, { startsAt: { $ne: null } }] };
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

/** An activity that is not cancelled and lies outside of the days of its programme: on which day, and on which side. */
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
  if (!outside?.startsAt) return null;
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

/** Whether anything is a part of an activity. */
export async function hasParts(
  connection: Connection,
  partOfId: Id,
  session: ClientSession,
): Promise<boolean> {
  return (await activityModel(connection).exists({ partOfId }).session(session)) !== null;
}

/** What may change of an activity. */
export type ActivityChanges = Partial<Omit<ActivityRecord, '_id' | 'tenantId' | 'type' | 'createdAt'>>;

/**
 * Stores changes of an activity, and how many events it has had. Whatever tells of an activity writes it, so that two writes at once
 * meet here and one of them is repeated: no two events carry the same `sequence`, and no place is given away twice.
 */
export async function changeActivityRecord(
  connection: Connection,
  id: Id,
  changes: ActivityChanges & { version: number },
  session: ClientSession,
): Promise<void> {
  await activityModel(connection).updateOne({ _id: id }, { $set: changes }, { session });
}

/** Brings the activities of a programme to the community that it leads to. */
export async function moveActivitiesToCommunity(
  connection: Connection,
  programmeId: Id,
  communityId: Id,
  session: ClientSession,
): Promise<void> {
  await activityModel(connection).updateMany({ programmeId }, { $set: { communityId } }, { session });
}
