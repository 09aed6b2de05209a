import { readFileSync } from 'node:fs';
import type { Connection } from 'mongoose';
import { activities } from '@kolo/activities';
import {
  createInternalTokens,
  createInternalTokenVerifier,
  generateSigningKey,
  publicJwks,
} from '@kolo/auth';
import type { SigningKey, ViewerClaims } from '@kolo/auth';
import { communities } from '@kolo/communities';
import { createGateway } from '@kolo/gateway';
import type { BaseContext } from '@kolo/graphql';
import { identity } from '@kolo/identity';
import { closeServer, connectMongo, connectRedis, createHealth, createLogger, listen } from '@kolo/runtime';
import type { Stoppable } from '@kolo/runtime';
import { createServiceServer, migrate, startServiceWorker } from '@kolo/service';
import type { ServiceDefinition } from '@kolo/service';
import { createTestClock } from '@kolo/testing';
import type { TestClock } from '@kolo/testing';
import { value } from '@kolo/value';
import { watchQuiet } from './settle.ts';

export interface StageOptions {
  mongodbUrl: string;
  redisUrl: string;
  /** Prefix of database names and queue keys. */
  namespace: string;
  /** The moment at which the clock begins, ISO 8601. */
  at: string;
  operator: { email: string; password: string };
  /** Identity's key. Default: a new one. */
  identitySigningKey?: SigningKey;
  /** Further workers of every service, beside the first. Default 0. */
  extraWorkers?: number;
  logLevel?: string;
}

/** A whole Kolo in one process: the code of every process, real stores, real queues, real HTTP, and a clock that moves. */
export interface Stage {
  /** The gateway's GraphQL endpoint. */
  url: string;
  clock: TestClock;
  operator: { email: string; password: string };
  /** Database of each service. */
  connections: Record<ServiceName, Connection>;
  /** Base URL of each service, for tests that pass the gateway by. */
  serviceUrls: Record<ServiceName, string>;
  /** The gateway's word for a viewer, as services get it. */
  vouchFor(viewer: ViewerClaims): Promise<string>;
  /** Waits until everything that was done has reached every service and every figure. */
  settle(): Promise<void>;
  /** Does what has fallen due in every service at the clock's time, and settles. */
  tick(): Promise<void>;
  /** The GraphQL server of a service goes away for good, as when its process dies. Its workers stay. */
  stopServing(name: ServiceName): Promise<void>;
  close(): Promise<void>;
}

const services = { identity, communities, activities, value } as const;
export type ServiceName = keyof typeof services;
const serviceNames = Object.keys(services) as ServiceName[];

const supergraphFile = new URL('../../../gateway/supergraph.graphql', import.meta.url);

export async function openStage(options: StageOptions): Promise<Stage> {
  const { namespace, operator } = options;
  const clock = createTestClock(options.at);
  const logger = createLogger('stage', options.logLevel ?? 'error');
  const redis = connectRedis(options.redisUrl);
  const gatewayKey = await generateSigningKey();
  const tokens = createInternalTokens({ privateKey: gatewayKey, clock });
  const { verify } = createInternalTokenVerifier({ publicKeys: publicJwks(gatewayKey), clock });
  const configs = {
    identity: {
      IDENTITY_SIGNING_KEY: options.identitySigningKey ?? (await generateSigningKey()),
      IDENTITY_OPERATOR_EMAIL: operator.email,
      IDENTITY_OPERATOR_PASSWORD: operator.password,
    },
    communities: {},
    activities: {},
    // What rests is waited for after each step.
    value: { VALUE_SHORTEST_REST_MS: 0, VALUE_NETWORK_REST_MS: 5_000 },
  };

  const connections = {} as Record<ServiceName, Connection>;
  const urls = {} as Record<ServiceName, string>;
  const servers = {} as Record<ServiceName, Stoppable>;
  const dueWork: (() => Promise<void>)[] = [];
  // Taken apart in the opposite order of putting together.
  const parts: Stoppable[] = [];
  const close = async () => {
    for (const part of parts.reverse()) await part.stop();
  };

  const add = async (name: ServiceName) => {
    const connection = await connectMongo(options.mongodbUrl, namespace, name);
    parts.push({ stop: () => connection.close() });
    connections[name] = connection;
    // Each service knows its own configuration; here they are only handed through.
    const service = services[name] as unknown as ServiceDefinition<BaseContext>;
    await migrate(service, connection);
    const deps = { connection, redis, namespace, clock, logger, config: configs[name] };
    const { server, health } = await createServiceServer(service, { ...deps, verify });
    urls[name] = `http://127.0.0.1:${await listen(server, 0)}`;
    let stopped: Promise<void> | null = null;
    servers[name] = {
      stop() {
        health.startDraining();
        return (stopped ??= closeServer(server));
      },
    };
    parts.push(servers[name]);
    // The stage's own `tick` does what falls due, so that nothing happens between two steps of a test.
    const { runDueWork: _, ...worked } = service;
    for (let index = 0; index <= (options.extraWorkers ?? 0); index += 1) {
      parts.push(await startServiceWorker(worked, { ...deps, health: createHealth({}), relayPollMs: 10 }));
    }
    dueWork.push(async () => service.runDueWork?.(deps));
  };

  try {
    parts.push({
      stop: () => {
        redis.disconnect();
        return Promise.resolve();
      },
    });
    for (const name of serviceNames) await add(name);
    const gateway = await createGateway({
      supergraphSdl: readFileSync(supergraphFile, 'utf8'),
      serviceUrls: urls,
      identityUrl: urls.identity,
      signingKey: gatewayKey,
      clock,
      logger,
      // A laptop that is busy with tests must not turn a slow answer into a partial one, or into none.
      serviceDeadlineMs: 20_000,
      requestDeadlineMs: 25_000,
      quickAnswerMs: 25_000,
      longestWaitMs: 25_000,
    });
    parts.push(gateway);
    const url = `http://127.0.0.1:${await listen(gateway.server, 0)}/graphql`;

    const quiet = watchQuiet({
      connections: Object.values(connections),
      redis,
      namespace,
      jobQueues: ['indicator-computation'],
      emptyWhenDone: ['indicator_deltas', 'indicator_wide_changes'].map((collection) => ({
        connection: connections.value,
        collection,
      })),
    });
    parts.push({ stop: () => quiet.close() });
    const { settle } = quiet;
    return {
      url,
      clock,
      operator,
      connections,
      serviceUrls: urls,
      vouchFor: (viewer) => tokens.issue(viewer),
      settle,
      async tick() {
        await settle();
        for (const work of dueWork) await work();
        await settle();
      },
      stopServing: async (name) => servers[name].stop(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
