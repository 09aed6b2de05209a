import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { titleFields } from '../titles.ts';
import type { Title } from '../titles.ts';

export const programmeKinds = ['COURSE', 'EXCHANGE_NETWORK', 'TEAM_SCHOOL'] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

export const partnerRoles = [
  'FUNDER',
  'OWNER',
  'POLICY_PARTNER',
  'PLATFORM',
  'LOCAL_ORGANISER',
  'HOST',
] as const;
export type PartnerRole = (typeof partnerRoles)[number];

export interface Partner {
  organisationId: Id;
  role: PartnerRole;
}

export interface ProgrammeRecord {
  _id: Id;
  tenantId: Id;
  kind: ProgrammeKind;
  titles: Title[];
  ownerOrganisationId: Id | null;
  partners: Partner[];
  /** IANA zone in which `startsOn` and `endsOn` are days. */
  timezone: string;
  startsOn: string;
  endsOn: string;
  /** Where its participants are invited at the end. */
  communityId: Id | null;
  createdBy: Id | null;
  createdAt: Date;
  /** Counts the changes. */
  version: number;
}

export type ProgrammePage = Page<ProgrammeRecord>;
export type ProgrammeWritten = WritePayload<{ programmeId: Id }>;

const required = { type: String, required: true };

const schema = new Schema<ProgrammeRecord>(
  {
    _id: required,
    tenantId: required,
    kind: required,
    titles: [titleFields],
    ownerOrganisationId: String,
    partners: [{ _id: false, organisationId: String, role: String }],
    timezone: required,
    startsOn: required,
    endsOn: required,
    communityId: String,
    createdBy: String,
    createdAt: Date,
    version: Number,
  },
  { versionKey: false, collection: 'programmes' },
);
// The programmes of a tenant, newest first, for its organisers, sponsors and evaluators.
schema.index({ tenantId: 1, _id: -1 });
// The programmes that lead to a community, newest first.
schema.index({ communityId: 1, _id: -1 });

export const programmeModel = (connection: Connection): Model<ProgrammeRecord> =>
  (connection.models['Programme'] as Model<ProgrammeRecord> | undefined) ??
  connection.model<ProgrammeRecord>('Programme', schema);
