import { sightOfActivity } from '../activity/activity.policy.ts';
import { activityWritten } from '../activity/activityWritten.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { countFor, mayOrganise, readsAttendance } from '../programme/programme.policy.ts';
import { cancelRegistration } from './cancelRegistration.ts';
import { isMemberOf } from './levels.ts';
import { isOpen } from './refuseRegistration.ts';
import { registerForActivity } from './registerForActivity.ts';
import { registerPersonsForActivity } from './registerPersonsForActivity.ts';
import type { RegistrationWritten } from './registration.model.ts';
import {
  pageOfPersonsRegistrations,
  pageOfRegistrations,
  registrationsOf,
  waitingBefore,
} from './registration.store.ts';

export const registrationResolvers = {
  Mutation: { registerForActivity, registerPersonsForActivity, cancelRegistration },
  RegisterForActivityPayload: {
    registration: async (
      { activityId, personId }: RegistrationWritten,
      _args: unknown,
      { connection, loaders }: Context,
    ) => {
      if (activityId === undefined || personId === undefined) return null;
      loaders.placesTaken.clear(activityId);
      loaders.ownRegistration.clear(activityId);
      return (await registrationsOf(connection, activityId, [personId])).get(personId) ?? null;
    },
  },
  RegisterPersonsForActivityPayload: activityWritten,
  CancelRegistrationPayload: activityWritten,
  Activity: {
    registrations: async (activity, { state, ...args }, context) => {
      const sight = await sightOfActivity(context, activity);
      return pageOfRegistrations(
        context.connection,
        { activityId: activity._id, state: state ?? 'REGISTERED' },
        args,
        { readable: readsAttendance(sight), mask: (count) => countFor(sight, count) },
      );
    },
    placesLeft: async (activity, _args, context) => {
      const { _id, capacity } = activity;
      if (capacity === null) return null;
      const taken = await context.loaders.placesTaken.load(_id);
      // What is left tells what is taken.
      const told = countFor(await sightOfActivity(context, activity), taken);
      return told === null ? null : Math.max(0, capacity - told);
    },
    viewerRegistration: ({ _id }, _args, { loaders }) => loaders.ownRegistration.load(_id),
    viewerCanRegister: async (activity, _args, context) => {
      const { clock, loaders } = context;
      const reach = await context.reach();
      if (reach.personId === null || !isOpen(clock, activity)) return false;
      const own = await loaders.ownRegistration.load(activity._id);
      if (own && own.state !== 'CANCELLED') return false;
      return isMemberOf(reach, activity) || mayOrganise(await sightOfActivity(context, activity));
    },
  },
  Person: {
    registrations: async ({ id }, args, { connection }) => ({
      ...(await pageOfPersonsRegistrations(connection, id, args)),
      readable: true,
    }),
  },
  Registration: {
    id: ({ _id }) => _id,
    activity: ({ activityId }, _args, { loaders }) => loaders.activity.load(activityId),
    person: ({ personId }) => ({ id: personId }),
    waitingPosition: async (registration, _args, { connection }) =>
      registration.state === 'WAITING' ? 1 + (await waitingBefore(connection, registration)) : null,
  },
} satisfies Resolvers;
