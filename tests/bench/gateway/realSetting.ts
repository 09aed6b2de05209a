import path from 'node:path';
import { agree } from './agreement.ts';
import type { SettingOptions, SettingResult } from './cachedSetting.ts';
import type { Contestant } from './contestants.ts';
import { startContestant } from './contestants.ts';
import { startScript } from './processes.ts';
import { runRounds } from './rounds.ts';

/** Gateways, services, stores and load share the whole machine, as they do where somebody runs Kolo on one. */
export async function realSetting(options: SettingOptions): Promise<SettingResult> {
  const { world, operations, names, rounds, seconds, onProgress } = options;
  const load = startScript(path.join(import.meta.dirname, 'wire/load.ts'), { core: null });
  const contestants: Contestant[] = [];
  try {
    const place = { world, serviceUrls: world.serviceUrls, core: null, floorFile: '' };
    for (const name of names) if (name !== 'floor') contestants.push(await startContestant(name, place));
    onProgress('Comparing the answers of everybody to every caller');
    const bytes: Record<string, number> = {};
    const lengths = await agree(
      contestants,
      operations,
      world.callers,
      (operation, _caller, _json, length) => {
        bytes[operation.name] = length;
      },
    );
    const measuring = {
      sets: ['distinct', 'identical'] as const,
      rounds,
      seconds,
      mostWrong: 0.5,
      servicePids: world.pids(),
    };
    const common = {
      contestants,
      operations,
      callers: world.callers,
      lengths,
      load,
      cache: null,
      onProgress,
    };
    return { measured: await runRounds({ ...common, ...measuring }), bytes };
  } finally {
    await Promise.all([load, ...contestants.map(({ process }) => process)].map((one) => one.stop()));
  }
}
