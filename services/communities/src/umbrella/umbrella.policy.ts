import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';

// Both sides agree: who keeps both communities, or organises the tenant of both. Either side may part.

export const mayPlaceUnder = (standing: Standing, umbrella: Standing): boolean =>
  standing.isOrganiser || (standing.isKeeper && umbrella.isKeeper);

export const mayPart = (standing: Standing): boolean => standing.isKeeper || standing.isOrganiser;

export const umbrellaPolicies: TypePolicies<Context> = {
  Mutation: { fields: { joinUmbrella: 'signedIn', leaveUmbrella: 'signedIn' } },
  Community: { fields: { umbrella: 'whoSeesIt', children: 'whoSeesIt' } },
};
