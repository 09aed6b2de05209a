import { parseArgs } from 'node:util';
import { dataDirOf } from './dataDir.ts';
import { StoreError, storesFromEnvironment } from './embedded/index.ts';
import { ensureDemonstration, hasDemonstration } from './supervisor/demonstration.ts';
import { startSystem, type System } from './supervisor/system.ts';

const usage = 'npm start [-- --empty]   (--empty: without the demonstration)';

const stopAsked = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopAsked.abort());
// `infra/run.mjs` holds the other end: when it is gone, nobody could stop this process any more.
process.on('disconnect', () => stopAsked.abort());
// The reader of the terminal may leave before Kolo does.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

process.exit(await main());

async function main(): Promise<number> {
  let system: System | undefined;
  try {
    const { empty, gatewayPort, gatewayHost } = readOptions();
    system = await startSystem({
      dataDir: dataDirOf(),
      gatewayPort,
      gatewayHost,
      stores: storesFromEnvironment(),
      signal: stopAsked.signal,
      onProgress: (sentence) => console.log(sentence),
      onProblem: (sentence) => console.error(sentence),
    });
    if (!empty) await showDemonstration(system);
    if (!stopAsked.signal.aborted) console.log(`Kolo is ready: ${system.gatewayUrl}`);
    const failure = await Promise.race([system.failed, untilAborted(stopAsked.signal)]);
    if (failure !== undefined) throw new StoreError(failure);
    return 0;
  } catch (error) {
    if (stopAsked.signal.aborted) return 0;
    console.error(error instanceof StoreError ? error.message : error);
    return 1;
  } finally {
    await system?.stop();
  }
}

function readOptions(): { empty: boolean; gatewayPort: number; gatewayHost: string } {
  let empty: boolean;
  try {
    const options = { empty: { type: 'boolean', default: false } } as const;
    empty = parseArgs({ args: process.argv.slice(2), options }).values.empty;
  } catch {
    throw new StoreError(`Usage: ${usage}`);
  }
  if (!empty && !hasDemonstration())
    throw new StoreError('There is no demonstration yet: npm start -- --empty');
  const port = process.env['GATEWAY_PORT'] || '4000';
  const gatewayPort = Number(port);
  if (!Number.isInteger(gatewayPort) || gatewayPort < 1 || gatewayPort > 65_535) {
    throw new StoreError(`GATEWAY_PORT is "${port}": set it to a number from 1 to 65535.`);
  }
  return { empty, gatewayPort, gatewayHost: process.env['GATEWAY_HOST'] || '127.0.0.1' };
}

async function showDemonstration(system: System): Promise<void> {
  const loading = ensureDemonstration({ ...system, onProgress: (sentence) => console.log(sentence) });
  const lines = await Promise.race([loading, untilAborted(stopAsked.signal)]);
  for (const line of lines ?? []) console.log(line);
}

function untilAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
