import { pageOf } from '@kolo/graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordSponsorReview } from './recordSponsorReview.ts';
import { countReviews, listReviews } from './sponsor-review.store.ts';

export const sponsorReviewResolvers = {
  Mutation: { recordSponsorReview },
  RecordSponsorReviewPayload: {
    review: ({ reviewId }, _args, { loaders }) =>
      reviewId === undefined ? null : loaders.sponsorReview.load(reviewId),
    sponsorship: ({ sponsorshipId }, _args, { loaders }) =>
      sponsorshipId === undefined ? null : loaders.sponsorship.load(sponsorshipId),
  },
  Sponsorship: {
    reviews: ({ _id }, args, { connection }) =>
      pageOf(args, {
        read: (after, limit) => listReviews(connection, _id, after, limit),
        keyOf: (review) => review._id,
        count: () => countReviews(connection, _id),
      }),
  },
  SponsorReview: {
    __resolveReference: ({ id }, { loaders }) => loaders.sponsorReview.load(id),
    id: ({ _id }) => _id,
    sponsorship: ({ sponsorshipId }, _args, { loaders }) => loaders.sponsorship.load(sponsorshipId),
    recordedBy: ({ recordedBy }) => (recordedBy === null ? null : { id: recordedBy }),
  },
} satisfies Resolvers;
