import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

/** Somebody at an organisation whom the community can turn to. */
export interface OrganisationContactRecord {
  _id: Id;
  communityId: Id;
  organisationId: Id;
  /** A person of Kolo; null for somebody whom only this book knows. */
  personId: Id | null;
  name: string | null;
  post: string | null;
  email: string | null;
  phone: string | null;
  note: string | null;
  addedBy: Id | null;
  addedAt: Date;
}

export type OrganisationContactPage = Page<OrganisationContactRecord>;
export type OrganisationContactWritten = WritePayload<{ contactId: Id }>;
export type OrganisationContactRemoved = WritePayload<{ communityId: Id }>;

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    organisationId: String,
    personId: String,
    name: String,
    post: String,
    email: String,
    phone: String,
    note: String,
    addedBy: String,
    addedAt: Date,
  },
  { versionKey: false, collection: 'organisation_contacts' },
);

// The contact book of a community, or of it the page of one organisation.
schema.index({ communityId: 1, organisationId: 1, _id: 1 });

export const organisationContactModel = (connection: Connection): Model<OrganisationContactRecord> =>
  (connection.models['OrganisationContact'] as Model<OrganisationContactRecord> | undefined) ??
  connection.model<OrganisationContactRecord>(
    'OrganisationContact',
    schema as unknown as Schema<OrganisationContactRecord>,
  );
