import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { LocalizedText } from '../community/community.model.ts';

/** A review that a community and a sponsor held. */
export interface SponsorReviewRecord {
  _id: Id;
  sponsorshipId: Id;
  communityId: Id;
  organisationId: Id;
  /** The day that was agreed on; null for one that nobody had planned. */
  plannedOn: string | null;
  /** Calendar day, `2026-03-29`. */
  heldOn: string;
  summary: LocalizedText | null;
  nextReviewOn: string | null;
  recordedBy: Id | null;
  recordedAt: Date;
}

export type SponsorReviewPage = Page<SponsorReviewRecord>;
export type SponsorReviewWritten = WritePayload<{ reviewId: Id; sponsorshipId: Id }>;

const schema = new Schema(
  {
    _id: String,
    sponsorshipId: String,
    communityId: String,
    organisationId: String,
    plannedOn: String,
    heldOn: String,
    summary: { type: { _id: false, language: String, text: String }, default: null },
    nextReviewOn: String,
    recordedBy: String,
    recordedAt: Date,
  },
  { versionKey: false, collection: 'sponsor_reviews' },
);

// The reviews of a sponsorship, newest first.
schema.index({ sponsorshipId: 1, _id: -1 });

export const sponsorReviewModel = (connection: Connection): Model<SponsorReviewRecord> =>
  (connection.models['SponsorReview'] as Model<SponsorReviewRecord> | undefined) ??
  connection.model<SponsorReviewRecord>('SponsorReview', schema as unknown as Schema<SponsorReviewRecord>);
