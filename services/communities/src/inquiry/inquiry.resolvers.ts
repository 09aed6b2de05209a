import { pageOf } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { answerOrganisationInquiry } from './answerOrganisationInquiry.ts';
import type { OrganisationInquiryRecord, OrganisationInquiryWritten } from './inquiry.model.ts';
import { inquiriesVisibleTo } from './inquiry.policy.ts';
import { countInquiries, listInquiries } from './inquiry.store.ts';
import { sendOrganisationInquiry } from './sendOrganisationInquiry.ts';

const written = {
  inquiry: ({ inquiryId }: OrganisationInquiryWritten, _args: unknown, { loaders }: Context) =>
    inquiryId === undefined ? null : loaders.inquiry.load(inquiryId),
};

export const inquiryResolvers = {
  Mutation: { sendOrganisationInquiry, answerOrganisationInquiry },
  SendOrganisationInquiryPayload: written,
  AnswerOrganisationInquiryPayload: written,
  Community: {
    organisationInquiries: async ({ _id }, { organisation, answered, ...args }, context) => {
      const standing = await context.standing(_id);
      if (!standing) return null;
      const wanted = {
        communityId: _id,
        ...(organisation ? { organisationId: organisation } : {}),
        ...(typeof answered === 'boolean' ? { answeredAt: answered ? { $ne: null } : null } : {}),
      };
      const filter = { $and: [wanted, inquiriesVisibleTo(standing, await context.ties())] };
      return pageOf<OrganisationInquiryRecord>(args, {
        read: (after, limit) => listInquiries(context.connection, filter, after, limit),
        keyOf: (inquiry) => inquiry._id,
        count: () => countInquiries(context.connection, filter),
      });
    },
  },
  OrganisationInquiry: {
    __resolveReference: ({ id }, { loaders }) => loaders.inquiry.load(id),
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    sentBy: ({ sentBy }) => (sentBy === null ? null : { id: sentBy }),
    answeredBy: ({ answeredBy }) => (answeredBy === null ? null : { id: answeredBy }),
  },
} satisfies Resolvers;
