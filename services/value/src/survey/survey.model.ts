import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { SurveyKind } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { SurveyItem } from './items.ts';

export type SurveyStatus = 'OPEN' | 'CLOSED';

/** How often each answer was given, by question: all that is kept of answers here. Who answered what is not. */
export type Tallies = Partial<Record<SurveyItem, Record<string, number>>>;

export interface SurveyRecord {
  _id: Id;
  kind: SurveyKind;
  tenantId: Id;
  /** Null for the survey of a programme that leads to no community. */
  communityId: Id | null;
  programmeId: Id | null;
  activityId: Id | null;
  cohortId: Id | null;
  /** The number of the module in its programme. */
  module: number | null;
  timezone: string;
  items: SurveyItem[];
  openedById: Id;
  openedAt: Date;
  /** From then on nobody can answer any more. */
  closesAt: Date;
  askedCount: number;
  answeredCount: number;
  tallies: Tallies;
  /** Counts up with every event of the survey. */
  sequence: number;
}

/** That a person was asked. `_id` is `<survey>|<person>`. */
export interface AskedRecord {
  _id: string;
  surveyId: Id;
  personId: Id;
  askedAt: Date;
  answered: boolean;
}

const survey = new Schema(
  {
    _id: String,
    kind: { type: String, required: true },
    tenantId: { type: String, required: true },
    communityId: String,
    programmeId: String,
    activityId: String,
    cohortId: String,
    module: Number,
    timezone: { type: String, required: true },
    items: [String],
    openedById: { type: String, required: true },
    openedAt: { type: Date, required: true },
    closesAt: { type: Date, required: true },
    askedCount: { type: Number, required: true },
    answeredCount: { type: Number, required: true },
    tallies: { type: Schema.Types.Mixed, default: {} },
    sequence: { type: Number, required: true },
  },
  // Without answers the tallies are an empty object, which is kept.
  { versionKey: false, minimize: false, collection: 'surveys' },
);
// The surveys of a community, newest first.
survey.index({ communityId: 1, _id: -1 });
// The surveys of an activity, newest first.
survey.index({ activityId: 1, _id: -1 });
// Whether one of a cohort is open.
survey.index({ cohortId: 1 });

// Read by `_id` alone.
const asked = new Schema(
  {
    _id: String,
    surveyId: { type: String, required: true },
    personId: { type: String, required: true },
    askedAt: { type: Date, required: true },
    answered: { type: Boolean, required: true },
  },
  { versionKey: false, collection: 'surveys_asked' },
);

export const surveyModel = (connection: Connection): Model<SurveyRecord> =>
  (connection.models['Survey'] as Model<SurveyRecord> | undefined) ??
  connection.model<SurveyRecord>('Survey', survey as unknown as Schema<SurveyRecord>);

export const askedModel = (connection: Connection): Model<AskedRecord> =>
  (connection.models['SurveyAsked'] as Model<AskedRecord> | undefined) ??
  connection.model<AskedRecord>('SurveyAsked', asked as unknown as Schema<AskedRecord>);
