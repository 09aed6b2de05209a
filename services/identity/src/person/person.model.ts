import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { TenantRole } from '@kolo/auth';
import type { Bandwidth, SkillLevel } from '@kolo/events';
import type { Page } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { localizedTextSchema } from '../localized.ts';
import type { LocalizedText } from '../localized.ts';

export const positionServices = ['STATE', 'MUNICIPAL', 'AFFILIATED', 'CSO', 'OTHER'] as const;
export type PositionService = (typeof positionServices)[number];

export const contactChannels = ['WEB', 'EMAIL', 'SMS', 'PRINT', 'PROXY', 'PHONE'] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const devices = ['OWN', 'SHARED'] as const;
export type Device = (typeof devices)[number];

export interface Registration {
  tenantId: Id;
  registeredAt: Date;
  /** Who entered it; null for what Kolo does by itself. */
  registeredBy: Id | null;
}

export interface PositionRecord {
  _id: Id;
  organisationId: Id;
  titles: LocalizedText[];
  service: PositionService;
  /** First day, YYYY-MM-DD. */
  from: string;
  /** First day on which it was no longer held; null while it is. */
  to: string | null;
}

export interface RoleGrantRecord {
  _id: Id;
  role: TenantRole;
  /** Null for OPERATOR. */
  tenantId: Id | null;
  /** For SPONSOR. */
  organisationId: Id | null;
  grantedAt: Date;
  grantedBy: Id | null;
}

export interface AccessProfileRecord {
  bandwidth: Bandwidth;
  skillLevel: SkillLevel;
  channels: ContactChannel[];
  quietHours: { from: string; to: string; timezone: string } | null;
  device: Device;
  languages: string[];
  proxyIds: Id[];
  updatedAt: Date;
}

/** A person with all that belongs to them alone; their password lies elsewhere (session/credential.model.ts). */
export interface PersonRecord {
  _id: Id;
  /** Counts changes up: the `sequence` of the person's events. */
  version: number;
  names: LocalizedText[];
  languages: string[];
  /** Lower case; nobody else's. */
  email: string | null;
  /** E.164; nobody else's. */
  phone: string | null;
  registrations: Registration[];
  /** Oldest first; at most the last is held now. */
  positions: PositionRecord[];
  /** Where the person works now. */
  territoryId: Id | null;
  roles: RoleGrantRecord[];
  accessProfile: AccessProfileRecord | null;
  searchWords: string[];
  createdAt: Date;
}

export type PersonPage = Page<PersonRecord>;

const text = { type: String, default: null };

const schema = new Schema<PersonRecord>(
  {
    _id: String,
    version: Number,
    names: [localizedTextSchema],
    languages: [String],
    email: text,
    phone: text,
    registrations: [{ _id: false, tenantId: String, registeredAt: Date, registeredBy: text }],
    positions: [
      {
        _id: String,
        organisationId: String,
        titles: [localizedTextSchema],
        service: String,
        from: String,
        to: text,
      },
    ],
    territoryId: text,
    roles: [
      { _id: String, role: String, tenantId: text, organisationId: text, grantedAt: Date, grantedBy: text },
    ],
    accessProfile: {
      type: new Schema(
        {
          bandwidth: String,
          skillLevel: String,
          channels: [String],
          quietHours: {
            type: new Schema({ from: String, to: String, timezone: String }, { _id: false }),
            default: null,
          },
          device: String,
          languages: [String],
          proxyIds: [String],
          updatedAt: Date,
        },
        { _id: false },
      ),
      default: null,
    },
    searchWords: [String],
    createdAt: Date,
  },
  { versionKey: false, collection: 'persons' },
);
// Sign-in; one person to an address. Null is nobody's.
schema.index({ email: 1 }, { unique: true, partialFilterExpression: { email: { $type: 'string' } } });
schema.index({ phone: 1 }, { unique: true, partialFilterExpression: { phone: { $type: 'string' } } });
// Persons of a tenant, in pages.
schema.index({ 'registrations.tenantId': 1, _id: 1 });
// Whom a search finds by an organisation's names, when it gets another.
schema.index({ 'positions.organisationId': 1 });
// Who holds a grant that is to be revoked.
schema.index({ 'roles._id': 1 });
// Whether an operator is the last.
schema.index({ 'roles.role': 1 });

export const personModel = (connection: Connection): Model<PersonRecord> =>
  (connection.models['Person'] as Model<PersonRecord> | undefined) ??
  connection.model<PersonRecord>('Person', schema);

/** The post that somebody holds now. */
export function currentPosition({ positions }: Pick<PersonRecord, 'positions'>): PositionRecord | null {
  const last = positions.at(-1);
  return last && last.to === null ? last : null;
}
