import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@kolo/infra';
import { rounded } from '../measure.ts';
import type { Part, Result } from '../part.ts';

const REST_MS = 15_000;
const root = path.join(import.meta.dirname, '../../..');

export const atRest: Part = {
  name: 'rest',
  title: '(f) The whole system at rest',
  method: `\`npm start\` in an installed workspace, from the command to the line \`Kolo is ready\`: on an empty data folder without the demonstration,
again on the same folder, and on an empty folder with the demonstration, which is played before. Memory is that of all processes,
stores included, ${REST_MS / 1_000} s after the second of these was ready: resident set size, which counts shared pages once for each process,
and proportional set size, which shares them out.`,
  async run({ onProgress }) {
    const dataDir = await mkdtemp(path.join(os.tmpdir(), 'kolo-bench-'));
    try {
      const start = async (folder: string, args: string[], during?: (pid: number) => Promise<void>) => {
        const seconds = await startOnce(path.join(dataDir, folder), args, during);
        onProgress(`npm start ${args.join(' ')}: ${rounded(seconds)} s`);
        return seconds;
      };
      const first = await start('empty', ['--', '--empty']);
      let memory: Result[] = [];
      const again = await start('empty', ['--', '--empty'], async (pid) => {
        await pause(REST_MS);
        memory = await memoryOf(pid);
      });
      const played = await start('played', []);
      return [
        ...memory,
        { what: '`npm start -- --empty`, first start of a data folder', figure: `${rounded(first)} s` },
        { what: '`npm start -- --empty`, data folder known', figure: `${rounded(again)} s` },
        { what: '`npm start`, first start, with the demonstration', figure: `${rounded(played)} s` },
      ];
    } finally {
      await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
    }
  },
};

/** Seconds from the command to ready; then stops it. */
async function startOnce(
  dataDir: string,
  args: string[],
  during?: (pid: number) => Promise<void>,
): Promise<number> {
  const began = performance.now();
  const child = spawn('npm', ['start', ...args], {
    cwd: root,
    env: { ...process.env, KOLO_DATA_DIR: dataDir, GATEWAY_PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  try {
    let seconds: number | undefined;
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('Kolo is ready')) continue;
      seconds = (performance.now() - began) / 1_000;
      break;
    }
    if (seconds === undefined || child.pid === undefined) throw new Error('Kolo ended before it was ready');
    await during?.(child.pid);
    return seconds;
  } finally {
    child.kill('SIGTERM');
    await exited;
  }
}

/** The memory of a process and all its descendants, as Linux tells it. */
async function memoryOf(pid: number): Promise<Result[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc').catch(() => [])) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    // After the name, which may hold anything and ends with the last bracket: state, parent.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (stat) parents.set(Number(name), parent);
  }
  const family = new Set([pid]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child);
  }
  const sums = { Rss: 0, Pss: 0 };
  for (const member of family) {
    const rollup = await readFile(`/proc/${member}/smaps_rollup`, 'utf8').catch(() => '');
    for (const key of ['Rss', 'Pss'] as const) {
      sums[key] += Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0) / 1_024;
    }
  }
  if (sums.Rss === 0) return [{ what: 'Memory', figure: 'is told on Linux only' }];
  return [
    { what: `Resident set size of ${family.size} processes, summed`, figure: `${rounded(sums.Rss)} MB` },
    { what: 'Proportional set size, summed', figure: `${rounded(sums.Pss)} MB` },
  ];
}
