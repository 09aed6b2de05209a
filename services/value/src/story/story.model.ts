import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { BeneficiaryLevel, OutcomeUnit, PolicyDocument, ValueCycle } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { Day } from '../indicator/local-day.ts';
import type {
  Capital,
  ChangeMeasure,
  ConfirmerRole,
  EffectMeasure,
  StepMode,
  StepSign,
  StoryConsent,
  StoryStatus,
  StoryTemplate,
} from './values.ts';

/** A number that a step names: hundredths of an hour, or of a currency. Whole, so that sums are exact. */
export interface Effect {
  measure: EffectMeasure;
  amount: number;
  /** ISO 4217; null for HOURS. */
  currency: string | null;
}

/** How something that is measured changed: hundredths of the unit, in a year and before. */
export interface ToldChange {
  measure: ChangeMeasure;
  /** Of the plan; of the statistic. */
  year: number;
  /** At the start of the plan; in the year before. */
  baseline: number;
  amount: number;
  unit: OutcomeUnit;
  /** What it is and where it can be looked up, in the teller's words. */
  source: string | null;
}

/** A document that cites or follows what the community worked out. */
export interface ToldDocument {
  kind: PolicyDocument;
  /** How it can be found, in the teller's words. */
  citation: string;
}

export interface StepRecord {
  id: Id;
  cycle: ValueCycle;
  sign: StepSign;
  mode: StepMode;
  text: string;
  /** The day the teller gives; null when they gave none. */
  occurredOn: Day | null;
  /** The day by which the step counts, from its first validation on: `occurredOn`, else the day of that validation. */
  countedOn: Day | null;
  /** On POTENTIAL steps. */
  capital: Capital | null;
  /** At most one of each measure. */
  effects: Effect[];
  /** Missing in steps that were told before there was such a thing. */
  change?: ToldChange | null;
  document?: ToldDocument | null;
  /** Whose practice kept the teller from a trap. */
  trapAvoidedThroughId: Id | null;
  /** Who else can confirm the step. */
  personNamedId: Id | null;
  /** Ids of what the step tells of: activities, resources, questions … */
  refs: Id[];
}

export interface StoryContent {
  template: StoryTemplate;
  /** BCP 47. */
  language: string;
  title: string | null;
  beneficiaries: BeneficiaryLevel[];
  steps: StepRecord[];
}

export interface Confirmation {
  personId: Id;
  as: ConfirmerRole;
  at: Date;
}

/** A version that was confirmed: what others go on reading while the teller works on the next. */
export interface ValidatedVersion {
  version: number;
  status: 'VALIDATED' | 'PUBLISHED';
  content: StoryContent;
  confirmations: Confirmation[];
  at: Date;
  /** Where its teller worked then: whose value it is stays so when they go elsewhere. Missing in what was validated before this was kept. */
  organisationId?: Id | null;
  territoryId?: Id | null;
}

export interface StoryRecord {
  _id: Id;
  communityId: Id;
  tenantId: Id;
  tellerId: Id;
  consent: StoryConsent;
  status: StoryStatus;
  /** Of `content`: 1, and one more after each change of a validated story. */
  version: number;
  /** Counts up with every event of the story. */
  sequence: number;
  content: StoryContent;
  /** Of `version`. */
  confirmations: Confirmation[];
  returned: { reason: string; personId: Id; at: Date } | null;
  /** The last validated version; equal to `content` until the teller changes it. */
  validated: ValidatedVersion | null;
  startedAt: Date;
  submittedAt: Date | null;
}

/** Every validated version, for ever. `_id` is `<story>@<version>`. */
export interface StoryVersionRecord extends Omit<ValidatedVersion, 'status'> {
  _id: string;
  storyId: Id;
}

const step = new Schema(
  {
    id: String,
    cycle: String,
    sign: String,
    mode: String,
    text: String,
    occurredOn: String,
    countedOn: String,
    capital: String,
    effects: [new Schema({ measure: String, amount: Number, currency: String }, { _id: false })],
    change: new Schema(
      { measure: String, year: Number, baseline: Number, amount: Number, unit: String, source: String },
      { _id: false },
    ),
    document: new Schema({ kind: String, citation: String }, { _id: false }),
    trapAvoidedThroughId: String,
    personNamedId: String,
    refs: [String],
  },
  { _id: false, id: false },
);
const content = new Schema(
  { template: String, language: String, title: String, beneficiaries: [String], steps: [step] },
  { _id: false },
);
const confirmation = new Schema({ personId: String, as: String, at: Date }, { _id: false });
const workplace = { organisationId: String, territoryId: String };

const schema = new Schema(
  {
    _id: String,
    communityId: { type: String, required: true },
    tenantId: { type: String, required: true },
    tellerId: { type: String, required: true },
    consent: { type: String, required: true },
    status: { type: String, required: true },
    version: { type: Number, required: true },
    sequence: { type: Number, required: true },
    content: { type: content, required: true },
    confirmations: [confirmation],
    returned: { type: new Schema({ reason: String, personId: String, at: Date }, { _id: false }) },
    validated: {
      type: new Schema(
        { version: Number, status: String, content, confirmations: [confirmation], at: Date, ...workplace },
        { _id: false },
      ),
    },
    startedAt: { type: Date, required: true },
    submittedAt: Date,
  },
  { versionKey: false, collection: 'stories' },
);
// The stories of a community, newest first.
schema.index({ communityId: 1, _id: -1 });
// The steps that count in a period: the rows of the matrix.
schema.index({ communityId: 1, 'validated.content.steps.countedOn': 1 });
// The same of a tenant, of the people of an organisation, of those of some territories, and of what tells of an activity or a programme.
schema.index({ tenantId: 1, 'validated.content.steps.countedOn': 1 });
schema.index({ 'validated.organisationId': 1, 'validated.content.steps.countedOn': 1 });
schema.index({ 'validated.territoryId': 1, 'validated.content.steps.countedOn': 1 });
schema.index({ 'validated.content.steps.refs': 1 });
// The stories of a person, newest first.
schema.index({ tellerId: 1, _id: -1 });

const version = new Schema(
  {
    _id: String,
    storyId: String,
    version: Number,
    content,
    confirmations: [confirmation],
    at: Date,
    ...workplace,
  },
  { versionKey: false, collection: 'story_versions' },
);
// The versions of a story.
version.index({ storyId: 1, version: 1 });

export const storyModel = (connection: Connection): Model<StoryRecord> =>
  (connection.models['Story'] as Model<StoryRecord> | undefined) ??
  connection.model<StoryRecord>('Story', schema as unknown as Schema<StoryRecord>);

export const storyVersionModel = (connection: Connection): Model<StoryVersionRecord> =>
  (connection.models['StoryVersion'] as Model<StoryVersionRecord> | undefined) ??
  connection.model<StoryVersionRecord>('StoryVersion', version as unknown as Schema<StoryVersionRecord>);
