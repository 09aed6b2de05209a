import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { CurationCriterion } from '@kolo/events';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { LocalizedText } from '../community/community.model.ts';
import type { ContributionChannel } from '../contribution/contribution.model.ts';
import type { Reference } from '../references.ts';

export const resourceKinds = ['DOCUMENT', 'LINK', 'TEMPLATE', 'GUIDE', 'CASE', 'DATA', 'RECORDING'] as const;
export const resourceStatuses = ['SUBMITTED', 'PUBLISHED', 'REFUSED'] as const;

export type ResourceKind = (typeof resourceKinds)[number];
export type ResourceStatus = (typeof resourceStatuses)[number];

export interface Verdict {
  criterion: CurationCriterion;
  verdict: boolean;
  note: string | null;
}

/** What one curator thinks in one round of judging. */
export interface Judgement {
  /** 1 for the first publication; one more each time the resource is judged again. */
  round: number;
  curatorId: Id;
  at: Date;
  verdicts: Verdict[];
}

export interface ResourceRecord {
  _id: Id;
  communityId: Id;
  submitterId: Id;
  kind: ResourceKind;
  status: ResourceStatus;
  titles: LocalizedText[];
  descriptions: LocalizedText[];
  language: string;
  /** One of `url` and `body` is there. */
  url: string | null;
  body: string | null;
  sizeKb: number;
  minutes: number;
  domainIds: Id[];
  channel: ContributionChannel;
  enteredBy: Id;
  submittedAt: Date;
  publishedAt: Date | null;
  judgements: Judgement[];
  /** While PUBLISHED: from when on it is to be judged again. */
  rejudgeDueAt: Date | null;
  /** Week of the community's life in whose digest it stands; null while it waits for one. */
  digestWeek: number | null;
  /** Persons who opened it. */
  viewers: number;
  /** Counts up with every judgement. */
  version: number;
}

/** What resolvers of lists and payloads are given. */
export type ResourcePage = Page<ResourceRecord>;
export type ResourceWritten = WritePayload<{ resourceId: Id }>;

/** One row for each curator and criterion. */
export interface ShownJudgement extends Verdict {
  curator: Reference;
  judgedAt: Date;
}

const text = { _id: false, language: String, text: String };

const resourceSchema = new Schema<ResourceRecord>(
  {
    _id: String,
    communityId: String,
    submitterId: String,
    kind: String,
    status: String,
    titles: [text],
    descriptions: [text],
    language: String,
    url: String,
    body: String,
    sizeKb: Number,
    minutes: Number,
    domainIds: [String],
    channel: String,
    enteredBy: String,
    submittedAt: Date,
    publishedAt: Date,
    judgements: [
      {
        _id: false,
        round: Number,
        curatorId: String,
        at: Date,
        verdicts: [{ _id: false, criterion: String, verdict: Boolean, note: String }],
      },
    ],
    rejudgeDueAt: Date,
    digestWeek: Number,
    viewers: Number,
    version: Number,
  },
  { versionKey: false, collection: 'resources' },
);
// The resources of a community, newest first; for curators and counts.
resourceSchema.index({ communityId: 1, _id: -1 });
// Those of one status, newest first.
resourceSchema.index({ communityId: 1, status: 1, _id: -1 });
// What waits for a digest.
resourceSchema.index({ communityId: 1, status: 1, digestWeek: 1 });

export const resourceModel = (connection: Connection): Model<ResourceRecord> =>
  (connection.models['Resource'] as Model<ResourceRecord> | undefined) ??
  connection.model<ResourceRecord>('Resource', resourceSchema);

/** That a person opened a resource on a day of the community. */
export interface ResourceViewRecord {
  /** `<resource>|<person>|<day>`: counted once. */
  _id: string;
  resourceId: Id;
  personId: Id;
  at: Date;
}

const viewSchema = new Schema<ResourceViewRecord>(
  { _id: String, resourceId: String, personId: String, at: Date },
  { versionKey: false, collection: 'resource_views' },
);
// Who opened some resources: whether somebody opens one for the first time, and what a digest leaves out.
viewSchema.index({ resourceId: 1, personId: 1 });

export const resourceViewModel = (connection: Connection): Model<ResourceViewRecord> =>
  (connection.models['ResourceView'] as Model<ResourceViewRecord> | undefined) ??
  connection.model<ResourceViewRecord>('ResourceView', viewSchema);
