import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '@kolo/runtime';
import type { CompiledQueries } from '../compiled/compiledQueries.ts';
import type { BaseContext } from '../context.ts';
import { formatError } from './format-error.ts';

/**
 * Apollo Server with an executor of our own: it reads requests, parses, validates and answers, and what runs the document is
 * `compiled`. Its hook for gateways is the only one that lets another executor in.
 */
export function createApolloServer<Context extends BaseContext>(deps: {
  schema: GraphQLSchema;
  compiled: CompiledQueries;
  logger: Logger;
}): ApolloServer<Context> {
  const { schema, compiled, logger } = deps;
  return new ApolloServer<Context>({
    gateway: {
      onSchemaLoadOrUpdate(tell) {
        tell({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: () =>
        Promise.resolve({
          executor: ({ source, document, operation, request, context }) =>
            compiled.execute({
              source,
              document,
              operation,
              operationName: request.operationName ?? null,
              variables: request.variables ?? {},
              context,
            }),
        }),
      stop: () => Promise.resolve(),
    },
    introspection: false,
    includeStacktraceInErrorResponses: false,
    // The gateway keeps browsers out and is the only caller.
    csrfPrevention: false,
    persistedQueries: false,
    // Sent by every service in the same way whatever NODE_ENV says.
    nodeEnv: 'production',
    // The life of the process is `runProcess`'s.
    stopOnTerminationSignals: false,
    logger,
    formatError: (formatted, error) => formatError(formatted, error, logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
