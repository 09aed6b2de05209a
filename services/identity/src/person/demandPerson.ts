import type { ClientSession } from 'mongoose';
import type { Viewer } from '@kolo/auth';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Ties } from './acquaintance.ts';
import type { PersonRecord } from './person.model.ts';
import { seesPerson } from './person.policy.ts';
import { findPerson } from './person.store.ts';

/**
 * The person whom a write is about; the viewer where none is named. Ends the write where the viewer may not do it:
 * NOT_ALLOWED where they see the person, NOT_FOUND where the person does not exist for them.
 */
export async function demandPerson(
  { connection, viewer, acquaintance }: Context,
  session: ClientSession,
  personId: Id | undefined,
  may: (viewer: Viewer, person: PersonRecord, ties: Ties) => boolean,
): Promise<PersonRecord> {
  const id = personId ?? viewer.personId;
  if (id === null) refuse('REQUIRED', 'personId');
  const person = await findPerson(connection, session, id);
  if (!person) refuse('NOT_FOUND', 'personId');
  const ties = await acquaintance.ties(id);
  if (may(viewer, person, ties)) return person;
  refuse(seesPerson(viewer, person, ties) ? 'NOT_ALLOWED' : 'NOT_FOUND', 'personId');
}
