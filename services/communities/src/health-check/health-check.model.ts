import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/** The eight success factors (communities.md §11): the field of the input, and the word in the schema. */
export const successFactors = {
  learningAgenda: 'LEARNING_AGENDA',
  engagedSponsorship: 'ENGAGED_SPONSORSHIP',
  socialLearning: 'SOCIAL_LEARNING',
  internalLeadership: 'INTERNAL_LEADERSHIP',
  technology: 'TECHNOLOGY',
  valueCreation: 'VALUE_CREATION',
  memoryAndMessages: 'MEMORY_AND_MESSAGES',
  supportTeam: 'SUPPORT_TEAM',
} as const;

/** The indicators that stand beside the scores of a factor (communities.md §11). */
export const factorIndicators: Record<
  (typeof successFactors)[keyof typeof successFactors],
  readonly string[]
> = {
  LEARNING_AGENDA: ['OR-04', 'ST-02', 'TR-02'],
  ENGAGED_SPONSORSHIP: ['ST-01', 'ST-05'],
  SOCIAL_LEARNING: ['IM-07', 'IM-10', 'IM-11', 'PO-11'],
  INTERNAL_LEADERSHIP: ['EN-01', 'EN-02', 'EN-03'],
  TECHNOLOGY: ['EN-04'],
  VALUE_CREATION: ['ST-02', 'OR-02'],
  MEMORY_AND_MESSAGES: ['PO-06', 'ST-03', 'ST-06'],
  SUPPORT_TEAM: ['EN-07'],
};

export type SuccessFactor = keyof typeof successFactors;
export const factorFields = Object.keys(successFactors) as SuccessFactor[];

export interface HealthCheckRecord {
  /** `<community>|<period>|<person>`: one answer of a member in a half-year. */
  _id: string;
  communityId: Id;
  personId: Id;
  /** `2026-H1`. */
  period: string;
  /** 1 to 5 each. */
  scores: Record<SuccessFactor, number>;
  at: Date;
}

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    personId: String,
    period: String,
    scores: Object.fromEntries(factorFields.map((factor) => [factor, Number])),
    at: Date,
  },
  { versionKey: false, collection: 'health_checks' },
);

// The answers of a community by half-year.
schema.index({ communityId: 1, period: 1 });

export const healthCheckModel = (connection: Connection): Model<HealthCheckRecord> =>
  (connection.models['HealthCheck'] as Model<HealthCheckRecord> | undefined) ??
  connection.model<HealthCheckRecord>('HealthCheck', schema as unknown as Schema<HealthCheckRecord>);
