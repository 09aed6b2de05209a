import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { evidenceLinkModel } from './link.model.ts';
import type { EvidenceLinkRecord } from './link.model.ts';

export async function linksById(
  connection: Connection,
  ids: readonly Id[],
): Promise<Map<Id, EvidenceLinkRecord>> {
  const rows = await evidenceLinkModel(connection)
    .find({ _id: { $in: ids } })
    .lean();
  return new Map(rows.map((row) => [row._id, row]));
}

/** The links to the values of some communities in some windows, oldest first. */
export async function linksInPeriods(
  connection: Connection,
  communityIds: readonly Id[],
  periods: readonly string[],
): Promise<EvidenceLinkRecord[]> {
  const rows = await evidenceLinkModel(connection)
    .find({ communityId: { $in: [...communityIds] }, period: { $in: periods } })
    .lean();
  return rows.sort((a, b) => (a._id < b._id ? -1 : 1));
}

/** The links of some stories, oldest first. */
export async function linksOfStories(
  connection: Connection,
  storyIds: readonly Id[],
): Promise<EvidenceLinkRecord[]> {
  const rows = await evidenceLinkModel(connection)
    .find({ storyId: { $in: storyIds } })
    .lean();
  return rows.sort((a, b) => (a._id < b._id ? -1 : 1));
}

export async function insertLinks(
  connection: Connection,
  session: ClientSession,
  links: readonly EvidenceLinkRecord[],
): Promise<void> {
  if (links.length > 0) await evidenceLinkModel(connection).insertMany(links, { session });
}

/** Removes what the validation of an earlier version of a story linked. */
export async function removeAutomaticLinks(
  connection: Connection,
  session: ClientSession,
  storyId: Id,
): Promise<void> {
  await evidenceLinkModel(connection).deleteMany({ storyId, authorId: null }, { session });
}
