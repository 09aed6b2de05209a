import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Standing } from '../standing/standing.ts';
import { actsAs } from '../standing/standing.policy.ts';
import type { OrganisationContactRecord } from './contact.model.ts';

// Addresses are for those who turn to organisations, and for nobody else.

export const usesContacts = (standing: Standing): boolean =>
  actsAs(standing, 'ORG_BROKER', 'EXTERNAL_MESSENGER');

export const contactPolicies: TypePolicies<Context> = {
  Mutation: {
    fields: {
      addOrganisationContact: 'signedIn',
      changeOrganisationContact: 'signedIn',
      removeOrganisationContact: 'signedIn',
    },
  },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { organisationContacts: standingAllows(usesContacts) },
  }),
  OrganisationContact: typePolicy<Context, OrganisationContactRecord>({
    visible: (context, { communityId }) => holdsOf(context, communityId, usesContacts),
    fields: {
      id: 'whoSeesIt',
      organisation: 'whoSeesIt',
      person: 'whoSeesIt',
      name: 'whoSeesIt',
      post: 'whoSeesIt',
      email: 'whoSeesIt',
      phone: 'whoSeesIt',
      note: 'whoSeesIt',
      addedBy: 'whoSeesIt',
      addedAt: 'whoSeesIt',
    },
  }),
};
