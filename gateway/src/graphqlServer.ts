import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@kolo/runtime';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context.ts';
import { maskError } from './errors/maskError.ts';
import { presentErrors } from './errors/presentErrors.ts';
import type { GatewayMetrics } from './metrics.ts';

/** Errors that a service's data source made have a code; what has none was thrown by the gateway and is for its log. */
function logUnexpected(logger: Logger, requestId: string, errors: readonly GraphQLError[]) {
  for (const error of errors) {
    if (error.extensions['code'] === undefined) logger.error({ err: error, requestId }, 'The gateway failed');
  }
}

/** @apollo/gateway puts the errors of null where there must be none here, out of a client's sight. They are errors. */
function takeValueCompletion(extensions: Record<string, unknown> | undefined): GraphQLFormattedError[] {
  const found = extensions?.['valueCompletion'];
  return Array.isArray(found)
    ? found.map((error: GraphQLError) => maskError({ ...error.toJSON(), extensions: {} }))
    : [];
}

function answersPlugin(logger: Logger, metrics: GatewayMetrics): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () => {
      const startedAt = performance.now();
      return Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          logUnexpected(logger, contextValue.viewer.requestId, errors);
          return Promise.resolve();
        },
        willSendResponse: ({ response, contextValue, operationName }) => {
          if (response.body.kind !== 'single') return Promise.resolve();
          const { data, errors: raised, extensions } = response.body.singleResult;
          const errors = [...(raised ?? []), ...takeValueCompletion(extensions)];
          response.body.singleResult = {
            ...(data !== undefined && { data }),
            ...(errors.length > 0 && { errors: presentErrors(errors, data, contextValue.viewer) }),
          };
          const outcome = errors.length === 0 ? 'whole' : data ? 'partial' : 'failed';
          metrics.requestAnswered(operationName, outcome, performance.now() - startedAt);
          return Promise.resolve();
        },
      });
    },
  };
}

/** Apollo Server with everything that depends on NODE_ENV or on Apollo's own variables set by hand. */
export function createGraphQLServer(deps: {
  federation: ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
  introspection: boolean;
  metrics: GatewayMetrics;
  logger: Logger;
}): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway: deps.federation,
    introspection: deps.introspection,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: deps.logger,
    formatError: maskError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answersPlugin(deps.logger, deps.metrics),
    ],
  });
}
