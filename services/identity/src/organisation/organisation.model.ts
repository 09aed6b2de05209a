import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { localizedTextSchema } from '../localized.ts';
import type { LocalizedText } from '../localized.ts';

export const organisationTypes = [
  'LOCAL_GOVERNMENT',
  'REGIONAL_STATE',
  'NATIONAL_STATE',
  'AFFILIATED',
  'CSO',
  'EDUCATION',
  'INTERNATIONAL',
  'OTHER',
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

export interface OrganisationRecord {
  _id: Id;
  tenantId: Id;
  type: OrganisationType;
  names: LocalizedText[];
  /** Other spellings, as they were entered. */
  aliases: string[];
  territoryId: Id | null;
  /** Names and aliases, folded: each leads to one organisation of a tenant. */
  keys: string[];
  searchWords: string[];
  createdAt: Date;
}

export type OrganisationPage = Page<OrganisationRecord>;

const schema = new Schema<OrganisationRecord>(
  {
    _id: String,
    tenantId: String,
    type: String,
    names: [localizedTextSchema],
    aliases: [String],
    territoryId: { type: String, default: null },
    keys: [String],
    searchWords: [String],
    createdAt: Date,
  },
  { versionKey: false, collection: 'organisations' },
);
// Pages of a tenant's register.
schema.index({ tenantId: 1, _id: 1 });
// Search by beginnings of words.
schema.index({ tenantId: 1, searchWords: 1 });
// One organisation to a spelling.
schema.index({ tenantId: 1, keys: 1 }, { unique: true });

export const organisationModel = (connection: Connection): Model<OrganisationRecord> =>
  (connection.models['Organisation'] as Model<OrganisationRecord> | undefined) ??
  connection.model<OrganisationRecord>('Organisation', schema);
