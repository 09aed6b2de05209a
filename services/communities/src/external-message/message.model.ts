import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Channel } from '@kolo/events';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { LocalizedText } from '../community/community.model.ts';

/** What a community says to those outside. */
export interface ExternalMessageRecord {
  _id: Id;
  communityId: Id;
  titles: LocalizedText[];
  texts: LocalizedText[];
  /** The audience. */
  organisationIds: Id[];
  status: 'DRAFT' | 'SENT';
  writtenBy: Id | null;
  writtenAt: Date;
  sentBy: Id | null;
  sentAt: Date | null;
  /** Counts up with every event of this aggregate. */
  version: number;
}

export const deliveryStates = ['SENT', 'DELIVERED', 'RETURNED', 'ACKNOWLEDGED'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What became of a message at one organisation. */
export interface ExternalDeliveryRecord {
  /** `<message>|<organisation>`. */
  _id: string;
  messageId: Id;
  communityId: Id;
  organisationId: Id;
  state: DeliveryState;
  sentAt: Date;
  /** When it got its present state. */
  movedAt: Date;
  acknowledgedAt: Date | null;
  /** By which way the word of it came. */
  channel: Channel | null;
  recordedBy: Id | null;
}

export type ExternalMessagePage = Page<ExternalMessageRecord>;
export type ExternalDeliveryPage = Page<ExternalDeliveryRecord>;
export type ExternalMessageWritten = WritePayload<{ messageId: Id }>;

const text = { _id: false, language: String, text: String };

const messageSchema = new Schema(
  {
    _id: String,
    communityId: String,
    titles: [text],
    texts: [text],
    organisationIds: [String],
    status: String,
    writtenBy: String,
    writtenAt: Date,
    sentBy: String,
    sentAt: Date,
    version: Number,
  },
  { versionKey: false, collection: 'external_messages' },
);

// The outbox of a community, newest first.
messageSchema.index({ communityId: 1, _id: -1 });

const deliverySchema = new Schema(
  {
    _id: String,
    messageId: String,
    communityId: String,
    organisationId: String,
    state: String,
    sentAt: Date,
    movedAt: Date,
    acknowledgedAt: Date,
    channel: String,
    recordedBy: String,
  },
  { versionKey: false, collection: 'external_deliveries' },
);

// What became of a message, page by page; in one state.
deliverySchema.index({ messageId: 1, state: 1, _id: 1 });

export const externalMessageModel = (connection: Connection): Model<ExternalMessageRecord> =>
  (connection.models['ExternalMessage'] as Model<ExternalMessageRecord> | undefined) ??
  connection.model<ExternalMessageRecord>(
    'ExternalMessage',
    messageSchema as unknown as Schema<ExternalMessageRecord>,
  );

export const externalDeliveryModel = (connection: Connection): Model<ExternalDeliveryRecord> =>
  (connection.models['ExternalDelivery'] as Model<ExternalDeliveryRecord> | undefined) ??
  connection.model<ExternalDeliveryRecord>(
    'ExternalDelivery',
    deliverySchema as unknown as Schema<ExternalDeliveryRecord>,
  );
