import { z } from 'zod';
import { commonEnv, connectMongo, createLogger, parseEnv, systemClock } from '@kolo/runtime';
import { emptyIndex, fillIndex } from './fillIndex.ts';
import type { SearchSource } from './fillIndex.ts';
import type { SearchedService } from './request.ts';

/**
 * Makes the search index of a service anew from what is stored: `reindex.ts` of the service calls it and nothing else. Everything
 * may run meanwhile; until it is done, a search finds a part. A worker may join in: each portion is done once or changes nothing.
 */
export async function runReindex(service: SearchedService, source: SearchSource): Promise<void> {
  const env = parseEnv(z.object(commonEnv));
  const logger = createLogger(`${service}-reindex`, env.LOG_LEVEL);
  const connection = await connectMongo(env.MONGODB_URL, env.KOLO_NAMESPACE, service);
  try {
    await emptyIndex(connection);
    const documents = await fillIndex({ connection, clock: systemClock }, source);
    logger.info({ documents }, 'Indexed');
  } finally {
    await connection.close();
  }
}
