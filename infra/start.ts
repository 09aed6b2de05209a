import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dataDirOf } from './dataDir.ts';
import { StoreError, storesFromEnvironment } from './embedded/index.ts';
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
    const dataDir = dataDirOf();
    const demonstration = path.join(dataDir, 'demonstration.json');
    system = await startSystem({
      dataDir,
      // Once it is loaded, later starts need not look.
      demonstrationFile: empty || existsSync(demonstration) ? undefined : demonstration,
      gatewayPort,
      gatewayHost,
      stores: storesFromEnvironment(),
      signal: stopAsked.signal,
      onProgress: (sentence) => console.log(sentence),
      onProblem: (sentence) => console.error(sentence),
    });
    if (!empty) for (const line of await linesOf(demonstration)) console.log(line);
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
  const port = process.env['GATEWAY_PORT'] || '4000';
  const gatewayPort = Number(port);
  if (!Number.isInteger(gatewayPort) || gatewayPort < 1 || gatewayPort > 65_535) {
    throw new StoreError(`GATEWAY_PORT is "${port}": set it to a number from 1 to 65535.`);
  }
  return { empty, gatewayPort, gatewayHost: process.env['GATEWAY_HOST'] || '127.0.0.1' };
}

async function linesOf(demonstration: string): Promise<string[]> {
  return existsSync(demonstration) ? (JSON.parse(await readFile(demonstration, 'utf8')) as string[]) : [];
}

function untilAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
