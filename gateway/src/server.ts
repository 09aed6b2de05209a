import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { SigningKey } from '@kolo/auth';
import { createAccessTokenVerifier, createInternalTokens } from '@kolo/auth';
import type { Clock, Health, Logger } from '@kolo/runtime';
import { closeServer, createHealth } from '@kolo/runtime';
import { createBudget } from './context.ts';
import { createFederation } from './federation/federation.ts';
import { ServiceDataSource } from './federation/serviceDataSource.ts';
import { createGraphQLServer } from './graphqlServer.ts';
import { createHandler } from './http/handler.ts';
import { createMetrics } from './metrics.ts';
import { createServiceClient } from './services/serviceClient.ts';
import { createAuthenticate } from './viewer/authenticate.ts';
import { createIdentityKeys, fetchKeys } from './viewer/identityKeys.ts';
import { createInternalTokenOf } from './viewer/internalTokenOf.ts';
import { createViewerSource } from './viewer/viewerSource.ts';

export interface GatewayOptions {
  /** The composed supergraph, as committed. */
  supergraphSdl: string;
  /** Base URL of each service by its name in the supergraph; its GraphQL answers at `<base>/graphql`. */
  serviceUrls: Record<string, string>;
  /** Base URL of identity: who is asked about callers, and whose keys their tokens are checked with. */
  identityUrl: string;
  /** The gateway's own key. Services hold its public half (`publicJwks`). */
  signingKey: SigningKey;
  /** The time by which tokens end and what is known of a viewer grows old. Deadlines run on real time. */
  clock: Clock;
  logger: Logger;
  /** How long one call of a service may take. Default 2500. */
  serviceDeadlineMs?: number;
  /** How long the calls of one query may take together. Default 2750, so that an answer is there within 3 s. */
  requestDeadlineMs?: number;
  /** How many proxies in front of the gateway append to `x-forwarded-for`. Default 0. */
  trustedProxies?: number;
  /** Whether callers may ask for the schema. Default true; GraphiQL needs it. */
  introspection?: boolean;
}

export interface Gateway {
  /** Does not listen yet: `const port = await listen(gateway.server, 0)`. */
  server: Server;
  health: Health;
  /** Not ready any more, lets requests under way finish for a bounded time, then closes every connection. */
  stop(): Promise<void>;
}

/** The one public door. Loads the schema; throws when it is not a supergraph or a service of it has no URL. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { clock, logger, serviceDeadlineMs = 2_500, requestDeadlineMs = 2_750 } = options;

  const identity = createServiceClient(options.identityUrl);
  const health = createHealth({
    identity: async () => (await fetchKeys(identity, serviceDeadlineMs)).status === 200,
  });
  const metrics = createMetrics(health.metrics);

  const clients = Object.entries(options.serviceUrls).map(([name, url]) => ({
    name,
    client: createServiceClient(url),
  }));
  const dataSources = clients.map(
    ({ name, client }) =>
      [
        name,
        new ServiceDataSource({ name, client, deadlineMs: serviceDeadlineMs, metrics, logger }),
      ] as const,
  );
  const graphql = createGraphQLServer({
    federation: createFederation({
      supergraphSdl: options.supergraphSdl,
      dataSources: new Map(dataSources),
      logger,
    }),
    introspection: options.introspection ?? true,
    metrics,
    logger,
  });

  const tokens = createInternalTokens({ privateKey: options.signingKey, clock });
  const keys = createIdentityKeys({
    identityUrl: options.identityUrl,
    identity,
    deadlineMs: serviceDeadlineMs,
  });
  const authenticate = createAuthenticate({
    accessTokens: createAccessTokenVerifier({ jwks: () => keys, clock }),
    viewers: createViewerSource({ identity, tokens, deadlineMs: serviceDeadlineMs, clock, logger }),
  });
  const internalTokenOf = createInternalTokenOf({ tokens, clock });

  const closeClients = () =>
    Promise.all([identity, ...clients.map(({ client }) => client)].map((one) => one.close()));
  try {
    await graphql.start();
  } catch (error) {
    await closeClients();
    throw error;
  }

  const server = createServer(
    {
      headersTimeout: 10_000,
      // Also ends a body of which the rest never comes.
      requestTimeout: 20_000,
      // Longer than the idle time of usual load balancers, which would otherwise reuse a connection just closed here.
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2_000,
    },
    createHandler({
      graphql,
      authenticate,
      contextOf: (viewer, clientAddress) => ({
        viewer,
        clientAddress,
        internalToken: () => internalTokenOf(viewer),
        budget: createBudget(requestDeadlineMs),
      }),
      trustedProxies: options.trustedProxies ?? 0,
      health,
      logger,
    }),
  );

  return {
    server,
    health,
    async stop() {
      health.startDraining();
      await closeServer(server);
      await graphql.stop();
      await closeClients();
    },
  };
}
