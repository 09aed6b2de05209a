import { setTimeout as sleep } from 'node:timers/promises';
import { closeSync, openSync } from 'node:fs';
import { spawnGuarded } from '../processes/spawnGuarded.ts';
import { keepRunning, type Run } from './keepRunning.ts';

const nothing = openSync('/dev/null', 'w');
afterAll(() => closeSync(nothing));

/** A real process; ready at once unless it is said to end by itself. */
async function shell(script: string, ready: Promise<void> = Promise.resolve()): Promise<Run> {
  const child = await spawnGuarded('/bin/sh', ['-c', script], { env: process.env, output: nothing });
  return { ...child, ready };
}

const never = new Promise<void>(() => undefined);

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries++) await sleep(25);
  expect(condition()).toBe(true);
}

test('a process that is killed is started again, however often', async () => {
  const problems: string[] = [];
  const kept = keepRunning('sleeper', {
    start: () => shell('exec sleep 60'),
    onProblem: (sentence) => problems.push(sentence),
    onGivenUp: () => undefined,
  });
  await kept.settled;
  try {
    for (let round = 1; round <= 4; round++) {
      const pid = kept.pid;
      kept.kill('SIGKILL');
      await until(() => kept.ready && kept.pid !== pid);
      expect(kept.restarts).toBe(round);
    }
    expect(problems).toEqual(Array(4).fill('sleeper ended (SIGKILL); starting it again.'));
  } finally {
    await kept.stop(1000);
  }
  expect(kept.pid).toBeUndefined();
});

test('a process that never gets ready is given up with a sentence', async () => {
  const sentences: string[] = [];
  const kept = keepRunning('broken', {
    start: () => shell('exit 7', never),
    onProblem: () => undefined,
    onGivenUp: (sentence) => sentences.push(sentence),
    giveUpAfter: 3,
  });
  await kept.settled;
  expect(sentences).toEqual(['broken ended (exit code 7) 3 times in a row before it was ready.']);
  expect(kept.restarts).toBe(2);
  await kept.stop(1000);
});

test('a process that hangs before it is ready is killed and started again', async () => {
  let runs = 0;
  const kept = keepRunning('hanging', {
    start: () => shell('exec sleep 60', ++runs === 1 ? Promise.reject(new Error('not in time')) : undefined),
    onProblem: () => undefined,
    onGivenUp: () => undefined,
  });
  await kept.settled;
  expect(runs).toBe(2);
  await kept.stop(1000);
});

test('stop ends a process that ignores SIGTERM and starts it no more', async () => {
  const kept = keepRunning('stubborn', {
    start: () => shell("trap '' TERM; while :; do sleep 0.1; done"),
    onProblem: () => undefined,
    onGivenUp: () => undefined,
  });
  await kept.settled;
  await sleep(200);
  await kept.stop(300);
  await sleep(200);
  expect(kept.pid).toBeUndefined();
  expect(kept.restarts).toBe(0);
});
