import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { Deps } from '@kolo/service';
import { actFrom } from '../leadership/leadership.store.ts';
import type { KnownActivityRecord } from './activity.model.ts';
import { findKnown, replaceKnown } from './activity.store.ts';

/** Days in which the record of an activity is to be made (communities.md §7). */
const RECORD_DAYS = 14;

const dueFrom = (heldAt: Date, timezone: string): Date =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(heldAt.getTime())
      .toZonedDateTimeISO(timezone)
      .add({ days: RECORD_DAYS }).epochMilliseconds,
  );

const followed = [
  'activity.proposed',
  'activity.scheduled',
  'activity.changed',
  'activity.held',
  'activity.recorded',
] as const;

type ActivityEvent = Extract<AnyKoloEvent, { type: (typeof followed)[number] }>;

const isFollowed = (event: AnyKoloEvent): event is ActivityEvent =>
  (followed as readonly string[]).includes(event.type);

/** What is known of an activity after an event, whatever came before it: the newest time, and the earliest record, count. */
function afterEvent(known: KnownActivityRecord, event: ActivityEvent): KnownActivityRecord {
  const at = new Date(event.time);
  switch (event.type) {
    case 'activity.scheduled':
      if (event.sequence <= known.scheduleSequence) return known;
      return { ...known, startsAt: new Date(event.data.startsAt), scheduleSequence: event.sequence };
    case 'activity.held':
      return { ...known, heldAt: at, dueAt: dueFrom(at, event.timezone) };
    case 'activity.recorded':
      return known.recordedAt === null || at < known.recordedAt ? { ...known, recordedAt: at } : known;
    default:
      return known;
  }
}

const unknown = {
  startsAt: null,
  scheduleSequence: 0,
  heldAt: null,
  dueAt: null,
  recordedAt: null,
  remindedAt: null,
};

/** Consumes what activities tell of the activities of a community; who prepares one acts when it begins, also at another time than before. */
export async function followActivities(
  { connection }: Deps,
  events: readonly AnyKoloEvent[],
  { session }: Writing,
): Promise<void> {
  const told = events.filter(isFollowed).filter(({ community }) => community !== null);
  if (told.length === 0) return;
  const ids = [...new Set(told.map(({ subject }) => subject))];
  const byId = new Map(
    (await findKnown(connection, session, ids)).map((activity) => [activity._id, activity]),
  );
  const moved = new Map<Id, Date>();
  for (const event of told) {
    const { subject: _id, community } = event;
    const before = byId.get(_id) ?? { _id, communityId: community ?? '', ...unknown };
    const after = afterEvent(before, event);
    byId.set(_id, after);
    if (after.startsAt !== null && after.scheduleSequence > before.scheduleSequence)
      moved.set(_id, after.startsAt);
  }
  await replaceKnown(connection, session, [...byId.values()]);
  for (const [activityId, startsAt] of moved) await actFrom(connection, session, activityId, startsAt);
}
