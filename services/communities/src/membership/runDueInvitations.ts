import type { Channel, Writing } from '@kolo/events';
import { publishing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import type { CommunityRecord } from '../community/community.model.ts';
import { findCommunities } from '../community/community.store.ts';
import { channelFor } from '../notification/channel-for.ts';
import { notify } from '../notification/notify.ts';
import type { PersonRecord } from '../person/person.model.ts';
import { findPersons, unknownPerson } from '../person/person.store.ts';
import { nextActionAfter } from './invitationTerms.ts';
import type { MembershipRecord } from './membership.model.ts';
import { dueInvitations, findMembership, replaceMemberships } from './membership.store.ts';
import { moved } from './move.ts';
import { membershipEnvelope } from './tell.ts';
import { letter } from './texts.ts';

const BATCH = 50;

/** Reminds who has not answered on day 14 and day 30, and lets invitations run out on day 60. */
export async function runDueInvitations(deps: Deps): Promise<void> {
  const { connection, clock } = deps;
  for (;;) {
    const due = await dueInvitations(connection, clock.now(), BATCH);
    if (due.length === 0) return;
    const communities = await findCommunities(connection, [
      ...new Set(due.map(({ communityId }) => communityId)),
    ]);
    const byId = new Map(communities.map((community) => [community._id, community]));
    await publishing(deps, async (writing) => {
      const persons = await findPersons(
        connection,
        due.map(({ personId }) => personId),
        writing.session,
      );
      for (const { _id, communityId, personId } of due) {
        const community = byId.get(communityId);
        // Read anew: the person may have answered since, or another worker was faster.
        const membership = await findMembership(connection, writing.session, _id);
        if (!community || !membership || !isDue(membership, clock.now())) continue;
        await act(deps, writing, community, membership, persons.get(personId) ?? unknownPerson(personId));
      }
    });
  }
}

const isDue = ({ status, nextActionAt }: MembershipRecord, now: number): boolean =>
  status === 'INVITED' && nextActionAt !== null && nextActionAt.getTime() <= now;

async function act(
  deps: Deps,
  writing: Writing,
  community: CommunityRecord,
  membership: MembershipRecord,
  person: PersonRecord,
): Promise<void> {
  const { connection, clock } = deps;
  const { session, emit } = writing;
  const now = clock.now();
  const expiresAt = membership.expiresAt?.getTime() ?? now;
  if (expiresAt <= now) {
    const expired = moved(membership, 'EXPIRED', { at: expiresAt, by: null, channel: null }, '');
    await replaceMemberships(connection, session, [expired]);
    emit({
      type: 'membership.expired',
      ...membershipEnvelope(community, expired, person),
      // However late the worker looks, the invitation ran out when it had said it would.
      occurredAt: expiresAt,
      data: { personId: person._id },
    });
    return;
  }

  const invitedAt = membership.invitedAt?.getTime() ?? now;
  const sent = membership.reminders.length;
  const order = sent + 1;
  const nextActionAt = new Date(nextActionAfter(invitedAt, community.timezone, order, now));
  if (community.status === 'ARCHIVED') {
    // Nobody is asked into what can only be read; the invitation still runs out.
    await replaceMemberships(connection, session, [{ ...membership, nextActionAt: membership.expiresAt }]);
    return;
  }
  const used: Channel[] = [membership.channel, ...membership.reminders.map(({ channel }) => channel)];
  const channel = channelFor(person, used);
  const reminded: MembershipRecord = {
    ...membership,
    nextActionAt,
    reminders: [...membership.reminders, { order, at: new Date(now), channel }],
    version: membership.version + 1,
  };
  await replaceMemberships(connection, session, [reminded]);
  emit({
    type: 'membership.reminded',
    ...membershipEnvelope(community, reminded, person),
    channel,
    data: { personId: person._id, order, channel },
  });
  const day = Temporal.Instant.fromEpochMilliseconds(expiresAt)
    .toZonedDateTimeISO(community.timezone)
    .toPlainDate();
  await notify(deps, writing, {
    key: `REMINDER|${membership._id}|${order}`,
    kind: 'REMINDER',
    about: { id: community._id },
    person,
    community,
    channel,
    text: letter('reminder', community, person.languages, day.toString()),
  });
}
