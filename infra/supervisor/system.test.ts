import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { withTemporaryFolder } from '../embedded/temporaryFolder.ts';
import { freePort } from '../processes/ports.ts';
import type { Layout, LayoutOptions } from './layout.ts';
import { planLayout } from './layout.ts';
import { startSystem, type System, type SystemOptions } from './system.ts';

/** A process of the shape that the supervisor expects, which also says that it has been asked to stop. */
const standIn = `
import { createServer } from 'node:http';
const server = createServer((_request, response) => response.end()).listen(Number(process.env.STAND_IN_PORT), '127.0.0.1');
process.on('SIGTERM', () => { console.log('asked to stop'); server.close(); server.closeAllConnections(); });
`;

interface Started {
  system: System;
  problems: string[];
}

async function withSystem(
  options: Partial<SystemOptions> & { dataDir: string },
  body: (started: Started) => Promise<void>,
): Promise<void> {
  const problems: string[] = [];
  const script = path.join(options.dataDir, 'standIn.mjs');
  await writeFile(script, standIn);
  const plan = async ({ stores }: LayoutOptions): Promise<Layout> => ({
    preparations: [],
    processes: await Promise.all(
      ['identity', 'identity-worker', 'gateway'].map(async (name) => {
        const port = await freePort();
        const env = { STAND_IN_PORT: String(port), REDIS_URL: stores.redisUrl };
        return { name, script, env, readyUrl: `http://127.0.0.1:${port}/readyz` };
      }),
    ),
  });
  const onProblem = (sentence: string) => problems.push(sentence);
  const system = await startSystem({ gatewayPort: await freePort(), plan, onProblem, ...options });
  try {
    await body({ system, problems });
  } finally {
    await system.stop();
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function pids(system: System): number[] {
  return [...system.processes.values()].flatMap(({ pid }) => pid ?? []);
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !condition(); tries++) await sleep(50);
  expect(condition()).toBe(true);
}

test('any process and either store, killed, is there again, at the same address and with its data', () =>
  withTemporaryFolder((dataDir) =>
    withSystem({ dataDir }, async ({ system, problems }) => {
      const redis = new Redis(system.redisUrl);
      redis.on('error', () => undefined);
      await redis.set('note', 'kept');
      await sleep(1200);
      expect([...system.processes.keys()]).toEqual([
        'mongodb',
        'valkey',
        'identity',
        'identity-worker',
        'gateway',
      ]);
      for (const kept of system.processes.values()) {
        const pid = kept.pid;
        kept.kill('SIGKILL');
        await until(() => kept.ready && kept.pid !== pid);
      }
      expect(await redis.get('note')).toBe('kept');
      redis.disconnect();
      expect(problems).toHaveLength(5);
    }),
  ));

test('stop asks every process, ends all of them in time and gives the folder back', () =>
  withTemporaryFolder(async (dataDir) => {
    let all: number[] = [];
    await withSystem({ dataDir }, async ({ system }) => {
      all = pids(system);
      expect(all).toHaveLength(5);
      const asked = Date.now();
      await system.stop();
      expect(Date.now() - asked).toBeLessThan(9000);
    });
    expect(all.filter(isAlive)).toEqual([]);
    for (const name of ['identity', 'identity-worker', 'gateway']) {
      expect(await readFile(path.join(dataDir, 'logs', `${name}.log`), 'utf8')).toContain('asked to stop');
    }
    expect(await readdir(dataDir)).not.toContain('kolo.pid');
    await withSystem({ dataDir }, async ({ system }) => expect(pids(system)).toHaveLength(5));
  }));

test('a second start on the same folder, or on a taken port, is refused with a sentence', () =>
  withTemporaryFolder(async (dataDir) => {
    await withSystem({ dataDir }, async () => {
      await expect(startSystem({ dataDir })).rejects.toThrow('Kolo already runs on');
    });
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    try {
      await expect(startSystem({ dataDir, gatewayPort: port })).rejects.toThrow(
        `Port ${port} is taken by another program: stop that program, or set GATEWAY_PORT to another port.`,
      );
    } finally {
      other.close();
    }
  }));

test('a process that cannot start stops the start, with its log named and nothing left running', () =>
  withTemporaryFolder(async (dataDir) => {
    const script = path.join(dataDir, 'broken.mjs');
    await writeFile(script, 'process.exit(3)');
    const readyUrl = 'http://127.0.0.1:1/readyz';
    const plan = async () => ({
      preparations: [],
      processes: [{ name: 'broken', script, env: {}, readyUrl }],
    });
    const start = startSystem({ dataDir, gatewayPort: await freePort(), plan });
    await expect(start).rejects.toThrow(/broken ended \(exit code 3\) 5 times in a row.*broken\.log/);
    expect(await readdir(dataDir)).not.toContain('kolo.pid');
  }));

test('a migration that fails stops the start before any service runs', () =>
  withTemporaryFolder(async (dataDir) => {
    const script = path.join(dataDir, 'migrate.mjs');
    await writeFile(script, 'process.exit(4)');
    const plan = async () => ({ preparations: [{ name: 'value-migrate', script, env: {} }], processes: [] });
    const start = startSystem({ dataDir, gatewayPort: await freePort(), plan });
    await expect(start).rejects.toThrow('value-migrate failed (exit code 4)');
  }));

test('a start that is called off stops what it had started', () =>
  withTemporaryFolder(async (dataDir) => {
    const script = path.join(dataDir, 'slow.mjs');
    await writeFile(script, 'setInterval(() => {}, 1000)');
    const readyUrl = 'http://127.0.0.1:1/readyz';
    const plan = async () => ({ preparations: [], processes: [{ name: 'slow', script, env: {}, readyUrl }] });
    const stopAsked = new AbortController();
    const start = startSystem({ dataDir, gatewayPort: await freePort(), plan, signal: stopAsked.signal });
    setTimeout(() => stopAsked.abort(), 2500);
    await expect(start).rejects.toThrow('Stopped before it was ready');
    expect(await readdir(dataDir)).not.toContain('kolo.pid');
  }));

test('secrets are made once, for their owner only', () =>
  withTemporaryFolder(async (dataDir) => {
    const passwords: string[] = [];
    for (let start = 0; start < 2; start++) {
      await withSystem({ dataDir }, async ({ system }) => void passwords.push(system.operator.password));
    }
    expect(passwords[0]).toHaveLength(24);
    expect(passwords[1]).toBe(passwords[0]);
    expect((await stat(path.join(dataDir, 'keys.json'))).mode & 0o777).toBe(0o600);
  }));

test('every service is told its own secrets and no others', async () => {
  const key = (kid: string) =>
    ({ kty: 'OKP', crv: 'Ed25519', x: 'public', d: `private-${kid}`, kid }) as const;
  const { processes, preparations } = await planLayout({
    stores: { mongodbUrl: 'mongodb://db/', redisUrl: 'redis://cache' },
    secrets: {
      identitySigningKey: key('identity'),
      gatewaySigningKey: key('gateway'),
      operatorEmail: 'operator@kolo.example',
      operatorPassword: 'a-password',
    },
    gatewayHost: '127.0.0.1',
    gatewayPort: 4000,
  });
  expect(processes).toHaveLength(9);
  expect(preparations).toHaveLength(4);
  const namesWith = (secret: string) =>
    processes.filter(({ env }) => JSON.stringify(env).includes(secret)).map(({ name }) => name);
  expect(namesWith('private-identity')).toEqual(['identity', 'identity-worker']);
  expect(namesWith('a-password')).toEqual(['identity', 'identity-worker']);
  expect(namesWith('private-gateway')).toEqual(['gateway']);
});
