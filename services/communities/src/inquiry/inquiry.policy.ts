import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import { isThisSponsor, mayBroker } from '../sponsorship/sponsorship.policy.ts';
import type { Standing, Ties } from '../standing/standing.ts';
import type { OrganisationInquiryRecord } from './inquiry.model.ts';
import type { InquiryFilter } from './inquiry.store.ts';

// Brokers ask, and record what came by letter or telephone; a sponsor reads and answers what was asked of it.

type Asked = Pick<OrganisationInquiryRecord, 'organisationId'>;
type Sponsoring = Pick<Ties, 'sponsoringIds'>;

export const mayInquire = mayBroker;

export const seesInquiry = (standing: Standing, ties: Sponsoring, inquiry: Asked): boolean =>
  mayBroker(standing) || isThisSponsor(standing, ties, inquiry);

/** `seesInquiry` as a filter. */
export const inquiriesVisibleTo = (standing: Standing, { sponsoringIds }: Sponsoring): InquiryFilter =>
  mayBroker(standing) ? {} : { organisationId: { $in: standing.isSponsor ? sponsoringIds : [] } };

export const inquiryPolicies: TypePolicies<Context> = {
  Mutation: { fields: { sendOrganisationInquiry: 'signedIn', answerOrganisationInquiry: 'signedIn' } },
  Community: typePolicy<Context, CommunityRecord>({
    fields: {
      organisationInquiries: standingAllows((standing) => mayBroker(standing) || standing.isSponsor),
    },
  }),
  OrganisationInquiry: typePolicy<Context, OrganisationInquiryRecord>({
    visible: async (context, inquiry) => {
      const ties = await context.ties();
      return holdsOf(context, inquiry.communityId, (standing) => seesInquiry(standing, ties, inquiry));
    },
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      organisation: 'whoSeesIt',
      text: 'whoSeesIt',
      sentBy: (context, { communityId }) => holdsOf(context, communityId, mayBroker),
      sentAt: 'whoSeesIt',
      answer: 'whoSeesIt',
      answeredBy: 'whoSeesIt',
      answeredAt: 'whoSeesIt',
      answerChannel: 'whoSeesIt',
    },
  }),
};
