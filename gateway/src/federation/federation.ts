import './telemetryOff.ts';
import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { Logger } from '@kolo/runtime';
import type { GatewayContext } from '../context.ts';

/**
 * The one door to @apollo/gateway and the query planner inside it (Elastic-2.0): nothing outside this folder imports
 * them. A supergraph with a service that has no data source is refused here, at start, by name.
 */
export function createFederation(deps: {
  supergraphSdl: string;
  dataSources: ReadonlyMap<string, GraphQLDataSource<GatewayContext>>;
  logger: Logger;
}): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl: deps.supergraphSdl,
    buildService: ({ name }) => {
      const dataSource = deps.dataSources.get(name);
      if (!dataSource)
        throw new Error(`The supergraph has the service "${name}", but there is no URL for it`);
      return dataSource as GraphQLDataSource;
    },
    logger: deps.logger,
    debug: false,
    // Both of these follow NODE_ENV when they are left open, and the first would show callers how services are cut.
    __exposeQueryPlanExperimental: false,
    validateSupergraph: true,
  });
}
