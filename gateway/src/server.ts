import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { SigningKey } from '@kolo/auth';
import { createAccessTokenVerifier, createInternalTokens } from '@kolo/auth';
import type { Clock, Health, Logger } from '@kolo/runtime';
import { closeServer, createHealth } from '@kolo/runtime';
import type { Redis } from 'ioredis';
import { compile, Executor } from './executor/executor.ts';
import { loadSupergraph } from './federation/supergraph.ts';
import { createAdmission } from './http/admission.ts';
import { createHandler } from './http/handler.ts';
import { traced } from './http/traced.ts';
import type { LiveLimits } from './live/limits.ts';
import { usualLimits } from './live/limits.ts';
import { createLive } from './live/live.ts';
import type { BudgetLimits } from './limits/budgets.ts';
import { createBudgets } from './limits/budgets.ts';
import { createSharedCounts } from './limits/sharedCounts.ts';
import { readWeights } from './limits/weights.ts';
import { createMetrics } from './metrics.ts';
import type { FreeDocuments, Introspection } from './operation/operations.ts';
import { createOperations } from './operation/operations.ts';
import { createPersistedQueries } from './operation/persistedQueries.ts';
import { createServices } from './services/createServices.ts';
import { createServiceClient } from './services/serviceClient.ts';
import { createAuthenticate } from './viewer/authenticate.ts';
import { createCallerOf } from './viewer/callerOf.ts';
import { createCredentialReader } from './viewer/credentials.ts';
import { createIdentityKeys, fetchKeys } from './viewer/identityKeys.ts';
import { createTokenReader } from './viewer/readTokens.ts';
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
  /** The time by which tokens end and what is known of a viewer grows old. Deadlines and budgets run on real time. */
  clock: Clock;
  logger: Logger;
  /** How long one call of a service may take. Default 2500. */
  serviceDeadlineMs?: number;
  /** How long the calls of one query may take together. Default 2750, so that an answer is there within 3 s. */
  requestDeadlineMs?: number;
  /** How long the headers and body of a request may take to come. Default 20 000. */
  arrivalDeadlineMs?: number;
  /** How long nothing of an answer may be taken before its connection is closed. Default 30 000. */
  unreadDeadlineMs?: number;
  /** How many proxies in front of the gateway append to `x-forwarded-for`. Default 0. */
  trustedProxies?: number;
  /** Who may ask for the schema. Default `signed-in`. */
  introspection?: Introspection;
  /** Documents of our own clients by id (`readManifests`). Default: none. */
  trustedDocuments?: ReadonlyMap<string, string>;
  /** Who may send other documents. Default: `all` without trusted documents, otherwise `signed-in`. */
  freeDocuments?: FreeDocuments | undefined;
  /** The most that one operation may cost. Default 20 000. */
  mostCost?: number;
  /** Cost per caller and minute, by kind of caller; 0 for no limit. Default: none for anybody. */
  budgets?: BudgetLimits;
  /** Shares budgets and persisted queries with other copies of the gateway. The caller closes it. */
  redis?: { client: Redis; namespace: string } | undefined;
  /** Requests that are worked on at the same time at most. Default 1000. */
  mostInFlight?: number;
  /** Among hundreds of requests a fifth is answered quicker than this, unless there is more to do than can be done. Default 500. */
  quickAnswerMs?: number;
  /** How long a request waits for a place before it is refused. Default 500. */
  longestWaitMs?: number;
  /** From how long on an operation is written to the log. Default 1000. */
  slowOperationMs?: number;
  /** Of connections that last, and of subscriptions. Default: `usualLimits`. */
  liveLimits?: Partial<LiveLimits>;
  /** How long a WebSocket may take to say who it is. Default 5000. */
  initTimeoutMs?: number;
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
  const { clock, logger, signingKey, redis } = options;
  const { serviceDeadlineMs = 2_500, requestDeadlineMs = 2_750 } = options;
  const { trustedDocuments = new Map<string, string>() } = options;

  const identity = createServiceClient(options.identityUrl);
  const health = createHealth({
    identity: async () => (await fetchKeys(identity, serviceDeadlineMs)).status === 200,
  });
  const metrics = createMetrics(health.metrics, trustedDocuments.size === 0);

  const supergraph = loadSupergraph(options.supergraphSdl);
  for (const name of supergraph.serviceNames) {
    if (options.serviceUrls[name] === undefined)
      throw new Error(`The supergraph has the service "${name}", but there is no URL for it`);
  }
  const clients = new Map(
    Object.entries(options.serviceUrls).map(([name, url]) => [name, createServiceClient(url)]),
  );
  const executor = new Executor(createServices({ clients, deadlineMs: serviceDeadlineMs, metrics, logger }));

  const tokens = createInternalTokens({ privateKey: signingKey, clock });
  const keys = createIdentityKeys({
    identityUrl: options.identityUrl,
    identity,
    deadlineMs: serviceDeadlineMs,
  });
  const readCredential = createCredentialReader(
    createTokenReader({ verifier: createAccessTokenVerifier({ jwks: () => keys, clock }), clock }),
  );
  const viewers = createViewerSource({ identity, tokens, deadlineMs: serviceDeadlineMs, clock, logger });
  const authenticate = createAuthenticate({ readCredential, viewers });
  const callerOf = createCallerOf({ tokens, clock });

  const budgets =
    options.budgets &&
    createBudgets({
      limits: options.budgets,
      secret: signingKey.d,
      shared: redis && createSharedCounts(redis.client, redis.namespace),
    });
  const operations = createOperations({
    schema: supergraph.apiSchema,
    compile: (document, name) => compile(supergraph, document, name),
    weights: readWeights(supergraph.apiSchema, options.supergraphSdl),
    trustedDocuments,
    freeDocuments: options.freeDocuments ?? (trustedDocuments.size === 0 ? 'all' : 'signed-in'),
    introspection: options.introspection ?? 'signed-in',
    mostCost: options.mostCost ?? 20_000,
    budgets: budgets ?? null,
    persistedQueries: createPersistedQueries(redis),
    metrics,
    logger,
  });
  const admission = createAdmission({
    mostInFlight: options.mostInFlight ?? 1_000,
    targetMs: options.quickAnswerMs ?? 500,
    longestWaitMs: options.longestWaitMs ?? 500,
  });
  metrics.watchAdmission(admission);

  const live = createLive({
    serviceUrls: options.serviceUrls,
    serviceDeadlineMs,
    requestDeadlineMs,
    limits: { ...usualLimits, ...options.liveLimits },
    trustedProxies: options.trustedProxies ?? 0,
    initTimeoutMs: options.initTimeoutMs ?? 5_000,
    authenticate,
    readCredential,
    viewers,
    callerOf,
    operations,
    executor,
    admission,
    clock,
    metrics,
    logger,
  });

  const server = createServer(
    {
      headersTimeout: Math.min(10_000, options.arrivalDeadlineMs ?? Infinity),
      // Also ends a body of which the rest never comes.
      requestTimeout: options.arrivalDeadlineMs ?? 20_000,
      // Longer than the idle time of usual load balancers, which would otherwise reuse a connection just closed here.
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: Math.min(2_000, options.arrivalDeadlineMs ?? Infinity),
    },
    traced(
      createHandler({
        authenticate,
        callerOf,
        operations,
        executor,
        admission,
        live,
        requestDeadlineMs,
        trustedProxies: options.trustedProxies ?? 0,
        slowOperationMs: options.slowOperationMs ?? 1_000,
        health,
        metrics,
        logger,
      }),
    ),
  );

  // Nothing else ends an answer that its reader does not read: it would lie here for as long as they like.
  server.setTimeout(options.unreadDeadlineMs ?? 30_000);
  server.on('upgrade', live.upgrade);

  return {
    server,
    health,
    async stop() {
      health.startDraining();
      await live.stop();
      await closeServer(server);
      budgets?.stop();
      await Promise.all([identity, ...clients.values()].map((client) => client.close()));
    },
  };
}
