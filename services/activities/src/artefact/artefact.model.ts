import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { ArtefactKind } from '@kolo/events';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { titleFields } from '../titles.ts';
import type { Title } from '../titles.ts';

export interface ArtefactRecord {
  _id: Id;
  tenantId: Id;
  communityId: Id | null;
  programmeId: Id | null;
  /** What it came out of. */
  activityId: Id | null;
  kind: ArtefactKind;
  titles: Title[];
  descriptions: Title[];
  language: string;
  link: string | null;
  body: string | null;
  licence: string | null;
  authorIds: Id[];
  organisationId: Id | null;
  publishedBy: Id;
  publishedAt: Date;
  /** Counts its events: their `sequence`. */
  version: number;
}

export type ArtefactPage = Page<ArtefactRecord>;
export type ArtefactWritten = WritePayload<{ artefactId: Id }>;

const required = { type: String, required: true };

const schema = new Schema<ArtefactRecord>(
  {
    _id: required,
    tenantId: required,
    communityId: String,
    programmeId: String,
    activityId: String,
    kind: required,
    titles: [titleFields],
    descriptions: [titleFields],
    language: required,
    link: String,
    body: String,
    licence: String,
    authorIds: [String],
    organisationId: String,
    publishedBy: required,
    publishedAt: Date,
    version: Number,
  },
  { versionKey: false, collection: 'artefacts' },
);
// What came out of an activity, in the order in which it was published.
schema.index({ activityId: 1, _id: 1 });
// The practice of a community, newest first.
schema.index({ communityId: 1, _id: -1 });

export const artefactModel = (connection: Connection): Model<ArtefactRecord> =>
  (connection.models['Artefact'] as Model<ArtefactRecord> | undefined) ??
  connection.model<ArtefactRecord>('Artefact', schema);
