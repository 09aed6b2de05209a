import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import type { HeldActivityRecord } from './activity.model.ts';
import { findHeld, replaceHeld } from './activity.store.ts';

/** Days in which the record of an activity is to be made (communities.md §7). */
const RECORD_DAYS = 14;

const dueFrom = (heldAt: Date, timezone: string): Date =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(heldAt.getTime())
      .toZonedDateTimeISO(timezone)
      .add({ days: RECORD_DAYS }).epochMilliseconds,
  );

/** What is known of an activity after an event; the earliest record counts, whatever comes first. */
function afterEvent(known: HeldActivityRecord, event: AnyKoloEvent): HeldActivityRecord {
  const at = new Date(event.time);
  if (event.type === 'activity.held') return { ...known, heldAt: at, dueAt: dueFrom(at, event.timezone) };
  const isEarlier = known.recordedAt === null || at < known.recordedAt;
  return isEarlier ? { ...known, recordedAt: at } : known;
}

/** Consumes `activity.held` and `activity.recorded`. */
export async function followActivities(
  { connection }: Deps,
  events: readonly AnyKoloEvent[],
  { session }: Writing,
): Promise<void> {
  const told = events.flatMap((event) => {
    const { community, subject } = event;
    const isOurs = event.type === 'activity.held' || event.type === 'activity.recorded';
    return isOurs && community !== null ? [{ event, community, _id: subject }] : [];
  });
  if (told.length === 0) return;
  const known = await findHeld(
    connection,
    session,
    told.map(({ _id }) => _id),
  );
  const byId = new Map(known.map((activity) => [activity._id, activity]));
  for (const { event, community, _id } of told) {
    const unknown = { heldAt: null, dueAt: null, recordedAt: null, remindedAt: null };
    byId.set(_id, afterEvent(byId.get(_id) ?? { _id, communityId: community, ...unknown }, event));
  }
  await replaceHeld(connection, session, [...byId.values()]);
}
