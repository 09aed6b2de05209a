import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { contributionChannels, contributionModel } from '../contribution/contribution.model.ts';
import { recordContribution } from '../contribution/record-contribution.ts';
import { attendanceModel } from './attendance.model.ts';

/** Consumes `attendance.recorded`: an attendance that is recorded again counts once. */
export async function recordAttendances(
  { connection }: Deps,
  events: readonly AnyKoloEvent[],
  { session }: Writing,
): Promise<void> {
  const rows = events.flatMap((event) => {
    if (event.type !== 'attendance.recorded' || event.community === null) return [];
    const { personId } = event.data;
    const row = { communityId: event.community, personId, at: new Date(event.time) };
    return [[`${event.subject}|${personId}`, row] as const];
  });
  if (rows.length === 0) return;
  await attendanceModel(connection).collection.bulkWrite(
    [...new Map(rows)].map(([_id, row]) => ({
      updateOne: { filter: { _id: _id as never }, update: { $set: row }, upsert: true },
    })),
    { session },
  );
}

/** Consumes `story.submitted`: a story is one contribution, however often it is handed in. */
export async function recordStories(
  { connection }: Deps,
  events: readonly AnyKoloEvent[],
  { session }: Writing,
): Promise<void> {
  for (const event of events) {
    const { community, actor } = event;
    if (event.type !== 'story.submitted' || community === null || actor === null) continue;
    const known = await contributionModel(connection).exists({ _id: event.subject }).session(session);
    if (known) continue;
    await recordContribution(connection, session, {
      id: event.subject,
      communityId: community,
      personId: actor,
      at: new Date(event.time),
      kind: 'STORY',
      channel: contributionChannels.find((channel) => channel === event.channel) ?? 'WEB',
    });
  }
}
