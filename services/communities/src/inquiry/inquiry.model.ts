import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Channel } from '@kolo/events';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { LocalizedText } from '../community/community.model.ts';

/** Something that a community asks of an organisation: of a member's employer, or of a sponsor. */
export interface OrganisationInquiryRecord {
  _id: Id;
  communityId: Id;
  organisationId: Id;
  text: LocalizedText;
  sentBy: Id | null;
  sentAt: Date;
  answer: LocalizedText | null;
  /** Who answered, or recorded the answer; null for a machine. */
  answeredBy: Id | null;
  answeredAt: Date | null;
  answerChannel: Channel | null;
}

export type OrganisationInquiryPage = Page<OrganisationInquiryRecord>;
export type OrganisationInquiryWritten = WritePayload<{ inquiryId: Id }>;

const text = { _id: false, language: String, text: String };

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    organisationId: String,
    text,
    sentBy: String,
    sentAt: Date,
    answer: { type: text, default: null },
    answeredBy: String,
    answeredAt: Date,
    answerChannel: String,
  },
  { versionKey: false, collection: 'organisation_inquiries' },
);

// The inquiries of a community, newest first; those to one organisation.
schema.index({ communityId: 1, organisationId: 1, _id: -1 });

export const organisationInquiryModel = (connection: Connection): Model<OrganisationInquiryRecord> =>
  (connection.models['OrganisationInquiry'] as Model<OrganisationInquiryRecord> | undefined) ??
  connection.model<OrganisationInquiryRecord>(
    'OrganisationInquiry',
    schema as unknown as Schema<OrganisationInquiryRecord>,
  );
