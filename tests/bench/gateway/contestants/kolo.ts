// The gateway of this repository, as its `main.ts` starts it, without a budget for callers; like the others it refuses nobody, however long
// services that share one core with their stores take.
import { readFile } from 'node:fs/promises';
import { createGateway } from '@kolo/gateway';
import { createLogger, listen, systemClock } from '@kolo/runtime';
import type { SigningKey } from '@kolo/auth';

const PATIENCE_MS = 60_000;
const serviceUrls = JSON.parse(process.env['SERVICE_URLS'] as string) as Record<string, string>;
const gateway = await createGateway({
  supergraphSdl: await readFile(process.env['SUPERGRAPH_FILE'] as string, 'utf8'),
  serviceUrls,
  identityUrl: serviceUrls['identity'] ?? '',
  signingKey: JSON.parse(process.env['GATEWAY_SIGNING_KEY'] as string) as SigningKey,
  clock: systemClock,
  logger: createLogger('gateway', 'error'),
  serviceDeadlineMs: PATIENCE_MS,
  requestDeadlineMs: PATIENCE_MS,
  quickAnswerMs: PATIENCE_MS,
  longestWaitMs: PATIENCE_MS,
});
await listen(gateway.server, Number(process.env['PORT']));
process.on('disconnect', () => process.exit(0));
