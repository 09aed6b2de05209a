import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import { isSignedIn } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import type { RegistrationRecord } from './registration.model.ts';
import { placesTaken, registrationsOfPerson } from './registration.store.ts';

/** How many have a place in an activity. */
export function createPlacesTakenLoader(connection: Connection): DataLoader<Id, number> {
  return new DataLoader(async (activityIds) => {
    const taken = await placesTaken(connection, activityIds);
    return activityIds.map((id) => taken.get(id) ?? 0);
  });
}

/** The viewer's own registration, by activity. */
export function createOwnRegistrationLoader(
  connection: Connection,
  viewer: Viewer,
): DataLoader<Id, RegistrationRecord | null> {
  return new DataLoader(async (activityIds) => {
    if (!isSignedIn(viewer)) return activityIds.map(() => null);
    const own = await registrationsOfPerson(connection, viewer.personId, activityIds);
    const byActivity = new Map(own.map((record) => [record.activityId, record]));
    return activityIds.map((id) => byActivity.get(id) ?? null);
  });
}
