import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { AttendeeLevel, Channel } from '@kolo/events';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

export type RegistrationState = 'REGISTERED' | 'WAITING' | 'CANCELLED';

/** That somebody means to come to an activity; one for each person, whatever becomes of it. */
export interface RegistrationRecord {
  _id: Id;
  activityId: Id;
  personId: Id;
  state: RegistrationState;
  level: AttendeeLevel;
  channel: Channel;
  /** Counts up within the activity: who has the lowest moves up first. */
  order: number;
  registeredBy: Id | null;
  registeredAt: Date;
  movedUpAt: Date | null;
  cancelledAt: Date | null;
}

/** `readable` is false for who reads `totalCount` only; the page is then empty. */
export type RegistrationPage = Omit<Page<RegistrationRecord>, 'totalCount'> & {
  readable: boolean;
  totalCount: () => Promise<number | null>;
};
export type RegistrationWritten = WritePayload<{ activityId: Id; personId: Id }>;

const required = { type: String, required: true };

const schema = new Schema<RegistrationRecord>(
  {
    _id: required,
    activityId: required,
    personId: required,
    state: required,
    level: required,
    channel: required,
    order: Number,
    registeredBy: String,
    registeredAt: Date,
    movedUpAt: Date,
    cancelledAt: Date,
  },
  { versionKey: false, collection: 'registrations' },
);
// That a person is registered once; a person's own registration.
schema.index({ activityId: 1, personId: 1 }, { unique: true });
// Who has a place and who waits, in their order.
schema.index({ activityId: 1, state: 1, order: 1 });
// What a person registered for.
schema.index({ personId: 1, _id: -1 });

export const registrationModel = (connection: Connection): Model<RegistrationRecord> =>
  (connection.models['Registration'] as Model<RegistrationRecord> | undefined) ??
  connection.model<RegistrationRecord>('Registration', schema);
