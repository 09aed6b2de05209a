import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import { mayContribute } from '../contribution/contribution.policy.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Standing } from '../standing/standing.ts';
import { isInside } from '../standing/standing.policy.ts';
import type { CompetenceStatementRecord } from './competence.model.ts';
import type { StatementFilter } from './competence.store.ts';

// Competence is what the community says it is: members write, keepers say that it was adopted. What was adopted is for the organiser
// and evaluators to read too; what is still talked about is not.

export const mayWriteStatement = mayContribute;
export const mayAdopt = (standing: Standing): boolean => standing.isKeeper;

const looksOn = (standing: Standing): boolean =>
  standing.isOrganiser || standing.isEvaluator || standing.leadsUmbrella;

const readsStatements = (standing: Standing): boolean => isInside(standing) || looksOn(standing);

/** Wordings that wait for adoption are for those inside. */
export const readsWordings = isInside;

export const seesStatement = (
  standing: Standing,
  { status }: Pick<CompetenceStatementRecord, 'status'>,
): boolean => isInside(standing) || (looksOn(standing) && status === 'ADOPTED');

/** `seesStatement` as a filter. */
export const statementsVisibleTo = (standing: Standing): StatementFilter =>
  isInside(standing) ? {} : { status: { $in: looksOn(standing) ? ['ADOPTED'] : [] } };

export const competencePolicies: TypePolicies<Context> = {
  Query: { fields: { competenceStatement: 'signedIn' } },
  Mutation: {
    fields: {
      proposeCompetenceStatement: 'signedIn',
      reviseCompetenceStatement: 'signedIn',
      adoptCompetenceStatement: 'signedIn',
      withdrawCompetenceStatement: 'signedIn',
    },
  },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { competenceStatements: standingAllows(readsStatements) },
  }),
  CompetenceStatement: typePolicy<Context, CompetenceStatementRecord>({
    visible: (context, statement) =>
      holdsOf(context, statement.communityId, (standing) => seesStatement(standing, statement)),
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      status: 'whoSeesIt',
      current: 'whoSeesIt',
      versions: 'whoSeesIt',
      viewerCanRevise: 'whoSeesIt',
      viewerCanAdopt: 'whoSeesIt',
    },
  }),
  CompetenceVersion: {
    fields: {
      number: 'whoSeesIt',
      titles: 'whoSeesIt',
      texts: 'whoSeesIt',
      change: 'whoSeesIt',
      writtenBy: 'whoSeesIt',
      writtenAt: 'whoSeesIt',
      adoptedAt: 'whoSeesIt',
      adoptedBy: 'whoSeesIt',
    },
  },
};
