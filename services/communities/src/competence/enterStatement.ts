import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Entered } from '../community/enterCommunity.ts';
import { enterThing } from '../community/enterThing.ts';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import type { CompetenceStatementRecord, CompetenceVersionRecord } from './competence.model.ts';
import { seesStatement } from './competence.policy.ts';
import { findStatement } from './competence.store.ts';

export interface EnteredStatement extends Entered {
  statement: CompetenceStatementRecord;
  /** The last wording, and whether it waits for adoption. */
  last: CompetenceVersionRecord;
}

/** The statement that a write is about; refuses at `statementId`. */
export async function enterStatement(
  context: Context,
  session: ClientSession,
  statementId: Id,
  may: (standing: Standing) => boolean,
): Promise<EnteredStatement> {
  const { thing, ...entered } = await enterThing(
    context,
    session,
    await findStatement(context.connection, session, statementId),
    { field: 'statementId', sees: seesStatement, may },
  );
  const last = thing.versions.at(-1);
  if (!last || thing.status === 'WITHDRAWN')
    return refuse('WRONG_STATE', 'statementId', { state: thing.status });
  return { ...entered, statement: thing, last };
}
