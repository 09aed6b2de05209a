import type { AnyKoloEvent, EventType, Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { contributionChannels, contributionModel } from '../contribution/contribution.model.ts';
import type { ContributionKind } from '../contribution/contribution.model.ts';
import { recordContribution } from '../contribution/record-contribution.ts';
import { attendanceModel } from './attendance.model.ts';
import type { AttendanceRecord } from './attendance.model.ts';

/** Consumes `attendance.recorded` and `attendance.cancelled`: the newest word on each attendance counts, in whatever order they come. */
export async function recordAttendances(
  { connection }: Deps,
  events: readonly AnyKoloEvent[],
  { session }: Writing,
): Promise<void> {
  const told = events.flatMap((event): AttendanceRecord[] => {
    const isOne = event.type === 'attendance.recorded' || event.type === 'attendance.cancelled';
    if (!isOne || event.community === null) return [];
    const { personId } = event.data;
    return [
      {
        _id: `${event.subject}|${personId}`,
        communityId: event.community,
        personId,
        at: event.type === 'attendance.recorded' ? new Date(event.time) : null,
        sequence: event.sequence,
      },
    ];
  });
  if (told.length === 0) return;
  const { collection } = attendanceModel(connection);
  const ids = [...new Set(told.map(({ _id }) => _id))];
  const known = await collection.find({ _id: { $in: ids as never[] } }, { session }).toArray();
  const newest = new Map((known as unknown as AttendanceRecord[]).map((row) => [row._id, row]));
  for (const row of told) {
    if (row.sequence > (newest.get(row._id)?.sequence ?? 0)) newest.set(row._id, row);
  }
  await collection.bulkWrite(
    [...newest].map(([_id, replacement]) => ({
      replaceOne: { filter: { _id: _id as never }, replacement, upsert: true },
    })),
    { session },
  );
}

/** What other services tell of that counts as a contribution to a community (value-creation.md §6). */
const contributed = {
  'story.submitted': 'STORY',
  'artefact.published': 'ARTEFACT',
} as const satisfies Partial<Record<EventType, ContributionKind>>;

const kindOf = (type: EventType): ContributionKind | null =>
  Object.hasOwn(contributed, type) ? contributed[type as keyof typeof contributed] : null;

/** Consumes `story.submitted` and `artefact.published`: each thing is one contribution, however often it is told of. */
export async function recordContributions(
  { connection }: Deps,
  events: readonly AnyKoloEvent[],
  { session }: Writing,
): Promise<void> {
  for (const event of events) {
    const { community, actor } = event;
    const kind = kindOf(event.type);
    if (kind === null || community === null || actor === null) continue;
    const known = await contributionModel(connection).exists({ _id: event.subject }).session(session);
    if (known) continue;
    await recordContribution(connection, session, {
      id: event.subject,
      communityId: community,
      personId: actor,
      at: new Date(event.time),
      kind,
      channel: contributionChannels.find((channel) => channel === event.channel) ?? 'WEB',
    });
  }
}
