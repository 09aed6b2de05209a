import { z } from 'zod';
import { createInternalTokenVerifier, keySetSchema } from '@kolo/auth';
import type { BaseContext } from '@kolo/graphql';
import {
  buildIndexes,
  closeServer,
  commonEnv,
  connectMongo,
  connectRedis,
  createHealth,
  createHealthServer,
  createLogger,
  jsonOf,
  listen,
  parseEnv,
  port,
  runProcess,
  startTracing,
  systemClock,
} from '@kolo/runtime';
import type { ServiceDefinition } from './definition.ts';
import { createServiceServer } from './server.ts';
import { startServiceWorker } from './worker.ts';

const host = z.string().default('127.0.0.1');

// Only the clock of the machine: no variable and no request can move time in production.
const clock = systemClock;

/** Judges the variables of the process and of its service together, so that every bad one is named before the process ends. */
export function readEnv<Own extends z.ZodObject, Config extends z.ZodObject>(
  own: Own,
  service: Config,
  source: NodeJS.ProcessEnv = process.env,
): { env: z.output<Own>; config: z.output<Config> } {
  parseEnv(z.intersection(own, service), source);
  return { env: own.parse(source), config: service.parse(source) };
}

/** The GraphQL process of a service: `main.ts` calls it and nothing else. */
export async function runServer<Context extends BaseContext, Config extends z.ZodObject>(
  service: ServiceDefinition<Context, Config>,
): Promise<void> {
  const stem = service.name.toUpperCase();
  const own = {
    ...commonEnv,
    KOLO_HOST: host,
    GATEWAY_PUBLIC_KEYS: jsonOf(keySetSchema),
    [`${stem}_PORT`]: port,
  };
  const { env, config } = readEnv(z.object(own), service.config);
  const logger = createLogger(service.name, env.LOG_LEVEL);

  await runProcess(logger, async () => {
    const tracing = await startTracing(service.name);
    const namespace = env.KOLO_NAMESPACE;
    const connection = await connectMongo(env.MONGODB_URL, namespace, service.name);
    const redis = connectRedis(env.REDIS_URL);
    const verifier = createInternalTokenVerifier({ publicKeys: env.GATEWAY_PUBLIC_KEYS, clock });
    const deps = { connection, redis, namespace, clock, logger, config, verify: verifier.verify };
    const { server, health } = await createServiceServer(service, deps);
    const taken = await listen(
      server,
      (env as Record<string, unknown>)[`${stem}_PORT`] as number,
      env.KOLO_HOST,
    );
    logger.info({ port: taken }, 'Listening');
    return {
      async stop() {
        health.startDraining();
        await closeServer(server);
        redis.disconnect();
        await connection.close();
        await tracing.stop();
      },
    };
  });
}

/** The worker process of a service: `worker.ts` calls it and nothing else. */
export async function runWorker<Context extends BaseContext, Config extends z.ZodObject>(
  service: ServiceDefinition<Context, Config>,
): Promise<void> {
  const stem = `${service.name.toUpperCase()}_WORKER_PORT`;
  const { env, config } = readEnv(z.object({ ...commonEnv, KOLO_HOST: host, [stem]: port }), service.config);
  const logger = createLogger(`${service.name}-worker`, env.LOG_LEVEL);

  await runProcess(logger, async () => {
    const tracing = await startTracing(`${service.name}-worker`);
    const namespace = env.KOLO_NAMESPACE;
    const connection = await connectMongo(env.MONGODB_URL, namespace, service.name);
    const redis = connectRedis(env.REDIS_URL);
    const health = createHealth({
      mongodb: async () => (await connection.db?.command({ ping: 1 }))?.['ok'] === 1,
      redis: async () => (await redis.ping()) === 'PONG',
    });
    const work = await startServiceWorker(service, {
      connection,
      redis,
      namespace,
      clock,
      logger,
      config,
      health,
    });
    const server = createHealthServer(health);
    await listen(server, (env as Record<string, unknown>)[stem] as number, env.KOLO_HOST);
    logger.info('Working');
    return {
      async stop() {
        health.startDraining();
        await work.stop();
        await closeServer(server);
        redis.disconnect();
        await connection.close();
        await tracing.stop();
      },
    };
  });
}

/** Builds the collections and indexes of a service and ends: run it at deploy, before the processes start. */
export async function runMigration<Context extends BaseContext, Config extends z.ZodObject>(
  service: ServiceDefinition<Context, Config>,
): Promise<void> {
  const env = parseEnv(z.object(commonEnv));
  const connection = await connectMongo(env.MONGODB_URL, env.KOLO_NAMESPACE, service.name);
  await migrate(service, connection);
  await connection.close();
}

/** The collections of the event path, beside the service's own: made before the first transaction needs them. */
const eventCollections = ['outbox', 'consumed_events', 'parked_events', 'idempotent_answers', 'leases'];

export async function migrate<Context extends BaseContext, Config extends z.ZodObject>(
  service: Pick<ServiceDefinition<Context, Config>, 'registerModels'>,
  connection: Awaited<ReturnType<typeof connectMongo>>,
): Promise<void> {
  service.registerModels(connection);
  await buildIndexes(connection);
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  for (const name of eventCollections) {
    if (!existing.has(name)) await connection.createCollection(name);
  }
}
