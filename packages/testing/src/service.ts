import type { Connection } from 'mongoose';
import type { z } from 'zod';
import {
  createInternalTokens,
  createInternalTokenVerifier,
  generateSigningKey,
  publicJwks,
} from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { eventIn, outboxOf } from '@kolo/events';
import type { AnyKoloEvent } from '@kolo/events';
import type { BaseContext } from '@kolo/graphql';
import { closeServer, createLogger, listen } from '@kolo/runtime';
import { createServiceServer, migrate } from '@kolo/service';
import type { Deps, ServiceDefinition } from '@kolo/service';
import { createTestClock } from './clock.ts';
import type { TestClock } from './clock.ts';
import { openTestStores } from './stores.ts';

/** What a subgraph answered. `data` is untyped on purpose: a test says what it expects. */
export interface GraphqlAnswer {
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

export interface TestService<Config = object> {
  /** Sends a document to the service over HTTP, as the gateway would for this viewer. */
  execute(
    viewer: Viewer,
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphqlAnswer>;
  /** The gateway's word for a viewer, for paths beside `/graphql`. */
  internalToken(viewer: Viewer): Promise<string>;
  clock: TestClock;
  connection: Connection;
  deps: Deps<Config>;
  /** Base URL, for paths beside `/graphql`. */
  url: string;
  /** Events in the outbox, in the order written; they stay, as no relay runs. */
  events(): Promise<AnyKoloEvent[]>;
  /** Removes what is stored and stops the server. */
  close(): Promise<void>;
}

/** One service on the real stores behind real HTTP, with a clock that the test moves. No worker runs. */
export async function startTestService<Context extends BaseContext, Config extends z.ZodObject>(
  service: ServiceDefinition<Context, Config>,
  options: { config?: z.output<Config>; at?: string } = {},
): Promise<TestService<z.output<Config>>> {
  const stores = openTestStores();
  const clock = createTestClock(options.at ?? '2026-03-02T09:00:00Z');
  const privateKey = await generateSigningKey();
  const tokens = createInternalTokens({ privateKey, clock });
  const { verify } = createInternalTokenVerifier({ publicKeys: publicJwks(privateKey), clock });
  const connection = await stores.connect(service.name);
  await migrate(service, connection);
  const deps = {
    connection,
    redis: stores.redis,
    namespace: stores.namespace,
    clock,
    logger: createLogger(service.name, process.env['TEST_LOG_LEVEL'] ?? 'fatal'),
    config: options.config ?? service.config.parse({}),
  };
  const { server, health } = await createServiceServer(service, { ...deps, verify });
  const url = `http://127.0.0.1:${await listen(server, 0)}`;

  return {
    clock,
    connection,
    deps,
    url,
    internalToken: (viewer) => tokens.issue(viewer),
    async execute(viewer, query, variables = {}, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await tokens.issue(viewer)}`,
          'x-request-id': viewer.requestId,
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphqlAnswer;
    },
    events: async () => (await outboxOf(connection).find({}).toArray()).map(eventIn),
    async close() {
      health.startDraining();
      await closeServer(server);
      await stores.close();
    },
  };
}
