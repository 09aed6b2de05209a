import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { EventData } from '@kolo/events';
import type { Page } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

export type NotificationKind = EventData<'notification.sent'>['kind'];
export type NotificationChannel = EventData<'notification.sent'>['channel'];

/**
 * - QUEUED: to be delivered by whoever serves the channel; it counts against the budget of the week.
 * - WAITING: beyond the budget; the next digest tells of it.
 * - IN_DIGEST: a digest told of it.
 */
export const notificationStates = ['QUEUED', 'WAITING', 'IN_DIGEST'] as const;
export type NotificationState = (typeof notificationStates)[number];

/** What a notification is about: a thing, a part of it, a person. */
export interface NotificationSubject {
  id: Id;
  stepId?: Id;
  personId?: Id;
}

/** Something that a person is told, with its text as they will read it. */
export interface NotificationRecord {
  _id: Id;
  /** What it is about, e.g. `ANSWER|answer_…`; the same thing is never told twice. */
  key: string;
  kind: NotificationKind;
  personId: Id;
  communityId: Id;
  /** The thing that it tells of or asks about, e.g. a question or a story. */
  about: NotificationSubject | null;
  channel: NotificationChannel;
  state: NotificationState;
  /** Plain text in the person's language. */
  text: { language: string; text: string };
  createdAt: Date;
  /** When it was queued for delivery; null while it waits, and for good when a digest took it along. */
  sentAt: Date | null;
  /** While WAITING: when the week is over that had no room for it. */
  waitsUntil: Date | null;
  /** The digest that told of it. */
  digestId: Id | null;
}

export type NotificationPage = Page<NotificationRecord>;

const schema = new Schema(
  {
    _id: String,
    key: { type: String, required: true },
    kind: { type: String, required: true },
    personId: { type: String, required: true },
    communityId: { type: String, required: true },
    about: { type: { id: String, stepId: String, personId: String }, _id: false, default: null },
    channel: { type: String, required: true },
    state: { type: String, required: true },
    text: { type: { language: String, text: String }, _id: false, required: true },
    createdAt: { type: Date, required: true },
    sentAt: { type: Date, default: null },
    waitsUntil: { type: Date, default: null },
    digestId: { type: String, default: null },
  },
  { versionKey: false, collection: 'notifications' },
);
// Nothing is told twice, whoever asks for it.
schema.index({ key: 1 }, { unique: true });
// What a person was told, newest first.
schema.index({ personId: 1, _id: -1 });
// What waits for the digest of a community, and what waited long enough.
schema.index({ state: 1, communityId: 1, waitsUntil: 1 });

export const notificationModel = (connection: Connection): Model<NotificationRecord> =>
  (connection.models['Notification'] as Model<NotificationRecord> | undefined) ??
  connection.model<NotificationRecord>('Notification', schema as unknown as Schema<NotificationRecord>);
