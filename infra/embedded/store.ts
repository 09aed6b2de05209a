import { closeSync, openSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, portIsFree } from '../processes/ports.ts';
import { alivePid, writePidFile } from '../processes/pidFile.ts';
import { spawnGuarded, type Ending, type GuardedProcess } from '../processes/spawnGuarded.ts';
import type { StoreBinaries } from './binaries.ts';
import { PortTakenError, StoreError, StoreStartError } from './errors.ts';
import { makeDataFolder } from './folder.ts';
import { mongodbAnswers, valkeyAnswers } from './readiness.ts';

export type StoreKind = keyof StoreBinaries;

/** A store that is given longer than this to come up is loading more data than an embedded store should hold. */
const startMs = 30_000;
const stopMs = 4_000;
/** The guard's five seconds between asking and killing, and a little more. */
const previousMs = 7_000;

export interface StoreOptions {
  binaries: StoreBinaries;
  /** Parent of the store's own folder (`mongodb/` or `valkey/`). */
  dataDir: string;
  /** Default: a free one. */
  port?: number;
  /** What the store prints is appended to `<logDir>/<kind>.log`. Default: `dataDir`. */
  logDir?: string;
  /** Called once when the store ends without `stop()` having been called. */
  onExit?: (ending: Ending) => void;
}

export interface RunningStore {
  kind: StoreKind;
  url: string;
  port: number;
  pid: number;
  /** Settles, and never rejects, when the store has ended. */
  ended: Promise<Ending>;
  kill(signal: NodeJS.Signals): void;
  /** Ends the store in order, by force after `graceMs` (default 4000). */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Starts one store and resolves when it answers. After a crash, start it again with the same `dataDir` and `port`:
 * nothing that it acknowledged is lost, except up to one second of Valkey, which is disposable.
 * @throws StoreError
 */
export async function startStore(kind: StoreKind, options: StoreOptions): Promise<RunningStore> {
  const folder = path.join(options.dataDir, kind);
  await makeDataFolder(folder);
  const port = options.port ?? (await freePort());
  if (!(await portIsFree(port)))
    throw new PortTakenError(port, kind === 'mongodb' ? 'MONGODB_URL' : 'REDIS_URL');

  const pidFile = path.join(folder, 'server.pid');
  await untilPreviousIsGone(kind, pidFile);
  const logFile = path.join(options.logDir ?? options.dataDir, `${kind}.log`);
  const logStart = await sizeOf(logFile);
  const child = await spawnStore(
    options.binaries[kind],
    await argumentsFor(kind, folder, port),
    folder,
    logFile,
  );
  await writePidFile(pidFile, child.pid);
  const url = kind === 'mongodb' ? mongodbUrl(port) : `redis://127.0.0.1:${port}`;
  const answers = kind === 'mongodb' ? () => mongodbAnswers(url) : () => valkeyAnswers(port);
  if (!(await comesUp(child, answers))) {
    await child.stop(stopMs);
    throw new StoreStartError(kind, await lastWords(logFile, logStart), logFile);
  }

  let stopping = false;
  void child.ended.then((ending) => {
    if (!stopping) options.onExit?.(ending);
  });
  return {
    kind,
    url,
    port,
    pid: child.pid,
    ended: child.ended,
    kill: child.kill,
    async stop(graceMs = stopMs) {
      stopping = true;
      await child.stop(graceMs);
    },
  };
}

/** One node that calls itself a replica set: the driver must not go looking for others. */
function mongodbUrl(port: number): string {
  return `mongodb://127.0.0.1:${port}/?directConnection=true`;
}

async function argumentsFor(kind: StoreKind, folder: string, port: number): Promise<string[]> {
  if (kind === 'valkey') {
    const where = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--loglevel', 'warning'];
    const durable = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''];
    return [...where, ...durable, '--maxmemory-policy', 'noeviction'];
  }
  // Without a file of its own it would take settings from whatever secantusd.toml lies in the home folder or in /etc.
  const config = path.join(folder, 'secantusd.toml');
  await writeFile(config, '');
  const where = ['--host', '127.0.0.1', '--port', String(port), '--storage-path', folder];
  // Measured over four SIGKILLs: without --sync-on-commit 390 of 33,098 acknowledged writes were lost, with it none.
  // Without --log-file-max it allocates 2 GB before the first write.
  const durable = ['--sync-on-commit', '--log-file-max', '128MB'];
  const cache = ['--cache-size', `${cacheMegabytes(memoryOfMachine())}M`];
  // Nothing of Kolo reads the oplog. Its oldest entries are removed one by one, with a sync each: past the default of 100,000 entries that
  // took a third of the store's processor, so that an hour's worth stays, whatever its number. And it need not survive a crash: without
  // it the write-ahead log takes half as many bytes (measured: 20 instead of 40 MB/s at 6,300 events/s). Data is logged as before.
  const oplog = ['--oplog-max-entries', '100000000', '--oplog-nonlogged'];
  return ['--config', config, ...where, ...durable, ...cache, ...oplog, '--log-level', 'WARNING'];
}

/**
 * A quarter of the machine's memory, from 256 MB to 4 GB, taken as it is needed. What does not fit is evicted by the threads
 * that read and write: with 256 MB a stream of 5,000 events/s stood still for 3 to 30 s at a time after half a minute, and an
 * import of 200,000 events did not end; with 1 GB it slowed down, with 4 GB it did not.
 */
export function cacheMegabytes(memoryBytes: number): number {
  const quarter = Math.floor(memoryBytes / 4 / 2 ** 20);
  return Math.min(Math.max(quarter, 256), 4096);
}

/** Of the container, where one limits it. */
function memoryOfMachine(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, os.totalmem()) : os.totalmem();
}

/**
 * WiredTiger's own settings, which it reads from its environment. The server asks for no checkpoint before it ends: its write-ahead log
 * would grow for as long as it runs, 128 MB for every 50,000 events, and be read anew, whole, after a crash.
 */
const wiredTiger = 'checkpoint=(wait=60)';

async function spawnStore(
  binary: string,
  args: string[],
  cwd: string,
  logFile: string,
): Promise<GuardedProcess> {
  const output = openSync(logFile, 'a');
  try {
    const env = { PATH: process.env['PATH'], WIREDTIGER_CONFIG: wiredTiger };
    return await spawnGuarded(binary, args, { cwd, env, output });
  } finally {
    closeSync(output);
  }
}

/**
 * After the parent was killed its guard takes a moment to end the store. Two servers on one folder would ruin it: Valkey
 * takes no lock on its append-only file.
 */
async function untilPreviousIsGone(kind: StoreKind, pidFile: string): Promise<void> {
  const deadline = Date.now() + previousMs;
  for (;;) {
    const pid = await alivePid(pidFile);
    if (pid === undefined) return;
    if (Date.now() > deadline) {
      throw new StoreError(`${kind} already runs on this data folder (process ${pid}): stop it first.`);
    }
    await sleep(100);
  }
}

async function comesUp(child: GuardedProcess, answers: () => Promise<void>): Promise<boolean> {
  let ended = false;
  void child.ended.then(() => (ended = true));
  const deadline = Date.now() + startMs;
  while (!ended && Date.now() < deadline) {
    const ready = await answers().then(
      () => true,
      () => false,
    );
    if (ready && !ended) return true;
    await sleep(50);
  }
  return false;
}

async function lastWords(logFile: string, from: number): Promise<string> {
  const text = (await readFile(logFile)).subarray(from).toString();
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
