import type { Connection } from 'mongoose';
import { newId } from '@kolo/runtime';
import type { Clock } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { envelopeOf } from '../community/enterCommunity.ts';
import type { PersonRecord } from '../person/person.model.ts';
import type { Writing } from '@kolo/events';
import { hasRoom } from './budget.ts';
import { channelFor } from './channel-for.ts';
import type { NotificationChannel, NotificationKind, NotificationSubject } from './notification.model.ts';
import { findByKey, insertNotifications, readBudget, spend } from './notification.store.ts';

export interface NewNotification {
  /** What it is about, e.g. `ANSWER|answer_…`: the same key is told once, whoever asks for it and however often. */
  key: string;
  /** Digests are sent by the digest itself. */
  kind: Exclude<NotificationKind, 'DIGEST'>;
  person: Pick<PersonRecord, '_id' | 'bandwidth' | 'channels'>;
  community: Pick<CommunityRecord, '_id' | 'tenantId' | 'timezone'>;
  about?: NotificationSubject;
  /** Plain text in a language of the person. */
  text: { language: string; text: string };
  /** Default: `channelFor(person)`. */
  channel?: NotificationChannel;
}

/**
 * Tells a person something within the budget of the week, in the transaction of what it tells of; beyond the budget it waits for the
 * next digest. Emits `notification.sent` when it goes out. Answers what became of it; `KNOWN` when this key was told before.
 */
export async function notify(
  { connection, clock }: { connection: Connection; clock: Clock },
  { session, emit }: Writing,
  notification: NewNotification,
): Promise<'QUEUED' | 'WAITING' | 'KNOWN'> {
  const { key, kind, person, community, text } = notification;
  if (await findByKey(connection, session, key)) return 'KNOWN';

  const now = clock.now();
  const channel = notification.channel ?? channelFor(person);
  const fits = hasRoom(
    await readBudget(connection, session, community._id, person._id),
    'OTHER',
    now,
    community.timezone,
  );
  const id = newId('notification');
  await insertNotifications(connection, session, [
    {
      _id: id,
      key,
      kind,
      personId: person._id,
      communityId: community._id,
      about: notification.about ?? null,
      channel,
      state: fits ? 'QUEUED' : 'WAITING',
      text,
      createdAt: new Date(now),
      sentAt: fits ? new Date(now) : null,
      waitsUntil: fits ? null : new Date(now + WAITS_MS),
      digestId: null,
    },
  ]);
  if (!fits) return 'WAITING';
  await spend(connection, session, community, person._id, 'OTHER', now);
  emit({
    type: 'notification.sent',
    subject: id,
    data: { personId: person._id, kind, channel },
    ...envelopeOf(community),
    channel,
  });
  return 'QUEUED';
}

/** A digest comes within this time; what none took along by then (the person gets no digest) is tried by itself. */
const WAITS_MS = 8 * 24 * 60 * 60 * 1_000;
