import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

/** That another organisation took an artefact over; told once of each organisation. */
export interface ArtefactReuseRecord {
  _id: Id;
  artefactId: Id;
  organisationId: Id;
  usedOn: string;
  note: string | null;
  reportedBy: Id | null;
  reportedAt: Date;
}

export type ArtefactReusePage = Page<ArtefactReuseRecord>;

const required = { type: String, required: true };

const schema = new Schema<ArtefactReuseRecord>(
  {
    _id: required,
    artefactId: required,
    organisationId: required,
    usedOn: required,
    note: String,
    reportedBy: String,
    reportedAt: Date,
  },
  { versionKey: false, collection: 'artefact_reuses' },
);
// That each organisation is told of once.
schema.index({ artefactId: 1, organisationId: 1 }, { unique: true });
// Who took an artefact over, in the order in which it was reported.
schema.index({ artefactId: 1, _id: 1 });

export const artefactReuseModel = (connection: Connection): Model<ArtefactReuseRecord> =>
  (connection.models['ArtefactReuse'] as Model<ArtefactReuseRecord> | undefined) ??
  connection.model<ArtefactReuseRecord>('ArtefactReuse', schema);
