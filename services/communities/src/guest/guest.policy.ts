import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Standing } from '../standing/standing.ts';
import { isInside, readsAggregates } from '../standing/standing.policy.ts';
import type { GuestRecord } from './guest.model.ts';

// Guests are hosted by those who lead, and known to those inside. They read nothing that members write.

export const mayRegisterGuests = (standing: Standing): boolean => standing.leads || standing.isOrganiser;
export const readsGuests = (standing: Standing): boolean => isInside(standing) || standing.isOrganiser;

export const guestPolicies: TypePolicies<Context> = {
  Mutation: { fields: { registerGuests: 'signedIn' } },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { guests: standingAllows(readsAggregates) },
  }),
  Guest: typePolicy<Context, GuestRecord>({
    visible: async (context, guest) =>
      (context.viewer.personId !== null && guest.personId === context.viewer.personId) ||
      holdsOf(context, guest.communityId, readsGuests),
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      person: 'whoSeesIt',
      level: 'whoSeesIt',
      origin: 'whoSeesIt',
      activities: 'whoSeesIt',
      registeredAt: 'whoSeesIt',
    },
  }),
};
