import type { Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import type { MembershipRecord } from '../membership/membership.model.ts';
import { letterOf } from '../notification/letterOf.ts';
import { notify } from '../notification/notify.ts';
import { notifyLeaders } from '../notification/notifyLeaders.ts';
import type { PersonRecord } from '../person/person.model.ts';
import { findPerson } from '../person/person.store.ts';
import { findBuddy } from './findBuddy.ts';
import { toBuddy, toKeepers, toNewcomer, welcome } from './texts.ts';

type Able = Pick<Deps, 'connection' | 'clock'>;

/**
 * Greets who became a member, with one small thing to do; for who is new to working online, somebody is found to look after them,
 * or the keepers are told (communities.md §6). Answers the membership with its buddy.
 */
export async function greet(
  deps: Able,
  writing: Writing,
  {
    community,
    membership,
    person,
  }: { community: CommunityRecord; membership: MembershipRecord; person: PersonRecord },
): Promise<MembershipRecord> {
  const { _id: membershipId } = membership;
  await notify(deps, writing, {
    // Somebody who comes back is greeted again.
    key: `WELCOME|${membershipId}|${membership.version}`,
    kind: 'WELCOME',
    person,
    community,
    about: { id: community._id },
    text: letterOf(welcome, community, person.languages, null),
  });
  if (person.skillLevel !== 'NOVICE') return membership;
  const buddyId = await findBuddy(deps.connection, writing.session, community._id, person);
  if (buddyId === null) {
    await notifyLeaders(deps, writing, community, 'COMMUNITY_KEEPER', {
      kind: 'NEWCOMER',
      key: `NEWCOMER|${membershipId}|${membership.version}`,
      about: { id: membershipId, personId: person._id },
      sentence: toKeepers,
      words: null,
    });
    return { ...membership, needsBuddy: true };
  }
  await introduce(deps, writing, community, { membershipId, newcomerId: person._id, buddyId });
  return { ...membership, buddyId, needsBuddy: false };
}

/** Tells a newcomer and their buddy of each other. */
export async function introduce(
  deps: Able,
  writing: Writing,
  community: CommunityRecord,
  { membershipId, newcomerId, buddyId }: { membershipId: Id; newcomerId: Id; buddyId: Id },
): Promise<void> {
  const pair = `BUDDY|${membershipId}|${buddyId}`;
  const sides = [
    { reader: newcomerId, other: buddyId, sentence: toNewcomer },
    { reader: buddyId, other: newcomerId, sentence: toBuddy },
  ];
  for (const { reader, other, sentence } of sides) {
    const person = await findPerson(deps.connection, writing.session, reader);
    await notify(deps, writing, {
      key: `${pair}|${reader}`,
      kind: 'BUDDY',
      person,
      community,
      about: { id: membershipId, personId: other },
      text: letterOf(sentence, community, person.languages, null),
    });
  }
}
