// The gateway of this repository, as its `main.ts` starts it, without a budget for callers.
import { readFile } from 'node:fs/promises';
import { createGateway } from '@kolo/gateway';
import { createLogger, listen, systemClock } from '@kolo/runtime';
import type { SigningKey } from '@kolo/auth';

const serviceUrls = JSON.parse(process.env['SERVICE_URLS'] as string) as Record<string, string>;
const gateway = await createGateway({
  supergraphSdl: await readFile(process.env['SUPERGRAPH_FILE'] as string, 'utf8'),
  serviceUrls,
  identityUrl: serviceUrls['identity'] ?? '',
  signingKey: JSON.parse(process.env['GATEWAY_SIGNING_KEY'] as string) as SigningKey,
  clock: systemClock,
  logger: createLogger('gateway', 'error'),
});
await listen(gateway.server, Number(process.env['PORT']));
process.on('disconnect', () => process.exit(0));
