import type { Connection } from 'mongoose';
import { z } from 'zod';
import { startConsumer } from '@kolo/events';
import { mergedPolicies, mergedResolvers } from '@kolo/graphql';
import { registerSearchModels, startFilling } from '@kolo/search';
import type { Deps, ServiceDefinition } from '@kolo/service';
import { applyToStanding, registerStandingModels } from '@kolo/standing';
import { aspirationModel } from './aspiration/aspiration.model.ts';
import { aspirationPolicies, aspirationResolvers } from './aspiration/aspiration.resolvers.ts';
import { askAspirations } from './aspiration/askAspirations.ts';
import { createContext } from './context.ts';
import type { Context } from './context.ts';
import { registerEngineModels } from './engine/engine.models.ts';
import { startIndicatorWork } from './engine/indicatorWork.ts';
import { runDueComputations } from './engine/runDueComputations.ts';
import { evidenceLinkModel } from './evidence-link/link.model.ts';
import { linkPolicies, linkResolvers } from './evidence-link/link.resolvers.ts';
import { frameworkModel } from './framework/framework.model.ts';
import { frameworkPolicies, frameworkResolvers } from './framework/framework.resolvers.ts';
import { indicatorPolicies, indicatorResolvers } from './indicator/indicator.resolvers.ts';
import {
  indicatorValuePolicies,
  indicatorValueResolvers,
} from './indicator-value/indicator-value.resolvers.ts';
import { indicatorUpdatedPolicies, indicatorUpdatedResolvers } from './live/indicatorUpdated.ts';
import { createIndicatorTelling } from './live/indicatorUpdates.ts';
import { matrixPolicies, matrixResolvers } from './matrix/matrix.resolvers.ts';
import { messages } from './messages.ts';
import { networkPolicies, networkResolvers } from './network/network.resolvers.ts';
import { startNetworkWork } from './network/networkWork.ts';
import { personModel } from './person/person.model.ts';
import { applyToPersons } from './person/person.store.ts';
import { referencePolicies, referenceResolvers } from './references.ts';
import { indexChanged, searchSource } from './search/indexChanged.ts';
import { searchResolvers } from './search/search.resolvers.ts';
import { reportPolicies, reportResolvers } from './report/report.resolvers.ts';
import { storyPolicies } from './story/story.guards.ts';
import { storyModel, storyVersionModel } from './story/story.model.ts';
import { storyResolvers } from './story/story.resolvers.ts';
import { attendanceModel, occasionModel } from './survey/occasion.model.ts';
import { applyToOccasions } from './survey/occasion.store.ts';
import { askedModel, surveyModel } from './survey/survey.model.ts';
import { surveyPolicies, surveyResolvers } from './survey/survey.resolvers.ts';
import { tracePolicies, traceResolvers } from './trace/trace.resolvers.ts';

const config = z.object({
  /** How long organisations, territories, tenants and what is made of communities rest at least between two computations, in ms. */
  VALUE_SHORTEST_REST_MS: z.coerce.number().int().min(0).max(60_000).default(1_000),
  /** How often is looked for networks that changed, in ms; 0 where what was computed just now need not rest. */
  VALUE_NETWORK_REST_MS: z.coerce.number().int().min(0).max(600_000).default(5_000),
});

const schemaFiles = [
  new URL('./references.graphql', import.meta.url),
  new URL('./framework/framework.graphql', import.meta.url),
  new URL('./story/story.graphql', import.meta.url),
  new URL('./aspiration/aspiration.graphql', import.meta.url),
  new URL('./indicator/indicator.graphql', import.meta.url),
  new URL('./indicator-value/indicator-value.graphql', import.meta.url),
  new URL('./evidence-link/evidence-link.graphql', import.meta.url),
  new URL('./matrix/matrix.graphql', import.meta.url),
  new URL('./network/network.graphql', import.meta.url),
  new URL('./survey/survey.graphql', import.meta.url),
  new URL('./trace/trace.graphql', import.meta.url),
  new URL('./report/report.graphql', import.meta.url),
  new URL('./search/search.graphql', import.meta.url),
  new URL('./live/indicatorUpdated.graphql', import.meta.url),
];

const resolvers = mergedResolvers(
  referenceResolvers,
  frameworkResolvers,
  storyResolvers,
  aspirationResolvers,
  indicatorResolvers,
  indicatorValueResolvers,
  linkResolvers,
  matrixResolvers,
  networkResolvers,
  surveyResolvers,
  traceResolvers,
  reportResolvers,
  searchResolvers,
  indicatorUpdatedResolvers,
);

const policies = mergedPolicies<Context>(
  referencePolicies,
  frameworkPolicies,
  storyPolicies,
  aspirationPolicies,
  indicatorPolicies,
  indicatorValuePolicies,
  linkPolicies,
  matrixPolicies,
  networkPolicies,
  surveyPolicies,
  tracePolicies,
  reportPolicies,
  indicatorUpdatedPolicies,
);

/** Every collection of the service, so that its indexes are built at deploy. */
const models: readonly ((connection: Connection) => unknown)[] = [
  personModel,
  frameworkModel,
  storyModel,
  storyVersionModel,
  aspirationModel,
  evidenceLinkModel,
  occasionModel,
  attendanceModel,
  surveyModel,
  askedModel,
  registerEngineModels,
  registerSearchModels,
];

/** Time-driven work, one after the other; each finds what is due at `deps.clock.now()` and may run any number of times. */
const dueWork: readonly ((deps: Deps) => Promise<void>)[] = [
  askAspirations,
  (deps) =>
    runDueComputations({ ...deps, updated: createIndicatorTelling(deps, { mayLack: false }).updated }),
];

export const value: ServiceDefinition<Context, typeof config> = {
  name: 'value',
  config,
  registerModels(connection) {
    registerStandingModels(connection);
    for (const model of models) model(connection);
  },
  subgraph: { schemaFiles, resolvers, policies },
  messages,
  createContext,
  startWork(deps) {
    const {
      config: { VALUE_SHORTEST_REST_MS: shortestRestMs, VALUE_NETWORK_REST_MS: restMs },
      connection,
      redis,
      namespace,
      clock,
      logger,
    } = deps;
    const telling = createIndicatorTelling(deps, { mayLack: true });
    const indicators = startIndicatorWork({ ...deps, shortestRestMs, updated: telling.updated });
    const consumer = startConsumer({
      name: 'value',
      connection,
      redis,
      namespace,
      clock,
      logger,
      // While one batch waits for the store, another is read and lifted.
      concurrency: 2,
      record: indicators.record,
      async afterCommit(events) {
        indicators.afterCommit(events);
        await telling.consumed(events);
      },
      // One transaction: what this service knows of communities never lags behind the events that it has counted.
      async apply(events, session) {
        await applyToStanding(connection, events, session);
        await applyToPersons(connection, events, session);
        await applyToOccasions(connection, events, session);
        await indexChanged(connection, events, session);
        await indicators.apply(events, session);
      },
    });
    const filling = startFilling(deps, searchSource);
    return Promise.resolve([consumer, indicators, startNetworkWork({ ...deps, restMs }), filling]);
  },
  async runDueWork(deps) {
    for (const work of dueWork) await work(deps);
  },
};
