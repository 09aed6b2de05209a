import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { agree } from './agreement.ts';
import type { Contestant, ContestantName } from './contestants.ts';
import { startContestant } from './contestants.ts';
import type { FloorPlan } from './floorPlan.ts';
import { floorPlan } from './floorPlan.ts';
import type { Operation } from './operations.ts';
import { bodyOf } from './operations.ts';
import { startScript } from './processes.ts';
import type { Measured } from './rounds.ts';
import { runRounds } from './rounds.ts';
import type { CacheOrder, CacheReport } from './wire/cachedServices.ts';
import type { World } from './world.ts';

export interface SettingOptions {
  world: World;
  names: readonly ContestantName[];
  operations: readonly Operation[];
  rounds: number;
  seconds: number;
  onProgress: (sentence: string) => void;
}

export interface SettingResult {
  measured: Measured[];
  /** Length of an answer by operation, in bytes. */
  bytes: Record<string, number>;
}

const GATEWAY_CORE = 0;
const OTHER_CORE = 1;

/** Gateways on one core; on the other the load, and services that answer from memory. */
export async function cachedSetting(
  options: SettingOptions,
): Promise<SettingResult & { callsOfRealServices: Measured[] }> {
  const { world, operations, names, rounds, seconds, onProgress } = options;
  const wire = (name: string) =>
    startScript(path.join(import.meta.dirname, 'wire', name), { core: OTHER_CORE });
  const [cache, load] = [wire('cachedServices.ts'), wire('load.ts')];
  const order = (what: CacheOrder) => cache.tell<CacheReport>(what);
  const contestants: Contestant[] = [];
  try {
    const { ports = {} } = await order({ do: 'serve', upstreams: world.serviceUrls });
    const serviceUrls = Object.fromEntries(
      Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}`]),
    );
    const floorFile = path.join(world.folder, 'floor.json');
    const place = { world, serviceUrls, core: GATEWAY_CORE, floorFile };
    for (const name of names) if (name !== 'floor') contestants.push(await startContestant(name, place));

    onProgress('Comparing the answers of everybody to every caller');
    const bytes: Record<string, number> = {};
    const answers = new Map<string, unknown>();
    const lengths = await agree(contestants, operations, world.callers, (operation, caller, json, length) => {
      bytes[operation.name] = length;
      answers.set(bodyOf(operation, caller), json);
    });
    const kolo = contestants.find(({ name }) => name === 'kolo');
    if (kolo && names.includes('floor')) {
      onProgress('Recording the calls for the floor');
      await writeFile(floorFile, JSON.stringify(await recordFloor(kolo, options, answers, order)));
      const floor = await startContestant('floor', place);
      contestants.push(floor);
      for (const [key, length] of await agree([floor], operations, world.callers)) lengths.set(key, length);
    }
    const common = { contestants, operations, callers: world.callers, lengths, load, cache, onProgress };
    const measured = await runRounds({
      ...common,
      mostWrong: 0,
      sets: ['distinct', 'identical'],
      rounds,
      seconds,
    });
    await order({ do: 'mode', mode: 'pass' });
    onProgress('Counting the calls that real services get');
    const withoutFloor = contestants.filter(({ name }) => name !== 'floor');
    const callsOfRealServices = await runRounds({
      ...common,
      contestants: withoutFloor,
      sets: ['distinct', 'identical'],
      rounds: 1,
      // Few enough that nobody has to refuse callers.
      connections: 16,
      mostWrong: 0.5,
      seconds: Math.min(3, seconds),
    });
    return { measured, bytes, callsOfRealServices };
  } finally {
    await Promise.all([cache, load, ...contestants.map(({ process }) => process)].map((one) => one.stop()));
  }
}

/** Has this gateway asked by every caller once, and writes down which calls it makes. */
async function recordFloor(
  kolo: Contestant,
  { world, operations }: SettingOptions,
  answers: ReadonlyMap<string, unknown>,
  order: (what: CacheOrder) => Promise<CacheReport>,
): Promise<Record<string, FloorPlan>> {
  const plans: Record<string, FloorPlan> = {};
  for (const operation of operations) {
    for (const caller of world.callers) {
      await order({ do: 'record' });
      await agree([kolo], [operation], [caller]);
      const { recorded } = await order({ do: 'counts' });
      // Asked twice by `agree`: the first half is one request.
      const once = recorded.slice(0, recorded.length / 2);
      const key = `${operation.document.slice(0, 20)}${JSON.stringify(operation.variablesFor(caller))}`;
      plans[key] = floorPlan(once, answers.get(bodyOf(operation, caller)));
    }
  }
  return plans;
}
