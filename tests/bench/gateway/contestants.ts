import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@kolo/infra';
import type { Pinned } from './processes.ts';
import { startProgram, startScript } from './processes.ts';
import { hiveRouterBinary, thirdPartyScript } from './thirdParty.ts';
import type { World } from './world.ts';

export type ContestantName =
  'apollo' | 'hive' | 'hive-dedupe' | 'kolo' | 'floor' | 'hive-router' | 'hive-router-dedupe';

/** One of those that are compared, running. */
export interface Contestant {
  name: ContestantName;
  port: number;
  process: Pinned;
  /** This repository's gateway makes the token for services itself; the others hand on what the caller brings. */
  token: 'accessToken' | 'internalToken';
}

export const titles: Record<ContestantName, string> = {
  apollo: '@apollo/gateway + @apollo/server, default',
  hive: 'Hive Gateway, Rust planner, dedupe off',
  'hive-dedupe': 'Hive Gateway, Rust planner, calls and requests in flight shared',
  kolo: 'this gateway',
  floor: 'floor: the calls and their JSON by hand',
  'hive-router': 'Hive Router (Rust), dedupe off',
  'hive-router-dedupe': 'Hive Router (Rust), calls and requests in flight shared',
};

interface Place {
  world: World;
  /** Where the services are for this run. */
  serviceUrls: Record<string, string>;
  core: number | null;
  floorFile: string;
}

/** Starts one and waits until it answers. */
export async function startContestant(name: ContestantName, place: Place): Promise<Contestant> {
  const { world, serviceUrls, core, floorFile } = place;
  const port = await freePort();
  const env = {
    PORT: String(port),
    SUPERGRAPH_FILE: await world.supergraphFile(`supergraph-${name}`, serviceUrls),
    SERVICE_URLS: JSON.stringify(serviceUrls),
    GATEWAY_SIGNING_KEY: JSON.stringify(world.gatewaySigningKey),
    FLOOR_FILE: floorFile,
    DEDUPE: name.endsWith('-dedupe') ? '1' : '0',
    APOLLO_TELEMETRY_DISABLED: '1',
  };
  const script = (file: string) =>
    startScript(path.join(import.meta.dirname, 'contestants', file), { core, env });
  const start = async (): Promise<Pinned> => {
    switch (name) {
      case 'apollo':
        return script('apollo.ts');
      case 'kolo':
        return startScript(path.join(import.meta.dirname, 'contestants/kolo.ts'), {
          ...{ core, env },
          // As infra starts it.
          nodeFlags: ['--max-semi-space-size=64'],
        });
      case 'floor':
        return script('floor.ts');
      case 'hive':
      case 'hive-dedupe':
        return startScript(await thirdPartyScript('hive.mjs'), { core, env });
      case 'hive-router':
      case 'hive-router-dedupe':
        return startHiveRouter(env.SUPERGRAPH_FILE, port, name === 'hive-router-dedupe', place);
    }
  };
  const running = await start();
  try {
    await untilReady(port, running);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return { name, port, process: running, token: name === 'kolo' ? 'accessToken' : 'internalToken' };
}

/** One worker thread, as the others have one; everything else is its default. */
async function startHiveRouter(
  supergraphFile: string,
  port: number,
  dedupe: boolean,
  { world, core }: Place,
): Promise<Pinned> {
  const file = path.join(world.folder, `hive-router-${dedupe ? 'dedupe' : 'plain'}.json`);
  const config = {
    supergraph: { source: 'file', path: supergraphFile },
    http: { host: '127.0.0.1', port, workers: 1 },
    log: { level: 'error' },
    headers: { all: { request: [{ propagate: { named: 'authorization' } }] } },
    traffic_shaping: { all: { dedupe_enabled: dedupe }, router: { dedupe: { enabled: dedupe } } },
  };
  await writeFile(file, JSON.stringify(config));
  return startProgram([await hiveRouterBinary(), '--config', file], {
    core,
    env: { ROUTER_CONFIG_FILE_PATH: file },
  });
}

const STARTS_WITHIN_MS = 60_000;

async function untilReady(port: number, { child }: Pinned): Promise<void> {
  for (const deadline = Date.now() + STARTS_WITHIN_MS; Date.now() < deadline;) {
    if (child.exitCode !== null) break;
    const answered = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }', variables: {} }),
      signal: AbortSignal.timeout(2_000),
    }).then(
      async (response) => {
        await response.text();
        return response.ok;
      },
      () => false,
    );
    if (answered) return;
    await pause(200);
  }
  throw new Error('A contestant did not start');
}
