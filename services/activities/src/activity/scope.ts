import type { ClientSession } from 'mongoose';
import { idOf, refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { communityFacts } from '@kolo/standing';
import { hasToDoWith } from '../activity-type/activityType.policy.ts';
import type { CohortRecord } from '../cohort/cohort.model.ts';
import { cohortById } from '../cohort/cohort.store.ts';
import { refuseIfEnded } from '../cohort/organisedCohort.ts';
import type { Context } from '../context.ts';
import type { ProgrammeRecord } from '../programme/programme.model.ts';
import { sightOf } from '../programme/programme.policy.ts';
import { programmeById } from '../programme/programme.store.ts';
import { mostFormal, sightOfPlace } from './activity.policy.ts';

export const scopeInput = {
  communityId: idOf('community').optional(),
  programmeId: idOf('programme').optional(),
  cohortId: idOf('cohort').optional(),
};

/** Where an activity belongs, and what the viewer may run there. */
export interface Scope {
  tenantId: Id;
  programme: ProgrammeRecord | null;
  cohortId: Id | null;
  communityId: Id | null;
  /** In which its days are counted; null for what belongs to a tenant alone. */
  timezone: string | null;
  mostFormal: 0 | 2 | 4 | 5;
}

interface ScopeInput {
  communityId?: Id | undefined;
  programmeId?: Id | undefined;
  cohortId?: Id | undefined;
  tenantId?: Id | undefined;
  hubId?: Id | undefined;
}

/** Finds the scope of a new activity; refuses whoever it does not exist for, and who may not even propose there. */
export async function enterScope(
  context: Context,
  session: ClientSession,
  input: ScopeInput,
): Promise<Scope> {
  const { programmeId, communityId, tenantId } = input;
  if (programmeId === undefined && input.cohortId !== undefined) refuse('REQUIRED', 'programmeId');
  const [field, scope] =
    programmeId !== undefined
      ? (['programmeId', await programmeScope(context, session, programmeId, input)] as const)
      : communityId !== undefined
        ? (['communityId', await communityScope(context, communityId, input)] as const)
        : tenantId !== undefined
          ? (['tenantId', await tenantScope(context, tenantId, input)] as const)
          : refuse('REQUIRED', 'communityId');
  if (tenantId !== undefined && tenantId !== scope.tenantId) refuse('NOT_FOUND', 'tenantId');
  if (scope.mostFormal === 0) refuse('NOT_ALLOWED', field);
  return scope;
}

async function programmeScope(
  context: Context,
  session: ClientSession,
  programmeId: Id,
  { communityId, cohortId, hubId = null }: Omit<ScopeInput, 'hubId'> & { hubId?: Id | null | undefined },
): Promise<Scope> {
  const reach = await context.reach();
  const programme = await programmeById(context.connection, programmeId, session);
  if (!programme || sightOf(reach, programme) === null) return refuse('NOT_FOUND', 'programmeId');
  if (communityId !== undefined && communityId !== programme.communityId) refuse('NOT_FOUND', 'communityId');
  const cohort = cohortId === undefined ? null : await cohortOf(context, programme, cohortId, session);
  const { tenantId, timezone } = programme;
  const place = { tenantId, programmeId, communityId: programme.communityId, hubId };
  return {
    ...{ tenantId, programme, timezone },
    communityId: programme.communityId,
    cohortId: cohort?._id ?? null,
    mostFormal: mostFormal(reach, place),
  };
}

async function communityScope(
  context: Context,
  communityId: Id,
  { hubId = null }: { hubId?: Id | null | undefined },
): Promise<Scope> {
  const reach = await context.reach();
  const facts = (await communityFacts(context.connection, [communityId])).get(communityId);
  if (!facts || sightOfPlace(reach, facts) === null) return refuse('NOT_FOUND', 'communityId');
  if (facts.status === 'ARCHIVED') refuse('WRONG_STATE', 'communityId', { state: facts.status });
  const { tenantId, timezone } = facts;
  const place = { tenantId, programmeId: null, communityId, hubId };
  return {
    ...{ tenantId, communityId, timezone },
    ...{ programme: null, cohortId: null },
    mostFormal: mostFormal(reach, place),
  };
}

async function tenantScope(
  context: Context,
  tenantId: Id,
  { hubId = null }: { hubId?: Id | null | undefined },
): Promise<Scope> {
  const reach = await context.reach();
  if (!hasToDoWith(reach, tenantId)) refuse('NOT_FOUND', 'tenantId');
  return {
    ...{ tenantId, programme: null, cohortId: null, communityId: null, timezone: null },
    mostFormal: mostFormal(reach, { tenantId, programmeId: null, communityId: null, hubId }),
  };
}

/** A cohort of this programme that has not ended. */
export async function cohortOf(
  context: Context,
  programme: ProgrammeRecord,
  cohortId: Id,
  session: ClientSession,
): Promise<CohortRecord> {
  const cohort = await cohortById(context.connection, cohortId, session);
  if (cohort?.programmeId !== programme._id) return refuse('NOT_FOUND', 'cohortId');
  refuseIfEnded(cohort);
  return cohort;
}
