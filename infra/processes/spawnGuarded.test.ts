import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawnGuarded } from './spawnGuarded.ts';

const nothing = openSync('/dev/null', 'w');
afterAll(() => closeSync(nothing));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function untilGone(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isAlive(pid) && Date.now() < deadline) await sleep(50);
  return !isAlive(pid);
}

test('a process ends when its parent is killed by SIGKILL, even if it ignores SIGTERM', async () => {
  const module = path.join(import.meta.dirname, 'spawnGuarded.ts');
  const parent = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { spawnGuarded } from ${JSON.stringify(module)};
       const start = (script) => spawnGuarded('/bin/sh', ['-c', script], { env: process.env, output: 2 });
       const polite = await start('while :; do sleep 0.1; done');
       const stubborn = await start("trap '' TERM; while :; do sleep 0.1; done");
       console.log(JSON.stringify([polite.pid, stubborn.pid]));
       setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const [polite, stubborn] = JSON.parse(line.toString()) as [number, number];
  expect([isAlive(polite), isAlive(stubborn)]).toEqual([true, true]);

  parent.kill('SIGKILL');
  await once(parent, 'exit');
  expect(await untilGone(polite, 2000)).toBe(true);
  expect(await untilGone(stubborn, 10_000)).toBe(true);
});

test('stop asks first and kills what does not listen', async () => {
  const start = (script: string) =>
    spawnGuarded('/bin/sh', ['-c', script], { env: process.env, output: nothing });
  const polite = await start("trap 'exit 3' TERM; while :; do sleep 0.05; done");
  const stubborn = await start("trap '' TERM; while :; do sleep 0.05; done");
  await sleep(200);
  expect(await polite.stop(5000)).toEqual({ code: 3, signal: null });
  expect(await stubborn.stop(300)).toEqual({ code: null, signal: 'SIGKILL' });
});

test('the guard goes with the process it guards', async () => {
  const child = await spawnGuarded('/bin/sh', ['-c', 'exit 0'], { env: process.env, output: nothing });
  expect(await child.ended).toEqual({ code: 0, signal: null });
  // The guard shares the session (and so the process group) of its process: an empty group is a guard gone.
  expect(await untilGone(-child.pid, 2000)).toBe(true);
});
