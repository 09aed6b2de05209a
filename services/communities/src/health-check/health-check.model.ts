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
