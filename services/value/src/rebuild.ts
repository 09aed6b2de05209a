import { parseArgs } from 'node:util';
import { z } from 'zod';
import { commonEnv, connectMongo, createLogger, parseEnv, systemClock } from '@kolo/runtime';
import { compareWithLog } from './engine/compareWithLog.ts';
import { rebuildIndicators } from './engine/rebuildIndicators.ts';
import { createNetworkThread } from './network/networkThreads.ts';
import { compareNetworks, rebuildNetworks } from './network/rebuildNetworks.ts';

// `rebuild.ts` makes all indicators anew from the event log, with value's workers stopped; `rebuild.ts --compare` changes nothing and
// exits 1 when a stored value is not what the log gives.
const { values } = parseArgs({ options: { compare: { type: 'boolean', default: false } } });
const env = parseEnv(z.object(commonEnv));
const logger = createLogger('value-rebuild', env.LOG_LEVEL);
const connection = await connectMongo(env.MONGODB_URL, env.KOLO_NAMESPACE, 'value');
const thread = createNetworkThread();
const deps = { connection, clock: systemClock, thread };
try {
  if (values.compare) {
    const { events, values: compared, differences: ofValues } = await compareWithLog(deps);
    const differences = [...ofValues, ...(await compareNetworks(deps))];
    logger.info({ events, values: compared, differences: differences.length }, 'Compared with the event log');
    for (const difference of differences) logger.error(difference);
    process.exitCode = differences.length === 0 ? 0 : 1;
  } else {
    const rebuilt = await rebuildIndicators(deps);
    const networks = await rebuildNetworks(deps);
    logger.info({ ...rebuilt, networks }, 'Rebuilt from the event log');
  }
} finally {
  await thread.stop();
  await connection.close();
}
