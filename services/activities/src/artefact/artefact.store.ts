import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { artefactModel } from './artefact.model.ts';
import type { ArtefactPage, ArtefactRecord } from './artefact.model.ts';
import { artefactReuseModel } from './artefactReuse.model.ts';
import type { ArtefactReusePage, ArtefactReuseRecord } from './artefactReuse.model.ts';

export function artefactsById(connection: Connection, ids: readonly Id[]): Promise<ArtefactRecord[]> {
  return artefactModel(connection)
    .find({ _id: { $in: ids } })
    .lean();
}

export function artefactById(
  connection: Connection,
  id: Id,
  session: ClientSession,
): Promise<ArtefactRecord | null> {
  return artefactModel(connection).findById(id).session(session).lean();
}

/** Artefacts that fit a filter, oldest or newest first. */
export function pageOfArtefacts(
  connection: Connection,
  filter: QueryFilter<ArtefactRecord>,
  args: PageArgs,
  order: 'OLDEST_FIRST' | 'NEWEST_FIRST',
): Promise<ArtefactPage> {
  const artefacts = artefactModel(connection);
  const isUp = order === 'OLDEST_FIRST';
  return pageOf<ArtefactRecord>(args, {
    read: (after, limit) =>
      artefacts
        .find(after === null ? filter : { $and: [filter, { _id: isUp ? { $gt: after } : { $lt: after } }] })
        .sort({ _id: isUp ? 1 : -1 })
        .limit(limit)
        .lean(),
    keyOf: ({ _id }) => _id,
    count: () => artefacts.countDocuments(filter),
  });
}

export async function insertArtefact(
  connection: Connection,
  artefact: ArtefactRecord,
  session: ClientSession,
): Promise<void> {
  await artefactModel(connection).create([artefact], { session });
}

export async function isReusedBy(
  connection: Connection,
  artefactId: Id,
  organisationId: Id,
  session: ClientSession,
): Promise<boolean> {
  const known = await artefactReuseModel(connection).exists({ artefactId, organisationId }).session(session);
  return known !== null;
}

/** Stores a reuse, and counts its event with the artefact. */
export async function insertReuse(
  connection: Connection,
  reuse: ArtefactReuseRecord,
  version: number,
  session: ClientSession,
): Promise<void> {
  await artefactReuseModel(connection).create([reuse], { session });
  await artefactModel(connection).updateOne({ _id: reuse.artefactId }, { $set: { version } }, { session });
}

export function pageOfReuses(
  connection: Connection,
  artefactId: Id,
  args: PageArgs,
): Promise<ArtefactReusePage> {
  const reuses = artefactReuseModel(connection);
  return pageOf<ArtefactReuseRecord>(args, {
    read: (after, limit) =>
      reuses
        .find(after === null ? { artefactId } : { artefactId, _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(limit)
        .lean(),
    keyOf: ({ _id }) => _id,
    count: () => reuses.countDocuments({ artefactId }),
  });
}
