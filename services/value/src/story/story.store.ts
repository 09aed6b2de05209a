import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { Span } from '../indicator/window.ts';
import { storyModel, storyVersionModel } from './story.model.ts';
import type { StoryRecord, StoryVersionRecord } from './story.model.ts';

export async function storiesById(
  connection: Connection,
  ids: readonly Id[],
  session?: ClientSession,
): Promise<Map<Id, StoryRecord>> {
  const rows = await storyModel(connection)
    .find({ _id: { $in: ids } })
    .session(session ?? null)
    .lean();
  return new Map(rows.map((row) => [row._id, row]));
}

export async function insertStory(
  connection: Connection,
  session: ClientSession,
  story: StoryRecord,
): Promise<void> {
  await storyModel(connection).insertMany([story], { session });
}

/**
 * Writes a changed story back, with its counter one further; answers the story as it is now. The counter guards against a
 * change in between: then nothing is written and the transaction has to begin anew.
 */
export async function changeStory(
  connection: Connection,
  session: ClientSession,
  story: StoryRecord,
  changes: Partial<Omit<StoryRecord, '_id' | 'sequence'>>,
): Promise<StoryRecord> {
  const changed = { ...changes, sequence: story.sequence + 1 };
  const { matchedCount } = await storyModel(connection).updateOne(
    { _id: story._id, sequence: story.sequence },
    { $set: changed },
    { session },
  );
  if (matchedCount === 0) throw new Error('The story changed in between');
  return { ...story, ...changed };
}

/** Takes the next number for an event that leaves the story itself as it is. */
export async function nextInSequence(
  connection: Connection,
  session: ClientSession,
  storyId: Id,
): Promise<StoryRecord> {
  const story = await storyModel(connection)
    .findOneAndUpdate({ _id: storyId }, { $inc: { sequence: 1 } }, { session, returnDocument: 'after' })
    .lean();
  if (!story) throw new Error(`There is no story ${storyId}`);
  return story;
}

export async function insertVersion(
  connection: Connection,
  session: ClientSession,
  version: StoryVersionRecord,
): Promise<void> {
  await storyVersionModel(connection).insertMany([version], { session });
}

/** The validated versions of a story, oldest first. */
export function versionsOf(connection: Connection, storyId: Id): Promise<StoryVersionRecord[]> {
  return storyVersionModel(connection).find({ storyId }).sort({ version: 1 }).limit(1_000).lean();
}

/** The next stories of a list, newest first. */
export function storiesAfter(
  connection: Connection,
  filter: object,
  after: Id | null,
  limit: number,
): Promise<StoryRecord[]> {
  const following = after === null ? {} : { _id: { $lt: after } };
  return storyModel(connection)
    .find({ $and: [filter, following] })
    .sort({ _id: -1 })
    .limit(limit)
    .lean();
}

export function countStories(connection: Connection, filter: object): Promise<number> {
  return storyModel(connection).countDocuments(filter);
}

/** Those of some stories whose last validated version has a step that counts in a span of days. */
export function storiesCountedIn(
  connection: Connection,
  which: QueryFilter<StoryRecord>,
  { from, to }: Span,
): Promise<StoryRecord[]> {
  return storyModel(connection)
    .find({ ...which, 'validated.content.steps': { $elemMatch: { countedOn: { $gte: from, $lte: to } } } })
    .lean();
}
