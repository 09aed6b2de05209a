import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ensureBinaries, startStore, type StoreKind, type StoreUrls } from '../embedded/index.ts';
import { PortTakenError, StoreError } from '../embedded/errors.ts';
import { makeDataFolder } from '../embedded/folder.ts';
import { portIsFree } from '../processes/ports.ts';
import { keepRunning, type Kept, type Run } from './keepRunning.ts';
import { gatewayUrl, planLayout, type Layout, type LayoutOptions } from './layout.ts';
import { lockDataFolder } from './lock.ts';
import { ensureSecrets, type Secrets } from './secrets.ts';
import { startScript, startService } from './startService.ts';

export interface SystemOptions {
  /** Holds the stores' data, the secrets and the logs; one Kolo at a time. */
  dataDir: string;
  /** Default 4000. */
  gatewayPort?: number;
  /** Default `127.0.0.1`. */
  gatewayHost?: string;
  /** Stores that run elsewhere. Default: embedded ones in `dataDir`. */
  stores?: StoreUrls | undefined;
  /** Which processes to run. Default: all of Kolo's. */
  plan?: (options: LayoutOptions) => Promise<Layout>;
  /** Loads the demonstration, unless it is there, and leaves its lines in this file. Default: none is loaded. */
  demonstrationFile?: string | undefined;
  /** Added to the environment of every process. */
  env?: Record<string, string>;
  /** Told in a sentence what is being done. */
  onProgress?: (sentence: string) => void;
  /** Told in a sentence when a process ended unasked and is started again. */
  onProblem?: (sentence: string) => void;
  /** Stops a start that is under way; `startSystem` then rejects, with everything stopped. */
  signal?: AbortSignal;
}

/** A Kolo that runs: all its processes, and the stores if they are embedded. */
export interface System extends StoreUrls {
  /** The GraphQL endpoint. */
  gatewayUrl: string;
  dataDir: string;
  operator: { email: string; password: string };
  /** `mongodb`, `valkey`, `identity`, `identity-worker`, …, `gateway`. */
  processes: ReadonlyMap<string, Kept>;
  /** Settles with a sentence when a process was given up; the rest still runs until `stop()`. */
  failed: Promise<string>;
  /** Stops everything within 9 s: processes first, then stores. */
  stop(): Promise<void>;
}

const processGraceMs = 6_500;
const gatewayGraceMs = 3_500;
const storeGraceMs = 2_000;

