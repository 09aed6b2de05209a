import type { ClientSession, Connection } from 'mongoose';
import { Refusal } from '@kolo/graphql';
import type { UserErrorDraft } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { findPersons } from './person.store.ts';

/**
 * Refuses persons who are not registered in the tenant, each at its field, as if they did not exist. Whoever is invited or given a
 * function is known by name to those who lead: naming somebody of another tenant must not be a way to learn who they are.
 */
export async function refuseStrangers(
  connection: Connection,
  session: ClientSession,
  tenantId: Id,
  named: readonly { personId: Id; field: string[] }[],
): Promise<void> {
  const persons = await findPersons(
    connection,
    named.map(({ personId }) => personId),
    session,
  );
  const drafts = named.flatMap(({ personId, field }): UserErrorDraft[] =>
    persons.get(personId)?.tenantIds.includes(tenantId) ? [] : [{ code: 'NOT_FOUND', field }],
  );
  if (drafts.length > 0) throw new Refusal(drafts);
}
