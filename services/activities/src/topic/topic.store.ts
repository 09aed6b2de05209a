import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { topicModel } from './topic.model.ts';
import type { TopicRecord } from './topic.model.ts';

export async function topicIsOf(
  connection: Connection,
  tenantId: Id,
  id: Id,
  session: ClientSession,
): Promise<boolean> {
  const topic = await topicModel(connection).findById(id).session(session).lean<TopicRecord | null>();
  return topic?.tenantId === tenantId;
}

/** Consumes communities' events of what an activity may be about; whose it is never changes. */
export async function projectTopics(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  const rows = events.flatMap(({ type, subject, tenant }) =>
    type === 'domain.created' || type === 'agendaItem.proposed' ? [{ _id: subject, tenantId: tenant }] : [],
  );
  if (rows.length === 0) return;
  await topicModel(connection).collection.bulkWrite(
    rows.map((row) => ({
      replaceOne: { filter: { _id: row._id as never }, replacement: row, upsert: true },
    })),
    { session },
  );
}
