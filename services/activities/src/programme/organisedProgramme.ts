import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { ProgrammeRecord } from './programme.model.ts';
import { mayOrganise, sightOf } from './programme.policy.ts';
import { programmeById } from './programme.store.ts';

/** A programme for a write; refuses at `field` whoever does not see it or does not organise it. */
export async function organisedProgramme(
  context: Context,
  session: ClientSession,
  id: Id,
  field: string,
): Promise<ProgrammeRecord> {
  const programme = await programmeById(context.connection, id, session);
  const sight = programme && sightOf(await context.reach(), programme);
  if (!programme || !sight) return refuse('NOT_FOUND', field);
  if (!mayOrganise(sight)) refuse('NOT_ALLOWED', field);
  return programme;
}
