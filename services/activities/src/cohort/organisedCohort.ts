import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { mayOrganise, sightOfCohort } from '../programme/programme.policy.ts';
import { programmeById } from '../programme/programme.store.ts';
import type { ProgrammeRecord } from '../programme/programme.model.ts';
import type { CohortRecord } from './cohort.model.ts';
import { cohortById } from './cohort.store.ts';

/** A cohort and its programme for a write; refuses at `cohortId` whoever does not see it or does not organise it. */
export async function organisedCohort(
  context: Context,
  session: ClientSession,
  cohortId: Id,
): Promise<{ cohort: CohortRecord; programme: ProgrammeRecord }> {
  const cohort = await cohortById(context.connection, cohortId, session);
  const programme = cohort && (await programmeById(context.connection, cohort.programmeId, session));
  const sight = programme && sightOfCohort(await context.reach(), programme, cohortId);
  if (!cohort || !programme || !sight) return refuse('NOT_FOUND', 'cohortId');
  if (!mayOrganise(sight)) refuse('NOT_ALLOWED', 'cohortId');
  return { cohort, programme };
}

/** Its list is what the invitations were made of: once it has ended, nothing about it changes. */
export function refuseIfEnded(cohort: CohortRecord): void {
  if (cohort.endedAt !== null) refuse('COHORT_ENDED', 'cohortId');
}
