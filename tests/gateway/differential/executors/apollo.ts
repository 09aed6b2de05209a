import './telemetryOff.ts';
import type { Experimental_DidResolveQueryPlanCallback } from '@apollo/gateway';
import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Services, TestExecutor } from './executor.ts';

export type QueryPlan = Parameters<Experimental_DidResolveQueryPlanCallback>[0]['queryPlan'];

export interface ApolloExecutor<Run> extends TestExecutor<Run> {
  apiSchema: GraphQLSchema;
  /** How the operation that was executed last was planned. */
  lastPlan(): QueryPlan;
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

type RequestContext = Parameters<ApolloGateway['executor']>[0];

/** Apollo's planner and Apollo's executor. */
export async function createApolloExecutor<Run>(
  supergraphSdl: string,
  services: Services<Run>,
): Promise<ApolloExecutor<Run>> {
  let plan: QueryPlan | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: silent,
    buildService: ({ name }) => ({
      process: ({ request, context }) =>
        services.call(
          name,
          { query: request.query ?? '', variables: request.variables ?? {} },
          context['run'] as Run,
        ),
    }),
    experimental_didResolveQueryPlan: ({ queryPlan }) => {
      plan = queryPlan;
    },
  });
  const { schema, executor } = await gateway.load();

  return {
    name: 'Apollo',
    apiSchema: schema,
    lastPlan() {
      if (!plan) throw new Error('Nothing was planned yet');
      return plan;
    },
    async execute({ source, document, operationName, variables }, run) {
      const { data, errors, extensions } = await executor({
        request: { query: source, variables, ...(operationName !== null && { operationName }) },
        document,
        operationName,
        queryHash: source,
        source,
        context: { run },
        logger: silent,
        metrics: {},
      } as unknown as RequestContext);
      const completion = (extensions?.['valueCompletion'] ?? []) as GraphQLError[];
      return {
        data: JSON.stringify(data ?? null),
        errors: [...(errors ?? []), ...completion].map(({ message, path }) => ({
          message,
          path: path ? [...path] : null,
        })),
      };
    },
  };
}
