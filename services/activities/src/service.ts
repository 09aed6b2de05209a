import type { Connection } from 'mongoose';
import { z } from 'zod';
import { startConsumer } from '@kolo/events';
import { mergedResolvers } from '@kolo/graphql';
import { registerSearchModels, startFilling } from '@kolo/search';
import type { ServiceDefinition } from '@kolo/service';
import { applyToStanding, registerStandingModels } from '@kolo/standing';
import { tenantTypeModel } from './activity-type/activityType.model.ts';
import { activityTypePolicies } from './activity-type/activityType.policy.ts';
import { activityTypeResolvers } from './activity-type/activityType.resolvers.ts';
import { activityModel } from './activity/activity.model.ts';
import { activityPolicies } from './activity/activity.policy.ts';
import { activityResolvers } from './activity/activity.resolvers.ts';
import { artefactModel } from './artefact/artefact.model.ts';
import { artefactPolicies } from './artefact/artefact.policy.ts';
import { artefactResolvers } from './artefact/artefact.resolvers.ts';
import { artefactReuseModel } from './artefact/artefactReuse.model.ts';
import { attendanceModel } from './attendance/attendance.model.ts';
import { attendancePolicies } from './attendance/attendance.policy.ts';
import { attendanceResolvers } from './attendance/attendance.resolvers.ts';
import { cohortModel } from './cohort/cohort.model.ts';
import { cohortPolicies } from './cohort/cohort.policy.ts';
import { cohortResolvers } from './cohort/cohort.resolvers.ts';
import { createContext } from './context.ts';
import type { Context } from './context.ts';
import { hubModel } from './hub/hub.model.ts';
import { hubPolicies } from './hub/hub.policy.ts';
import { hubResolvers } from './hub/hub.resolvers.ts';
import { hubNetworkModel } from './hub/hubNetwork.model.ts';
import { messages } from './messages.ts';
import { programmeModel } from './programme/programme.model.ts';
import { programmePolicies } from './programme/programme.policy.ts';
import { programmeResolvers } from './programme/programme.resolvers.ts';
import { projectPersons } from './person/projectPersons.ts';
import { personModel } from './person/person.model.ts';
import { recordModel } from './record/record.model.ts';
import { recordPolicies } from './record/record.policy.ts';
import { recordResolvers } from './record/record.resolvers.ts';
import { registrationModel } from './registration/registration.model.ts';
import { registrationPolicies } from './registration/registration.policy.ts';
import { registrationResolvers } from './registration/registration.resolvers.ts';
import { indexChanged, searchSource } from './search/indexChanged.ts';
import { searchResolvers } from './search/search.resolvers.ts';
import { projectTopics } from './topic/topic.store.ts';
import { topicModel } from './topic/topic.model.ts';
import { territoryModel } from './territory/territory.model.ts';
import { projectTerritories } from './territory/territory.store.ts';

const config = z.object({});

const resolvers = mergedResolvers(
  programmeResolvers,
  cohortResolvers,
  activityTypeResolvers,
  activityResolvers,
  registrationResolvers,
  attendanceResolvers,
  recordResolvers,
  artefactResolvers,
  hubResolvers,
  searchResolvers,
);

const signedIn = (fields: object = {}) => ({
  fields: Object.fromEntries(Object.keys(fields).map((field) => [field, 'signedIn' as const])),
});

/** Every collection of the service, so that its indexes are built at deploy. */
const models: readonly ((connection: Connection) => unknown)[] = [
  programmeModel,
  cohortModel,
  tenantTypeModel,
  activityModel,
  registrationModel,
  attendanceModel,
  recordModel,
  artefactModel,
  artefactReuseModel,
  hubModel,
  hubNetworkModel,
  personModel,
  territoryModel,
  topicModel,
  registerSearchModels,
];

/** Activities of programmes, communities and tenants: from the proposal to the record, with registration, attendance and artefacts. */
export const activities: ServiceDefinition<Context, typeof config> = {
  name: 'activities',
  config,
  registerModels(connection) {
    registerStandingModels(connection);
    for (const model of models) model(connection);
  },
  subgraph: {
    schemaFiles: [
      new URL('./references.graphql', import.meta.url),
      new URL('./programme/programme.graphql', import.meta.url),
      new URL('./cohort/cohort.graphql', import.meta.url),
      new URL('./activity-type/activityType.graphql', import.meta.url),
      new URL('./activity/activity.graphql', import.meta.url),
      new URL('./activity/session.graphql', import.meta.url),
      new URL('./activity/planning.graphql', import.meta.url),
      new URL('./registration/registration.graphql', import.meta.url),
      new URL('./attendance/attendance.graphql', import.meta.url),
      new URL('./record/record.graphql', import.meta.url),
      new URL('./artefact/artefact.graphql', import.meta.url),
      new URL('./hub/hub.graphql', import.meta.url),
      new URL('./search/search.graphql', import.meta.url),
    ],
    resolvers,
    policies: {
      ...programmePolicies,
      ...cohortPolicies,
      ...activityTypePolicies,
      ...activityPolicies,
      ...registrationPolicies,
      ...attendancePolicies,
      ...recordPolicies,
      ...artefactPolicies,
      ...hubPolicies,
      // What is answered guards itself by its type; what is written is authorized by the write.
      Query: signedIn(resolvers['Query']),
      Mutation: signedIn(resolvers['Mutation']),
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
        await projectPersons(connection, events, session);
        await projectTerritories(connection, events, session);
        await projectTopics(connection, events, session);
        await indexChanged(connection, events, session);
      },
    });
    return Promise.resolve([consumer, startFilling({ connection, clock, logger }, searchSource)]);
  },
};
