import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import { isInside } from '../standing/standing.policy.ts';

export const mayAppointCurator = (standing: Standing) => standing.isKeeper || standing.isOrganiser;

export const curatorPolicies: TypePolicies<Context> = {
  Mutation: { fields: { appointCurator: 'signedIn', dismissCurator: 'signedIn' } },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { curators: standingAllows((standing) => isInside(standing) || standing.isOrganiser) },
  }),
  Curator: { fields: { person: 'whoSeesIt', from: 'whoSeesIt' } },
};
