import type { Connection } from 'mongoose';
import type { Writing } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { Clock, Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { envelopeOf } from '../community/enterCommunity.ts';
import { channelFor } from '../notification/channel-for.ts';
import { insertNotifications, spendOnAll } from '../notification/notification.store.ts';
import type { NotificationRecord } from '../notification/notification.model.ts';
import { findPersons, unknownPerson } from '../person/person.store.ts';
import { expiryOf, nextActionAfter } from './invitationTerms.ts';
import type { MembershipRecord } from './membership.model.ts';
import { addMemberships, membershipsIn } from './membership.store.ts';
import { membershipEnvelope } from './tell.ts';
import { letter } from './texts.ts';

export interface Invitees {
  /** At most 500: all of them are one transaction. */
  personIds: readonly Id[];
  /** The cohort that completed its course; null for who is invited by name. */
  cohortId: Id | null;
  invitedBy: Id | null;
}

/** Who gets no invitation: who belongs or waits, who was invited for this cohort before, and who was removed. */
function leftOut(memberships: readonly MembershipRecord[], cohortId: Id | null): Set<Id> {
  const out = memberships.filter(
    (membership) =>
      membership.open ||
      membership.status === 'REMOVED' ||
      (cohortId !== null && membership.cohortId === cohortId),
  );
  return new Set(out.map(({ personId }) => personId));
}

/**
 * Invites persons and writes to each; answers the ids of the new memberships. However often it runs for a cohort, it invites each person
 * once: a unique index says so where two run at the same time.
 */
export async function invite(
  { connection, clock }: { connection: Connection; clock: Clock },
  { session, emit }: Writing,
  community: CommunityRecord,
  { personIds, cohortId, invitedBy }: Invitees,
): Promise<Id[]> {
  const now = clock.now();
  const { timezone } = community;
  const out = leftOut(await membershipsIn(connection, session, community._id, personIds), cohortId);
  const invited = [...new Set(personIds)].filter((personId) => !out.has(personId));
  if (invited.length === 0) return [];

  const persons = await findPersons(connection, invited, session);
  const expiresAt = expiryOf(now, timezone);
  const lastDay = Temporal.Instant.fromEpochMilliseconds(expiresAt)
    .toZonedDateTimeISO(timezone)
    .toPlainDate();
  const memberships: MembershipRecord[] = [];
  const notifications: NotificationRecord[] = [];
  for (const personId of invited) {
    const person = persons.get(personId) ?? unknownPerson(personId);
    const channel = channelFor(person);
    const membership: MembershipRecord = {
      _id: newId('membership'),
      communityId: community._id,
      tenantId: community.tenantId,
      personId,
      status: 'INVITED',
      open: true,
      cohortId,
      invitedAt: new Date(now),
      invitedBy,
      expiresAt: new Date(expiresAt),
      nextActionAt: new Date(nextActionAfter(now, timezone, 0, null)),
      reminders: [],
      requestedAt: null,
      acceptedAt: null,
      endedAt: null,
      channel,
      joinMotive: [],
      canContribute: null,
      level: 'TRANSACTIONAL',
      computedLevel: 'TRANSACTIONAL',
      override: null,
      buddyId: null,
      needsBuddy: false,
      history: [
        {
          at: new Date(now),
          kind: 'STATUS',
          from: null,
          to: 'INVITED',
          by: invitedBy,
          channel,
          reason: null,
          note: null,
        },
      ],
      version: 1,
    };
    memberships.push(membership);
    emit({
      type: 'membership.invited',
      ...membershipEnvelope(community, membership, person),
      actor: invitedBy,
      channel,
      data: { personId, cohortId, channel, expiresAt: new Date(expiresAt).toISOString() },
    });
    // The first letter goes out whatever the budget of the week says: it is the door to everything else.
    const notificationId = newId('notification');
    notifications.push({
      _id: notificationId,
      key: `INVITATION|${membership._id}`,
      kind: 'INVITATION',
      personId,
      communityId: community._id,
      about: { id: community._id },
      channel,
      state: 'QUEUED',
      text: letter('invitation', community, person.languages, lastDay.toString()),
      createdAt: new Date(now),
      sentAt: new Date(now),
      waitsUntil: null,
      digestId: null,
    });
    emit({
      type: 'notification.sent',
      ...envelopeOf(community),
      subject: notificationId,
      channel,
      data: { personId, kind: 'INVITATION', channel },
    });
  }
  await addMemberships(connection, session, memberships);
  await insertNotifications(connection, session, notifications);
  await spendOnAll(connection, session, community._id, invited, now);
  return memberships.map(({ _id }) => _id);
}
