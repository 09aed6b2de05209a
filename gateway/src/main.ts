import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  connectRedis,
  createLogger,
  listen,
  parseEnv,
  runProcess,
  startTracing,
  systemClock,
} from '@kolo/runtime';
import { gatewayEnv } from './env.ts';
import { createGateway } from './server.ts';
import { readManifests } from './trusted-documents/manifest.ts';

const env = parseEnv(gatewayEnv);
const logger = createLogger('gateway', env.LOG_LEVEL);

await runProcess(logger, async () => {
  const tracing = await startTracing('gateway');
  const trustedDocuments = env.GATEWAY_TRUSTED_DOCUMENTS
    ? await readManifests(env.GATEWAY_TRUSTED_DOCUMENTS)
    : new Map<string, string>();
  if (trustedDocuments.size === 0)
    logger.warn('There are no trusted documents: anybody may send any document');
  const redis = env.REDIS_URL
    ? { client: connectRedis(env.REDIS_URL), namespace: env.KOLO_NAMESPACE }
    : undefined;
  const gateway = await createGateway({
    supergraphSdl: await readFile(path.join(import.meta.dirname, '../supergraph.graphql'), 'utf8'),
    serviceUrls: {
      identity: env.IDENTITY_URL,
      communities: env.COMMUNITIES_URL,
      activities: env.ACTIVITIES_URL,
      value: env.VALUE_URL,
    },
    identityUrl: env.IDENTITY_URL,
    signingKey: env.GATEWAY_SIGNING_KEY,
    serviceDeadlineMs: env.GATEWAY_SERVICE_DEADLINE_MS,
    requestDeadlineMs: env.GATEWAY_REQUEST_DEADLINE_MS,
    trustedProxies: env.GATEWAY_TRUSTED_PROXIES,
    introspection: env.GATEWAY_INTROSPECTION,
    trustedDocuments,
    freeDocuments: env.GATEWAY_FREE_DOCUMENTS,
    mostCost: env.GATEWAY_MOST_COST,
    budgets: {
      anonymous: env.GATEWAY_ANONYMOUS_COST_PER_MINUTE,
      person: env.GATEWAY_PERSON_COST_PER_MINUTE,
      machine: env.GATEWAY_MACHINE_COST_PER_MINUTE,
    },
    redis,
    mostInFlight: env.GATEWAY_MOST_IN_FLIGHT,
    slowOperationMs: env.GATEWAY_SLOW_OPERATION_MS,
    liveLimits: {
      connections: env.GATEWAY_MOST_LIVE_CONNECTIONS,
      subscriptionsPerCaller: env.GATEWAY_SUBSCRIPTIONS_PER_CALLER,
    },
    clock: systemClock,
    logger,
  });
  const port = await listen(gateway.server, env.GATEWAY_PORT, env.GATEWAY_HOST);
  logger.info({ host: env.GATEWAY_HOST, port }, 'The gateway listens');
  return {
    async stop() {
      await gateway.stop();
      redis?.client.disconnect();
      await tracing.stop();
    },
  };
});
