import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

export const aspirationOutcomes = ['ACTUAL', 'CHANGED', 'ABANDONED'] as const;
export type AspirationOutcome = (typeof aspirationOutcomes)[number];

/** A hope as it was told once, and what became of it. A hope that was changed is told anew, in a row of its own. */
export interface AspirationRecord {
  /** `<step>@<milliseconds at which it was told>`. */
  _id: string;
  stepId: Id;
  storyId: Id;
  communityId: Id;
  /** As the teller put it. */
  text: string;
  toldAt: Date;
  /** When Kolo asks what became of it. */
  dueAt: Date;
  /** TOLD → ASKED → CLOSED; closed at once when the teller tells of it unasked. */
  state: 'TOLD' | 'ASKED' | 'CLOSED';
  askedAt: Date | null;
  answeredAt: Date | null;
  /** Null while open, and where the teller took the hope out of the story. */
  outcome: AspirationOutcome | null;
}

const schema = new Schema(
  {
    _id: String,
    stepId: { type: String, required: true },
    storyId: { type: String, required: true },
    communityId: { type: String, required: true },
    text: { type: String, required: true },
    toldAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    state: { type: String, required: true },
    askedAt: Date,
    answeredAt: Date,
    outcome: String,
  },
  { versionKey: false, collection: 'aspirations' },
);
// Hopes that have fallen due and were not asked about yet.
schema.index({ state: 1, dueAt: 1 });
// The hopes of a story.
schema.index({ storyId: 1 });

export const aspirationModel = (connection: Connection): Model<AspirationRecord> =>
  (connection.models['Aspiration'] as Model<AspirationRecord> | undefined) ??
  connection.model<AspirationRecord>('Aspiration', schema as unknown as Schema<AspirationRecord>);
