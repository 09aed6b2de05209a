import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';

/**
 * What a person was sent by a community in the last seven days. One document that every sending writes: two at once then
 * meet in a write conflict, and the second sees what the first used up.
 */
export interface BudgetRecord {
  /** `<community>|<person>`. */
  _id: string;
  /** When each was sent, in milliseconds. */
  digests: number[];
  others: number[];
}

// Read by `_id` alone.
const schema = new Schema(
  { _id: String, digests: [Number], others: [Number] },
  { versionKey: false, collection: 'notification_budgets' },
);

export const budgetModel = (connection: Connection): Model<BudgetRecord> =>
  (connection.models['NotificationBudget'] as Model<BudgetRecord> | undefined) ??
  connection.model<BudgetRecord>('NotificationBudget', schema as unknown as Schema<BudgetRecord>);
