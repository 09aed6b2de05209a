import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { attendanceModel } from '../attendance/attendance.model.ts';
import { contributionModel } from '../contribution/contribution.model.ts';
import { voiceModel } from './voice.model.ts';
import type { VoiceRecord } from './voice.model.ts';

/** Notes voices; one that is noted again changes nothing. */
export async function noteVoices(
  connection: Connection,
  session: ClientSession,
  voices: readonly VoiceRecord[],
): Promise<void> {
  if (voices.length === 0) return;
  await voiceModel(connection).collection.bulkWrite(
    voices.map(({ _id, ...voice }) => ({
      updateOne: { filter: { _id: _id as never }, update: { $setOnInsert: voice }, upsert: true },
    })),
    { session },
  );
}

/** Who contributed to a community, or spoke at one of its activities, since a moment. */
export async function heardSince(connection: Connection, communityId: Id, since: Date): Promise<Id[]> {
  const filter = { communityId, at: { $gte: since } };
  const [wrote, spoke] = await Promise.all([
    contributionModel(connection).distinct('personId', filter),
    voiceModel(connection).distinct('personId', filter),
  ]);
  return [...new Set([...wrote, ...spoke])];
}

/** Who spoke at one activity. */
export function heardAt(connection: Connection, communityId: Id, activityId: Id): Promise<Id[]> {
  return voiceModel(connection).distinct('personId', { communityId, activityId });
}

/** Who attended an activity of a community. */
export function attendeesOf(connection: Connection, communityId: Id, activityId: Id): Promise<Id[]> {
  // Attendances are keyed by activity first: a range of keys is one read.
  return attendanceModel(connection).distinct('personId', {
    _id: { $gte: `${activityId}|`, $lt: `${activityId}}` },
    communityId,
    at: { $ne: null },
  });
}
