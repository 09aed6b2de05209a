import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { SponsorshipKind } from '@kolo/events';
import type { WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

/** Something that a sponsor wants the community to reach; a renewal carries it on under the same id. */
export interface SponsorObjectiveRecord {
  objectiveId: Id;
  language: string;
  text: string;
}

export interface SponsorshipRecord {
  _id: Id;
  communityId: Id;
  tenantId: Id;
  organisationId: Id;
  kind: SponsorshipKind;
  from: Date;
  to: Date | null;
  objectives: SponsorObjectiveRecord[];
  /** Calendar day, `2026-03-29`. */
  nextReviewOn: string | null;
  /** The day of the review of which the brokers were told last; null before the first. */
  reviewToldFor: string | null;
  /** The sponsorship that this one continues. */
  renewsId: Id | null;
  /** The one that continues it. */
  renewedById: Id | null;
  /** When its end was told of; null before it. */
  endedAt: Date | null;
  /** Counts up with every event of this aggregate. */
  version: number;
}

/** What resolvers of payloads are given. */
export type SponsorshipWritten = WritePayload<{ sponsorshipId: Id; communityId: Id }>;

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    tenantId: String,
    organisationId: String,
    kind: String,
    from: Date,
    to: Date,
    objectives: [{ _id: false, objectiveId: String, language: String, text: String }],
    nextReviewOn: String,
    reviewToldFor: String,
    renewsId: String,
    renewedById: String,
    endedAt: Date,
    version: Number,
  },
  { versionKey: false, collection: 'sponsorships' },
);

// The sponsors of a community; an organisation confirms one kind of sponsorship from one moment once.
schema.index({ communityId: 1, organisationId: 1, kind: 1, from: 1 }, { unique: true });
// What the organisation of a sponsoring viewer sponsors.
schema.index({ organisationId: 1 });
// Sponsorships that have run out.
schema.index({ endedAt: 1, to: 1 });
// Reviews that come near.
schema.index({ endedAt: 1, nextReviewOn: 1 });

export const sponsorshipModel = (connection: Connection): Model<SponsorshipRecord> =>
  (connection.models['Sponsorship'] as Model<SponsorshipRecord> | undefined) ??
  connection.model<SponsorshipRecord>('Sponsorship', schema as unknown as Schema<SponsorshipRecord>);
