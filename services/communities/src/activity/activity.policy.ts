import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import { readsAggregates } from '../standing/standing.policy.ts';

// Whether the memory is kept is no secret; what is in it, activities guards.

export const activityPolicies: TypePolicies<Context> = {
  Community: typePolicy<Context, CommunityRecord>({
    fields: { recordDeadlines: standingAllows(readsAggregates) },
  }),
  RecordDeadline: {
    fields: {
      activity: 'whoSeesIt',
      heldAt: 'whoSeesIt',
      dueAt: 'whoSeesIt',
      recordedAt: 'whoSeesIt',
      state: 'whoSeesIt',
    },
  },
};
