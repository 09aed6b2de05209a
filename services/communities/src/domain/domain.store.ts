import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { domainModel } from './domain.model.ts';
import type { DomainRecord } from './domain.model.ts';

export function findDomains(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<DomainRecord[]> {
  return domainModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean<DomainRecord[]>();
}

/** Which of these are domains of the tenant. */
export async function domainsOfTenant(
  connection: Connection,
  session: ClientSession,
  tenantId: Id,
  ids: readonly Id[],
): Promise<Set<Id>> {
  const found = await domainModel(connection)
    .find({ _id: { $in: ids }, tenantId }, { _id: 1 })
    .session(session)
    .lean<DomainRecord[]>();
  return new Set(found.map((domain) => domain._id));
}

export async function codeIsTaken(
  connection: Connection,
  session: ClientSession,
  tenantId: Id,
  code: string,
): Promise<boolean> {
  return (await domainModel(connection).exists({ tenantId, code }).session(session)) !== null;
}

export async function addDomain(
  connection: Connection,
  session: ClientSession,
  domain: DomainRecord,
): Promise<void> {
  await domainModel(connection).insertMany([domain], { session });
}