/**
 * Starts the whole of Kolo on this machine and resolves when every process is ready. Whatever ends unasked from then on
 * is started again. Nothing outlives this process, however it ends.
 * @throws StoreError with one sentence that says what to do
 */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { dataDir, gatewayPort = 4000, gatewayHost = '127.0.0.1', plan = planLayout, signal } = options;
  const onProgress = options.onProgress ?? (() => undefined);
  await makeDataFolder(dataDir);
  const unlock = await lockDataFolder(dataDir);
  const logDir = path.join(dataDir, 'logs');
  const processes = new Map<string, Kept>();
  const failed = Promise.withResolvers<string>();
  const aborted = whenAborted(signal);

  const stop = async () => {
    await stopInOrder(processes);
    await unlock();
  };
  const keep = (name: string, start: () => Promise<Run>) => {
    const kept = keepRunning(name, {
      start,
      onProblem: (sentence) => options.onProblem?.(sentence),
      onGivenUp: (sentence) => failed.resolve(`${sentence} Its log is ${path.join(logDir, `${name}.log`)}.`),
    });
    processes.set(name, kept);
    return kept;
  };
  const allSettled = () => Promise.all([...processes.values()].map((kept) => kept.settled));
  const orFailure = async (work: Promise<unknown>) => {
    const sentence = await Promise.race([work.then(() => undefined), failed.promise, aborted]);
    if (sentence !== undefined) throw new StoreError(sentence);
  };

  try {
    if (!(await portIsFree(gatewayPort, gatewayHost))) throw new PortTakenError(gatewayPort, 'GATEWAY_PORT');
    await mkdir(logDir, { recursive: true });
    const secrets = await ensureSecrets(dataDir);
    let stores = options.stores;
    if (!stores) {
      onProgress('Starting the stores');
      stores = await keepStores(keep, { dataDir, logDir, onProgress });
      await orFailure(allSettled());
    }
    const layout = withEnv(
      await plan({ stores, secrets, gatewayHost, gatewayPort, demonstrationFile: options.demonstrationFile }),
      options.env,
    );
    onProgress('Preparing the databases');
    await orFailure(prepare(layout, { logDir, aborted, onProgress }));
    onProgress('Starting the services');
    for (const plan of layout.processes) keep(plan.name, () => startService(plan, logDir));
    await orFailure(allSettled());
    return {
      ...stores,
      gatewayUrl: gatewayUrl(gatewayHost, gatewayPort),
      dataDir,
      operator: operatorOf(secrets),
      processes,
      failed: failed.promise,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Keep = (name: string, start: () => Promise<Run>) => Kept;

/** The first start chooses the ports; every later one must find them again, because the others know them by their URL. */
async function keepStores(
  keep: Keep,
  options: { dataDir: string; logDir: string; onProgress: (sentence: string) => void },
): Promise<StoreUrls> {
  const binaries = await ensureBinaries(options);
  const where = { binaries, dataDir: path.join(options.dataDir, 'stores'), logDir: options.logDir };
  const start = async (kind: StoreKind) => {
    let next = await startStore(kind, where);
    const { url, port } = next;
    let isFirst = true;
    keep(kind, async () => {
      if (!isFirst) next = await startStore(kind, { ...where, port });
      isFirst = false;
      return { ...next, ready: Promise.resolve() };
    });
    return url;
  };
  return { mongodbUrl: await start('mongodb'), redisUrl: await start('valkey') };
}

/** One after the other: the embedded store takes schema changes best that way. */
async function prepare(
  layout: Layout,
  {
    logDir,
    aborted,
    onProgress,
  }: { logDir: string; aborted: Promise<string>; onProgress: (sentence: string) => void },
): Promise<void> {
  for (const preparation of layout.preparations) {
    if (preparation.name === 'demonstration')
      onProgress('Loading the demonstration: half a year, in a minute or two');
    const child = await startScript(preparation, logDir);
    const outcome = await Promise.race([child.ended, aborted]);
    if (typeof outcome === 'string') {
      await child.stop(1000);
      return;
    }
    if (outcome.code !== 0) {
      const log = path.join(logDir, `${preparation.name}.log`);
      throw new StoreError(`${preparation.name} failed (exit code ${outcome.code}): read ${log}.`);
    }
  }
}

/**
 * The gateway first, so that what callers have asked can still be answered; workers meanwhile; services when the gateway
 * is through; stores last.
 */
async function stopInOrder(processes: ReadonlyMap<string, Kept>): Promise<void> {
  const all = [...processes.values()];
  const stores = all.filter(({ name }) => name === 'mongodb' || name === 'valkey');
  const services = all.filter((kept) => !stores.includes(kept) && kept.name !== 'gateway');
  const workers = services.filter(({ name }) => name.endsWith('-worker'));
  const servers = services.filter((service) => !workers.includes(service));
  const servingUntil = Date.now() + processGraceMs;
  await Promise.all([
    ...workers.map((worker) => worker.stop(processGraceMs)),
    (async () => {
      await processes.get('gateway')?.stop(gatewayGraceMs);
      await Promise.all(servers.map((server) => server.stop(servingUntil - Date.now())));
    })(),
  ]);
  await Promise.all(stores.map((store) => store.stop(storeGraceMs)));
}

function withEnv(layout: Layout, env: Record<string, string> = {}): Layout {
  const add = <T extends { env: Record<string, string> }>(plan: T): T => ({
    ...plan,
    env: { ...plan.env, ...env },
  });
  return { preparations: layout.preparations.map(add), processes: layout.processes.map(add) };
}

function operatorOf(secrets: Secrets): System['operator'] {
  return { email: secrets.operatorEmail, password: secrets.operatorPassword };
}

function whenAborted(signal: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve) => {
    const stopped = () => resolve('Stopped before it was ready.');
    if (signal?.aborted) stopped();
    signal?.addEventListener('abort', stopped, { once: true });
  });
}
