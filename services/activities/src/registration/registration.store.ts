import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { registrationModel } from './registration.model.ts';
import type { RegistrationRecord } from './registration.model.ts';

async function tenantsOf(
  connection: Connection,
  personIds: readonly Id[],
  session: ClientSession,
): Promise<Map<Id, Id[]>> {
  const found = await registrationModel(connection)
    .find({ _id: { $in: [...new Set(personIds)] } })
    .session(session)
    .lean<RegistrationRecord[]>();
  return new Map(found.map(({ _id, tenantIds }) => [_id, tenantIds]));
}

/** Those of some persons who are registered in a tenant. */
export async function registeredIn(
  connection: Connection,
  tenantId: Id,
  personIds: readonly Id[],
  session: ClientSession,
): Promise<Set<Id>> {
  const tenants = await tenantsOf(connection, personIds, session);
  return new Set(personIds.filter((personId) => tenants.get(personId)?.includes(tenantId)));
}

/** Consumes identity's events of persons; their order and repetition make no difference. */
export async function applyToRegistrations(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  const told = events.flatMap((event) =>
    event.type === 'person.registered' && event.tenant !== null
      ? [{ personId: event.data.personId, tenantId: event.tenant }]
      : [],
  );
  if (told.length === 0) return;
  const tenants = await tenantsOf(
    connection,
    told.map(({ personId }) => personId),
    session,
  );
  for (const { personId, tenantId } of told) {
    tenants.set(personId, [...new Set([...(tenants.get(personId) ?? []), tenantId])].sort());
  }
  const rows = [...tenants].map(([_id, tenantIds]) => ({ _id, tenantIds }));
  await registrationModel(connection).collection.bulkWrite(
    rows.map((row) => ({
      replaceOne: { filter: { _id: row._id as never }, replacement: row, upsert: true },
    })),
    { session },
  );
}
