import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { ActivityTypeDefinition, LearningMode, LearningSource } from '../activity/types/activityType.ts';
import type { FieldKind } from '../activity/types/field.ts';
import { titleFields } from '../titles.ts';
import type { Title } from '../titles.ts';

/** What a tenant's own field may hold: all but groups. */
export type TenantFieldKind = Exclude<FieldKind, 'GROUP'>;

export interface TenantField {
  name: string;
  descriptions: Title[];
  kind: TenantFieldKind;
  isList: boolean;
  isRequired: boolean;
  options: string[];
}

/** A type of activity that a tenant added to the 29. What is said here does not change; only its end is added. */
export interface TenantTypeRecord {
  _id: Id;
  tenantId: Id;
  /** Unique within the tenant. */
  code: string;
  names: Title[];
  descriptions: Title[];
  formality: number;
  source: LearningSource;
  mode: LearningMode;
  family: number;
  roles: Title[];
  outputs: Title[];
  fields: TenantField[];
  retiredAt: Date | null;
  createdAt: Date;
}

/** A type of activity with where it comes from: the catalogue, or a tenant. */
export interface KnownType {
  definition: ActivityTypeDefinition;
  tenantType: TenantTypeRecord | null;
}

export type TypeWritten = WritePayload<{ tenantTypeId: Id }>;

const schema = new Schema<TenantTypeRecord>(
  {
    _id: String,
    tenantId: String,
    code: String,
    names: [titleFields],
    descriptions: [titleFields],
    formality: Number,
    source: String,
    mode: String,
    family: Number,
    roles: [titleFields],
    outputs: [titleFields],
    fields: [
      {
        _id: false,
        name: String,
        descriptions: [titleFields],
        kind: String,
        isList: Boolean,
        isRequired: Boolean,
        options: [String],
      },
    ],
    retiredAt: Date,
    createdAt: Date,
  },
  { versionKey: false, collection: 'activity_types' },
);
// The types of a tenant; that each code stands once.
schema.index({ tenantId: 1, code: 1 }, { unique: true });

export const tenantTypeModel = (connection: Connection): Model<TenantTypeRecord> =>
  (connection.models['ActivityType'] as Model<TenantTypeRecord> | undefined) ??
  connection.model<TenantTypeRecord>('ActivityType', schema);
