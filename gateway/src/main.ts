import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createLogger, listen, parseEnv, runProcess, systemClock } from '@kolo/runtime';
import { gatewayEnv } from './env.ts';
import { createGateway } from './server.ts';

const env = parseEnv(gatewayEnv);
const logger = createLogger('gateway', env.LOG_LEVEL);

await runProcess(logger, async () => {
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
    introspection: env.GATEWAY_INTROSPECTION,
    trustedProxies: env.GATEWAY_TRUSTED_PROXIES,
    clock: systemClock,
    logger,
  });
  const port = await listen(gateway.server, env.GATEWAY_PORT, env.GATEWAY_HOST);
  logger.info({ host: env.GATEWAY_HOST, port }, 'The gateway listens');
  return gateway;
});
