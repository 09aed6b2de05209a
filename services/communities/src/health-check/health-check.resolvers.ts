import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { viewerCan } from '../community/viewerCan.ts';
import type { Context } from '../context.ts';
import { answerHealthCheck } from './answerHealthCheck.ts';
import { factorIndicators } from './health-check.model.ts';
import { mayAnswerHealthCheck, readsScores } from './health-check.policy.ts';
import { aggregatesOf } from './health-check.store.ts';
import type { HealthCheckAggregate } from './health-check.store.ts';

export const healthCheckResolvers = {
  Mutation: { answerHealthCheck },
  AnswerHealthCheckPayload: {
    community: ({ communityId }: { communityId?: Id }, _: unknown, context: Context) =>
      communityId === undefined ? null : context.loaders.community.load(communityId),
  },
  Community: {
    healthChecks: ({ _id }: CommunityRecord, __: unknown, context: Context) =>
      aggregatesOf(context.connection, _id),
    viewerCanAnswerHealthCheck: viewerCan(
      (standing, { status }) => status !== 'DRAFT' && status !== 'ARCHIVED' && mayAnswerHealthCheck(standing),
    ),
  },
  HealthCheck: {
    scores: async ({ communityId, n, scores }: HealthCheckAggregate, _: unknown, context: Context) => {
      const standing = await context.standing(communityId);
      return standing !== null && readsScores(standing, n) ? scores : null;
    },
  },
  HealthCheckScore: {
    indicatorCodes: ({ factor }: { factor: keyof typeof factorIndicators }) => factorIndicators[factor],
  },
};
