import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { findCommunities } from '../community/community.store.ts';
import { membershipsIn } from '../membership/membership.store.ts';
import { receiveGuests } from './receiveGuests.ts';

/** Consumes `attendance.recorded`: who attends and has no membership in force, nor an invitation, is a guest. */
export async function recordGuests(
  { connection }: Deps,
  events: readonly AnyKoloEvent[],
  writing: Writing,
): Promise<void> {
  const attended = events.filter((event) => event.type === 'attendance.recorded');
  const byCommunity = Map.groupBy(attended, ({ community }) => community);
  const ids = [...byCommunity.keys()].filter((id) => id !== null);
  if (ids.length === 0) return;
  for (const community of await findCommunities(connection, ids, writing.session)) {
    const theirs = byCommunity.get(community._id) ?? [];
    const personIds = [...new Set(theirs.map(({ data }) => data.personId))];
    const memberships = await membershipsIn(connection, writing.session, community._id, personIds);
    const near = new Set(memberships.filter(({ open }) => open).map(({ personId }) => personId));
    for (const { subject, time, data } of theirs) {
      if (near.has(data.personId)) continue;
      await receiveGuests(connection, writing, community, {
        personIds: [data.personId],
        activityId: subject,
        at: Date.parse(time),
        origin: 'ATTENDED',
        registeredBy: null,
      });
    }
  }
}
