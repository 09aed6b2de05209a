import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { resourceModel, resourceViewModel } from './resource.model.ts';
import type { ResourceKind, ResourceRecord, ResourceStatus, ResourceViewRecord } from './resource.model.ts';

export function findResources(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<ResourceRecord[]> {
  return resourceModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean<ResourceRecord[]>();
}

export function findResource(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<ResourceRecord | null> {
  return resourceModel(connection).findById(id).session(session).lean<ResourceRecord>();
}

export interface ResourceFilter {
  status?: ResourceStatus | null | undefined;
  kind?: ResourceKind | null | undefined;
  language?: string | null | undefined;
  domain?: Id | null | undefined;
}

/** What of a community's resources a viewer sees, as a filter; see `resourcesVisibleTo`. */
export interface VisibleResources {
  $or?: ({ status: ResourceStatus } | { submitterId: Id })[];
}

const filterOf = (
  communityId: Id,
  { status, kind, language, domain }: ResourceFilter,
  visible: VisibleResources,
) => ({
  communityId,
  ...(status ? { status } : {}),
  ...(kind ? { kind } : {}),
  ...(language ? { language } : {}),
  ...(domain ? { domainIds: domain } : {}),
  ...visible,
});

/** A page of a community's resources, newest first. */
export function listResources(
  connection: Connection,
  communityId: Id,
  filter: ResourceFilter,
  visible: VisibleResources,
  after: Id | null,
  limit: number,
): Promise<ResourceRecord[]> {
  return resourceModel(connection)
    .find({ ...filterOf(communityId, filter, visible), ...(after === null ? {} : { _id: { $lt: after } }) })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<ResourceRecord[]>();
}

export function countResources(
  connection: Connection,
  communityId: Id,
  filter: ResourceFilter,
  visible: VisibleResources,
): Promise<number> {
  return resourceModel(connection).countDocuments(filterOf(communityId, filter, visible));
}

/** Published before a moment and in no digest yet, the longest waiting first. */
export async function waitingForDigest(
  connection: Connection,
  communityId: Id,
  until: Date,
): Promise<ResourceRecord[]> {
  const found = await resourceModel(connection)
    .find({ communityId, status: 'PUBLISHED', digestWeek: null, publishedAt: { $lt: until } })
    .limit(200)
    .lean<ResourceRecord[]>();
  return found.toSorted((a, b) => (a.publishedAt?.getTime() ?? 0) - (b.publishedAt?.getTime() ?? 0));
}

/** How many resources a community published in a time. */
export function publishedBetween(
  connection: Connection,
  communityId: Id,
  from: Date,
  until: Date,
): Promise<number> {
  return resourceModel(connection).countDocuments({
    communityId,
    status: 'PUBLISHED',
    publishedAt: { $gte: from, $lt: until },
  });
}

export async function noteDigestWeek(
  connection: Connection,
  session: ClientSession,
  ids: Id[],
  digestWeek: number,
): Promise<void> {
  if (ids.length === 0) return;
  await resourceModel(connection).updateMany({ _id: { $in: ids } }, { $set: { digestWeek } }, { session });
}

export async function addResource(
  connection: Connection,
  session: ClientSession,
  resource: ResourceRecord,
): Promise<void> {
  await resourceModel(connection).insertMany([resource], { session });
}

/** Changes a resource and counts its version up; answers the new version. */
export async function changeResource(
  connection: Connection,
  session: ClientSession,
  { _id, version }: Pick<ResourceRecord, '_id' | 'version'>,
  change: Partial<ResourceRecord>,
): Promise<number> {
  const next = version + 1;
  await resourceModel(connection).updateOne(
    { _id, version },
    { $set: { ...change, version: next } },
    { session },
  );
  return next;
}

/** Records that a resource was opened; answers false when this person opened it on this day before. */
export async function addView(
  connection: Connection,
  session: ClientSession,
  view: ResourceViewRecord,
): Promise<boolean> {
  const { _id, resourceId, personId } = view;
  const views = resourceViewModel(connection);
  const before = await views.find({ resourceId, personId }).session(session).lean<ResourceViewRecord[]>();
  if (before.some((known) => known._id === _id)) return false;
  await views.insertMany([view], { session });
  if (before.length === 0) {
    await resourceModel(connection).updateOne({ _id: resourceId }, { $inc: { viewers: 1 } }, { session });
  }
  return true;
}

/** Who opened which of some resources, as `<resource>|<person>`; of some persons, or of all. */
export async function viewsOf(
  connection: Connection,
  resourceIds: readonly Id[],
  personIds: readonly Id[],
): Promise<Set<string>> {
  if (resourceIds.length === 0 || personIds.length === 0) return new Set();
  const views = await resourceViewModel(connection)
    .find({ resourceId: { $in: resourceIds }, personId: { $in: personIds } }, { resourceId: 1, personId: 1 })
    .lean<ResourceViewRecord[]>();
  return new Set(views.map(({ resourceId, personId }) => `${resourceId}|${personId}`));
}
