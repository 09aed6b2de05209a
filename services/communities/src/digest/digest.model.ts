import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { QuestionRecord } from '../question/question.model.ts';
import type { ResourceRecord } from '../resource/resource.model.ts';
import type { Composed } from './compose.ts';

export interface DigestRecord extends Composed {
  _id: Id;
  communityId: Id;
  /** Week of the community's life; see week.ts. */
  week: number;
  isoWeek: string;
  startsOn: string;
  endsOn: string;
  builtAt: Date;
  /** Resources of digests before it that were made too late to be sent: this one tells of them as far as there is room. */
  catchUp: { resourceId: Id; minutes: number }[];
  /** SENT: every active member has it for whom it holds something, or a newer digest took its place. */
  state: 'SENDING' | 'SENT';
  /** Members it was sent to so far. */
  sentTo: number;
}

/** Entries as a reader gets them. */
export interface ShownItem {
  resource: ResourceRecord;
  minutes: number;
}

export interface ShownQuestion {
  question: QuestionRecord;
  answered: boolean;
  minutes: number;
}

const item = { _id: false, resourceId: String, minutes: Number };

const schema = new Schema<DigestRecord>(
  {
    _id: String,
    communityId: String,
    week: Number,
    isoWeek: String,
    startsOn: String,
    endsOn: String,
    builtAt: Date,
    items: [item],
    questions: [{ _id: false, questionId: String, answered: Boolean, minutes: Number }],
    catchUp: [item],
    state: String,
    sentTo: Number,
  },
  { versionKey: false, collection: 'digests' },
);
// The digest of a week; there is one, whoever makes it.
schema.index({ communityId: 1, week: -1 }, { unique: true });
// Communities that have their digest of a calendar week.
schema.index({ isoWeek: 1, communityId: 1 });
// What is still being sent.
schema.index({ state: 1 });

export const digestModel = (connection: Connection): Model<DigestRecord> =>
  (connection.models['Digest'] as Model<DigestRecord> | undefined) ??
  connection.model<DigestRecord>('Digest', schema);
