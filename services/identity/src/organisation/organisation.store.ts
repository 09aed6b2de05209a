import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { organisationModel } from './organisation.model.ts';
import type { OrganisationRecord } from './organisation.model.ts';

type Filter = QueryFilter<OrganisationRecord>;

export async function findOrganisations(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<OrganisationRecord[]> {
  return organisationModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean();
}

export async function findOrganisation(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<OrganisationRecord | null> {
  return organisationModel(connection).findOne({ _id: id }, null, { session }).lean();
}

/** Those of the ids that stand in the registers of the tenants. */
export async function organisationsOfTenants(
  connection: Connection,
  session: ClientSession,
  tenantIds: readonly Id[],
  ids: readonly Id[],
): Promise<Map<Id, OrganisationRecord>> {
  const found = await organisationModel(connection)
    .find({ _id: { $in: ids }, tenantId: { $in: tenantIds } }, null, { session })
    .lean();
  return new Map(found.map((organisation) => [organisation._id, organisation]));
}

/** Of some folded spellings, those that lead to an organisation of the tenant already. */
export async function takenSpellings(
  connection: Connection,
  session: ClientSession,
  tenantId: Id,
  keys: readonly string[],
): Promise<Set<string>> {
  const found = await organisationModel(connection)
    .find({ tenantId, keys: { $in: keys } }, { keys: 1 }, { session })
    .lean();
  return new Set(found.flatMap((organisation) => organisation.keys));
}

export async function listOrganisations(
  connection: Connection,
  filter: Filter,
  after: Id | null,
  limit: number,
): Promise<OrganisationRecord[]> {
  return organisationModel(connection)
    .find({ ...filter, ...(after !== null && { _id: { $gt: after } }) })
    .sort({ _id: 1 })
    .limit(limit)
    .lean();
}

export async function countOrganisations(connection: Connection, filter: Filter): Promise<number> {
  return organisationModel(connection).countDocuments(filter);
}

export async function insertOrganisation(
  connection: Connection,
  session: ClientSession,
  organisation: OrganisationRecord,
): Promise<void> {
  await organisationModel(connection).insertMany([organisation], { session });
}

export async function appendAlias(
  connection: Connection,
  session: ClientSession,
  id: Id,
  alias: { text: string; key: string; words: string[] },
): Promise<void> {
  await organisationModel(connection).updateOne(
    { _id: id },
    { $push: { aliases: alias.text, keys: alias.key }, $addToSet: { searchWords: { $each: alias.words } } },
    { session },
  );
}
