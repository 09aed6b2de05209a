import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { mayOrganise } from '../programme/programme.policy.ts';
import { titleFor } from '../titles.ts';
import { endOf } from './activity.model.ts';
import type { ActivityWritten } from './activity.model.ts';
import { sightOfActivity } from './activity.policy.ts';
import { cancelSession } from './cancelSession.ts';
import { markSessionHeld } from './markSessionHeld.ts';
import { scheduleSession } from './scheduleSession.ts';
import { activityTypeByCode } from './types/activityTypes.ts';

const personOf = (id: string | null) => (id === null ? null : { id });

/** What the payload of every write about an activity answers. */
export const activityWritten = {
  activity: ({ activityId }: ActivityWritten, _args: unknown, { loaders }: Context) => {
    if (activityId === undefined) return null;
    loaders.attendanceCount.clear(activityId);
    loaders.ownAttendance.clear(activityId);
    // Holding a session may have ended its cohort.
    loaders.cohort.clearAll();
    return loaders.activity.clear(activityId).load(activityId);
  },
};

export const activityResolvers = {
  Query: { activity: (_parent, { id }, { loaders }) => loaders.activity.load(id) },
  Mutation: { scheduleSession, markSessionHeld, cancelSession },
  ScheduleSessionPayload: activityWritten,
  MarkSessionHeldPayload: activityWritten,
  CancelSessionPayload: activityWritten,
  Activity: {
    __resolveReference: ({ id }, { loaders }) => loaders.activity.load(id),
    id: ({ _id }) => _id,
    formality: ({ type }) => activityTypeByCode[type].formality,
    source: ({ type }) => activityTypeByCode[type].source,
    family: ({ type }) => activityTypeByCode[type].family,
    programme: ({ programmeId }, _args, { loaders }) => loaders.programme.load(programmeId),
    cohort: ({ cohortId }, _args, { loaders }) => (cohortId === null ? null : loaders.cohort.load(cohortId)),
    community: async ({ programmeId }, _args, { loaders }) => {
      const programme = await loaders.programme.load(programmeId);
      return programme?.communityId ? { id: programme.communityId } : null;
    },
    title: ({ titles }, _args, { viewer }) => titleFor(titles, viewer.languages),
    startsAtLocal: ({ startsAt, timezone }) =>
      Temporal.Instant.fromEpochMilliseconds(startsAt.getTime())
        .toZonedDateTimeISO(timezone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' }),
    endsAt: (activity) => new Date(endOf(activity)),
    organiser: ({ organiserId }) => personOf(organiserId),
    facilitator: ({ facilitatorId }) => personOf(facilitatorId),
    viewerCanOrganise: async (activity, _args, context) =>
      mayOrganise(await sightOfActivity(context, activity)),
  },
} satisfies Resolvers;
