import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

export const sponsorshipKinds = [
  'FUNDER',
  'PROGRAMME_OWNER',
  'POLICY_PARTNER',
  'HOST',
  'DELIVERY_PARTNER',
] as const;

export interface SponsorshipRecord {
  _id: Id;
  communityId: Id;
  tenantId: Id;
  organisationId: Id;
  kind: (typeof sponsorshipKinds)[number];
  from: Date;
  to: Date | null;
  objectives: { language: string; text: string }[];
  /** Calendar day, `2026-03-29`. */
  nextReviewOn: string | null;
}

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    tenantId: String,
    organisationId: String,
    kind: String,
    from: Date,
    to: Date,
    objectives: [{ _id: false, language: String, text: String }],
    nextReviewOn: String,
  },
  { versionKey: false, collection: 'sponsorships' },
);

// The sponsors of a community; an organisation confirms one kind of sponsorship from one moment once.
schema.index({ communityId: 1, organisationId: 1, kind: 1, from: 1 }, { unique: true });
// What the organisation of a sponsoring viewer sponsors.
schema.index({ organisationId: 1 });

export const sponsorshipModel = (connection: Connection): Model<SponsorshipRecord> =>
  (connection.models['Sponsorship'] as Model<SponsorshipRecord> | undefined) ??
  connection.model<SponsorshipRecord>('Sponsorship', schema as unknown as Schema<SponsorshipRecord>);
