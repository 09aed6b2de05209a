import type { ClientSession, Connection } from 'mongoose';
import { Refusal } from '@kolo/graphql';
import type { UserErrorDraft } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { registeredIn } from './person.store.ts';

/**
 * Refuses persons who are not registered in the tenant, each at its field, as if they did not exist. A cohort is invited into a
 * community at its end, where those who lead read who people are: entering somebody of another tenant must not lead there.
 */
export async function refuseStrangers(
  connection: Connection,
  session: ClientSession,
  tenantId: Id,
  named: readonly { personId: Id; field: string[] }[],
): Promise<void> {
  const personIds = named.map(({ personId }) => personId);
  const known = await registeredIn(connection, tenantId, personIds, session);
  const drafts = named.flatMap(({ personId, field }): UserErrorDraft[] =>
    known.has(personId) ? [] : [{ code: 'NOT_FOUND', field }],
  );
  if (drafts.length > 0) throw new Refusal(drafts);
}
