import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import { isInside } from '../standing/standing.policy.ts';
import type { LeadershipRecord } from './leadership.model.ts';

// Which groups are held, and by how many, whoever sees the community may know; by whom, only its own people and its organiser.

export const mayAssignLeadership = (standing: Standing) => standing.isKeeper || standing.isOrganiser;
export const readsLeaders = (standing: Standing) => isInside(standing) || standing.isOrganiser;

export const leadershipPolicies: TypePolicies<Context> = {
  Mutation: {
    fields: {
      assignLeadership: 'signedIn',
      changeLeadershipPhase: 'signedIn',
      endLeadership: 'signedIn',
      chooseOptionalGroups: 'signedIn',
    },
  },
  Community: { fields: { leadership: 'whoSeesIt' } },
  Leadership: {
    fields: {
      group: 'whoSeesIt',
      holders: 'whoSeesIt',
      formerHolders: 'whoSeesIt',
      gap: 'whoSeesIt',
      gapBeganAt: 'whoSeesIt',
    },
  },
  LeadershipAssignment: typePolicy<Context, LeadershipRecord>({
    visible: async (context, term) => {
      if (context.viewer.personId !== null && term.personId === context.viewer.personId) return true;
      const standing = await context.standing(term.communityId);
      return standing !== null && readsLeaders(standing);
    },
    fields: {
      id: 'whoSeesIt',
      group: 'whoSeesIt',
      person: 'whoSeesIt',
      from: 'whoSeesIt',
      to: 'whoSeesIt',
      current: 'whoSeesIt',
      activity: 'whoSeesIt',
      phase: 'whoSeesIt',
      actsAt: 'whoSeesIt',
      rotationDueAt: 'whoSeesIt',
    },
  }),
};
