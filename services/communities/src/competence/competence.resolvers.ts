import { pageOf } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { adoptCompetenceStatement } from './adoptCompetenceStatement.ts';
import type { CompetenceStatementRecord, CompetenceStatementWritten } from './competence.model.ts';
import { mayAdopt, mayWriteStatement, readsWordings, statementsVisibleTo } from './competence.policy.ts';
import { countStatements, listStatements } from './competence.store.ts';
import { proposeCompetenceStatement } from './proposeCompetenceStatement.ts';
import { reviseCompetenceStatement } from './reviseCompetenceStatement.ts';
import { withdrawCompetenceStatement } from './withdrawCompetenceStatement.ts';

const statement = (id: Id | undefined, { loaders }: Context) =>
  id === undefined ? null : loaders.competenceStatement.load(id);

const written = {
  statement: ({ statementId }: CompetenceStatementWritten, _args: unknown, context: Context) =>
    statement(statementId, context),
};

export const competenceResolvers = {
  Query: { competenceStatement: (_parent, { id }, context) => statement(id, context) },
  Mutation: {
    proposeCompetenceStatement,
    reviseCompetenceStatement,
    adoptCompetenceStatement,
    withdrawCompetenceStatement,
  },
  ProposeCompetenceStatementPayload: written,
  ReviseCompetenceStatementPayload: written,
  AdoptCompetenceStatementPayload: written,
  WithdrawCompetenceStatementPayload: written,
  Community: {
    competenceStatements: async ({ _id }, { status, ...args }, context) => {
      const standing = await context.standing(_id);
      if (!standing) return null;
      const wanted = { communityId: _id, ...(status ? { status } : {}) };
      const filter = { $and: [wanted, statementsVisibleTo(standing)] };
      return pageOf<CompetenceStatementRecord>(args, {
        read: (after, limit) => listStatements(context.connection, filter, after, limit),
        keyOf: (one) => one._id,
        count: () => countStatements(context.connection, filter),
      });
    },
  },
  CompetenceStatement: {
    __resolveReference: ({ id }, context) => statement(id, context),
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    current: ({ versions }) => versions.findLast(({ adoptedAt }) => adoptedAt !== null) ?? null,
    versions: async ({ communityId, versions }, _args, context) => {
      const readsAll = await holdsOf(context, communityId, readsWordings);
      return readsAll ? versions : versions.filter(({ adoptedAt }) => adoptedAt !== null);
    },
    viewerCanRevise: ({ communityId, status }, _args, context) =>
      holdsOf(
        context,
        communityId,
        (standing) => status !== 'WITHDRAWN' && standing.status !== 'ARCHIVED' && mayWriteStatement(standing),
      ),
    viewerCanAdopt: ({ communityId, status, versions }, _args, context) =>
      holdsOf(
        context,
        communityId,
        (standing) =>
          status !== 'WITHDRAWN' &&
          versions.at(-1)?.adoptedAt === null &&
          standing.status !== 'ARCHIVED' &&
          mayAdopt(standing),
      ),
  },
  CompetenceVersion: {
    writtenBy: ({ writtenBy }) => ({ id: writtenBy }),
    adoptedBy: ({ adoptedBy }) => (adoptedBy === null ? null : { id: adoptedBy }),
  },
} satisfies Resolvers;
