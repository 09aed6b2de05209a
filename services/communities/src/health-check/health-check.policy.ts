import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import { FEWEST_SHOWN } from '../standing/masking.ts';
import type { Standing } from '../standing/standing.ts';
import { isInside, readsAggregates } from '../standing/standing.policy.ts';

/** Those who take part say how the community is doing; alumni and curators from outside do not. */
export const mayAnswerHealthCheck = (standing: Standing) => standing.membership === 'ACTIVE';

/** Its own people and its organiser see every mean; who pays or evaluates sees those of five and more. */
export const readsScores = (standing: Standing, n: number) =>
  isInside(standing) || standing.isOrganiser || n >= FEWEST_SHOWN;

export const healthCheckPolicies: TypePolicies<Context> = {
  Mutation: { fields: { answerHealthCheck: 'signedIn' } },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { healthChecks: standingAllows(readsAggregates) },
  }),
  HealthCheck: { fields: { period: 'whoSeesIt', n: 'whoSeesIt', scores: 'whoSeesIt' } },
  HealthCheckScore: {
    fields: { factor: 'whoSeesIt', mean: 'whoSeesIt', indicatorCodes: 'whoSeesIt' },
  },
};
