import type { ClientSession } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { PersonRecord } from './person.model.ts';
import { findPerson } from './person.store.ts';

/** Where somebody works, as events say it of their actor. */
export interface Origin {
  territory: Id | null;
  organisation: Id | null;
}

export const originOf = ({
  territoryId,
  organisationId,
}: Pick<PersonRecord, 'territoryId' | 'organisationId'>): Origin => ({
  territory: territoryId,
  organisation: organisationId,
});

/** The viewer as the actor of an event; nobody, where a machine does it. */
export async function viewerAsActor(
  { connection, viewer }: Context,
  session: ClientSession,
): Promise<Origin & { actor: Id | null }> {
  const { personId } = viewer;
  if (personId === null) return { actor: null, territory: null, organisation: null };
  return { actor: personId, ...originOf(await findPerson(connection, personId, session)) };
}
