import { z } from 'zod';
import { startConsumer } from '@kolo/events';
import type { ServiceDefinition } from '@kolo/service';
import { applyToStanding, registerStandingModels } from '@kolo/standing';
import { activityModel } from './activity/activity.model.ts';
import { activityPolicies } from './activity/activity.policy.ts';
import { activityResolvers } from './activity/activity.resolvers.ts';
import { attendanceModel } from './attendance/attendance.model.ts';
import { attendancePolicies } from './attendance/attendance.policy.ts';
import { attendanceResolvers } from './attendance/attendance.resolvers.ts';
import { cohortModel } from './cohort/cohort.model.ts';
import { cohortPolicies } from './cohort/cohort.policy.ts';
import { cohortResolvers } from './cohort/cohort.resolvers.ts';
import { createContext } from './context.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { messages } from './messages.ts';
import { programmeModel } from './programme/programme.model.ts';
import { programmePolicies } from './programme/programme.policy.ts';
import { programmeResolvers } from './programme/programme.resolvers.ts';
import { registrationModel } from './registration/registration.model.ts';
import { applyToRegistrations } from './registration/registration.store.ts';

const config = z.object({});

const resolvers = {
  ...programmeResolvers,
  ...cohortResolvers,
  ...activityResolvers,
  ...attendanceResolvers,
  Query: { ...programmeResolvers.Query, ...cohortResolvers.Query, ...activityResolvers.Query },
  Mutation: {
    ...programmeResolvers.Mutation,
    ...cohortResolvers.Mutation,
    ...activityResolvers.Mutation,
    ...attendanceResolvers.Mutation,
  },
  Activity: { ...activityResolvers.Activity, ...attendanceResolvers.Activity },
} satisfies Resolvers;

const signedIn = <Field extends string>(fields: Record<Field, unknown>) => ({
  fields: Object.fromEntries(Object.keys(fields).map((field) => [field, 'signedIn' as const])),
});

/** Programmes and courses, their cohorts and sessions, and who attended. */
export const activities: ServiceDefinition<Context, typeof config> = {
  name: 'activities',
  config,
  registerModels(connection) {
    registerStandingModels(connection);
    programmeModel(connection);
    cohortModel(connection);
    activityModel(connection);
    attendanceModel(connection);
    registrationModel(connection);
  },
  subgraph: {
    schemaFiles: [
      new URL('./references.graphql', import.meta.url),
      new URL('./programme/programme.graphql', import.meta.url),
      new URL('./cohort/cohort.graphql', import.meta.url),
      new URL('./activity/activity.graphql', import.meta.url),
      new URL('./attendance/attendance.graphql', import.meta.url),
    ],
    resolvers,
    policies: {
      ...programmePolicies,
      ...cohortPolicies,
      ...activityPolicies,
      ...attendancePolicies,
      // What is answered guards itself by its type; what is written is authorized by the write.
      Query: signedIn(resolvers.Query),
      Mutation: signedIn(resolvers.Mutation),
    },
  },
  messages,
  createContext,
  startWork({ connection, redis, namespace, clock, logger }) {
    const consumer = startConsumer({
      name: 'activities',
      connection,
      redis,
      namespace,
      clock,
      logger,
      async apply(events, session) {
        await applyToStanding(connection, events, session);
        await applyToRegistrations(connection, events, session);
      },
    });
    return Promise.resolve([consumer]);
  },
};
