import { typeOf } from '../activity-type/knownType.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { mayOrganise } from '../programme/programme.policy.ts';
import { titleFor } from '../titles.ts';
import { activityFilter } from './activityFilter.ts';
import { activityWritten } from './activityWritten.ts';
import { endOf, isTimed } from './activity.model.ts';
import { sightOfActivity, visibleActivities } from './activity.policy.ts';
import { pageOfActivities } from './activity.store.ts';
import { cancelActivity } from './cancelActivity.ts';
import { cancelSession } from './cancelSession.ts';
import { changeActivity } from './changeActivity.ts';
import { markActivityHeld } from './markActivityHeld.ts';
import { markSessionHeld } from './markSessionHeld.ts';
import { proposeActivity } from './proposeActivity.ts';
import { rescheduleActivity } from './rescheduleActivity.ts';
import { scheduleActivity } from './scheduleActivity.ts';
import { scheduleProposal } from './scheduleProposal.ts';
import { scheduleSession } from './scheduleSession.ts';

const referenceTo = (id: string | null) => (id === null ? null : { id });

export const activityResolvers = {
  Query: {
    activity: (_parent, { id }, { loaders }) => loaders.activity.load(id),
    activities: async (_parent, { first, after, ...wanted }, context) =>
      pageOfActivities(context.connection, [activityFilter(wanted), await visibleActivities(context)], {
        first,
        after,
      }),
  },
  Mutation: {
    scheduleSession,
    markSessionHeld,
    cancelSession,
    proposeActivity,
    scheduleActivity,
    scheduleProposal,
    rescheduleActivity,
    changeActivity,
    markActivityHeld,
    cancelActivity,
  },
  ScheduleSessionPayload: activityWritten,
  MarkSessionHeldPayload: activityWritten,
  CancelSessionPayload: activityWritten,
  ProposeActivityPayload: activityWritten,
  ScheduleActivityPayload: activityWritten,
  ScheduleProposalPayload: activityWritten,
  RescheduleActivityPayload: activityWritten,
  ChangeActivityPayload: activityWritten,
  MarkActivityHeldPayload: activityWritten,
  CancelActivityPayload: activityWritten,
  Community: {
    activities: async ({ id }, { first, after, ...wanted }, context) => {
      const filters = [activityFilter({ ...wanted, community: id }), await visibleActivities(context)];
      return pageOfActivities(context.connection, filters, { first, after });
    },
  },
  Activity: {
    __resolveReference: ({ id }, { loaders }) => loaders.activity.load(id),
    id: ({ _id }) => _id,
    typeDefinition: (activity, _args, context) => typeOf(context, activity),
    fields: async (activity, _args, context) => {
      const { definition } = await typeOf(context, activity);
      return { ...activity.fields, ...definition.derive?.(activity.fields) };
    },
    tenant: ({ tenantId }) => ({ id: tenantId }),
    programme: ({ programmeId }, _args, { loaders }) =>
      programmeId === null ? null : loaders.programme.load(programmeId),
    cohort: ({ cohortId }, _args, { loaders }) => (cohortId === null ? null : loaders.cohort.load(cohortId)),
    community: ({ communityId }) => referenceTo(communityId),
    domain: ({ domainId }) => referenceTo(domainId),
    agendaItem: ({ agendaItemId }) => referenceTo(agendaItemId),
    partOf: ({ partOfId }, _args, { loaders }) =>
      partOfId === null ? null : loaders.activity.load(partOfId),
    parts: async ({ _id }, args, context) =>
      pageOfActivities(context.connection, [{ partOfId: _id }, await visibleActivities(context)], args),
    title: ({ titles }, _args, { viewer }) => titleFor(titles, viewer.languages),
    startsAtLocal: ({ startsAt, timezone }) =>
      startsAt &&
      Temporal.Instant.fromEpochMilliseconds(startsAt.getTime())
        .toZonedDateTimeISO(timezone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' }),
    endsAt: (activity) => (isTimed(activity) ? new Date(endOf(activity)) : null),
    hub: ({ hubId }, _args, { loaders }) => (hubId === null ? null : loaders.hub.load(hubId)),
    organiser: ({ organiserId }) => referenceTo(organiserId),
    facilitator: ({ facilitatorId }) => referenceTo(facilitatorId),
    viewerCanOrganise: async (activity, _args, context) =>
      mayOrganise(await sightOfActivity(context, activity)),
  },
} satisfies Resolvers;
