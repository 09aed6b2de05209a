import type { Connection } from 'mongoose';
import type { Writing } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { envelopeOf } from '../community/enterCommunity.ts';
import { findPersons, unknownPerson } from '../person/person.store.ts';
import type { GuestRecord } from './guest.model.ts';
import { addGuests, guestsAmong, replaceGuests } from './guest.store.ts';

/**
 * Makes persons guests, of an activity where one is given, and tells of each once for each activity. Answers their ids as guests.
 * Who is one already stays the same guest.
 */
export async function receiveGuests(
  connection: Connection,
  { session, emit }: Writing,
  community: Pick<CommunityRecord, '_id' | 'tenantId' | 'timezone'>,
  {
    personIds,
    activityId,
    ...how
  }: { personIds: readonly Id[]; activityId: Id | null; at: number } & Pick<
    GuestRecord,
    'origin' | 'registeredBy'
  >,
): Promise<Id[]> {
  const distinct = [...new Set(personIds)];
  const known = new Map(
    (await guestsAmong(connection, session, community._id, distinct)).map((guest) => [guest.personId, guest]),
  );
  const persons = await findPersons(connection, distinct, session);
  const added: GuestRecord[] = [];
  const changed: GuestRecord[] = [];
  for (const personId of distinct) {
    const before = known.get(personId);
    const isNews = !before?.current || (activityId !== null && !before.activityIds.includes(activityId));
    if (!isNews) continue;
    const activityIds = activityId === null ? [] : [activityId];
    const guest: GuestRecord = before
      ? {
          ...before,
          activityIds: [...new Set([...before.activityIds, ...activityIds])],
          current: true,
          version: before.version + 1,
        }
      : {
          _id: newId('guest'),
          communityId: community._id,
          personId,
          activityIds,
          origin: how.origin,
          since: new Date(how.at),
          registeredBy: how.registeredBy,
          current: true,
          version: 1,
        };
    (before ? changed : added).push(guest);
    known.set(personId, guest);
    emit({
      type: 'guest.registered',
      ...envelopeOf(community),
      subject: guest._id,
      sequence: guest.version,
      occurredAt: how.at,
      actor: how.registeredBy,
      territory: (persons.get(personId) ?? unknownPerson(personId)).territoryId,
      data: { personId, activityId },
    });
  }
  await addGuests(connection, session, added);
  await replaceGuests(connection, session, changed);
  return distinct.flatMap((personId) => known.get(personId)?._id ?? []);
}
