import { parseArgs } from 'node:util';
import { z } from 'zod';
import { commonEnv, connectMongo, createLogger, parseEnv, systemClock } from '@kolo/runtime';
import { compareWithLog } from './engine/compareWithLog.ts';
import { rebuildIndicators } from './engine/rebuildIndicators.ts';

// `rebuild.ts` makes all indicators anew from the event log, with value's workers stopped; `rebuild.ts --compare` changes nothing and
// exits 1 when a stored value is not what the log gives.
const { values } = parseArgs({ options: { compare: { type: 'boolean', default: false } } });
const env = parseEnv(z.object(commonEnv));
const logger = createLogger('value-rebuild', env.LOG_LEVEL);
const connection = await connectMongo(env.MONGODB_URL, env.KOLO_NAMESPACE, 'value');
const deps = { connection, clock: systemClock };
try {
  if (values.compare) {
    const { events, values: compared, differences } = await compareWithLog(deps);
    logger.info({ events, values: compared, differences: differences.length }, 'Compared with the event log');
    for (const difference of differences) logger.error(difference);
    process.exitCode = differences.length === 0 ? 0 : 1;
  } else {
    logger.info(await rebuildIndicators(deps), 'Rebuilt from the event log');
  }
} finally {
  await connection.close();
}
