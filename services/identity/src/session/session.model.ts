import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { Device } from '../person/person.model.ts';

export type EndReason = 'SIGNED_OUT' | 'REVOKED' | 'PASSWORD_CHANGED' | 'TOKEN_REUSED';

/** A sign-in on a device, with the whole family of refresh tokens that came of it. */
export interface SessionRecord {
  _id: Id;
  personId: Id;
  device: Device;
  /** SHA-256 of the one refresh token that is good now. */
  refreshHash: string;
  /** Until then, by the machine's clock in ms, those sent together with the last refresh are told apart; see refreshSession.ts. */
  settlingUntilMs: number;
  /** How many others were sent together with the last refresh. */
  together: number;
  createdAt: Date;
  lastUsedAt: Date;
  /** Ends then, unless it is refreshed before. */
  expiresAt: Date;
  /** Ends then, however often it is refreshed. */
  endsAt: Date;
  endedAt: Date | null;
  endReason: EndReason | null;
}

const schema = new Schema<SessionRecord>(
  {
    _id: String,
    personId: String,
    device: String,
    refreshHash: String,
    settlingUntilMs: Number,
    together: Number,
    createdAt: Date,
    lastUsedAt: Date,
    expiresAt: Date,
    endsAt: Date,
    endedAt: { type: Date, default: null },
    endReason: { type: String, default: null },
  },
  { versionKey: false, collection: 'sessions' },
);
// Where a person is signed in; ending all of it.
schema.index({ personId: 1, endedAt: 1 });
// What has run out is removed.
schema.index({ expiresAt: 1 });

export const sessionModel = (connection: Connection): Model<SessionRecord> =>
  (connection.models['Session'] as Model<SessionRecord> | undefined) ??
  connection.model<SessionRecord>('Session', schema);
