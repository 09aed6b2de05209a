import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withTemporaryFolder } from './embedded/temporaryFolder.ts';
import { writePidFile } from './processes/pidFile.ts';

interface Outcome {
  code: number;
  output: string;
}

function command(script: string, args: string[], env: Record<string, string>): Promise<Outcome> {
  const file = path.join(import.meta.dirname, script);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [file, ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr }),
    );
  });
}

test.each([
  ['an unknown flag', ['--fill'], {}, 'Usage: npm start'],
  ['a port that is none', ['--empty'], { GATEWAY_PORT: 'http' }, 'GATEWAY_PORT is "http"'],
  [
    'one store without the other',
    ['--empty'],
    { MONGODB_URL: 'mongodb://db/', REDIS_URL: '' },
    'REDIS_URL is not',
  ],
])('start refuses %s with one sentence', (_name, args, env, sentence) =>
  withTemporaryFolder(async (dataDir) => {
    const { code, output } = await command('start.ts', args, { KOLO_DATA_DIR: dataDir, ...env });
    expect(output).toContain(sentence);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  }),
);

test('reset removes a data folder', () =>
  withTemporaryFolder(async (folder) => {
    const dataDir = path.join(folder, 'data');
    await mkdir(dataDir);
    await writeFile(path.join(dataDir, 'keys.json'), '{}');
    expect((await command('reset.ts', [], { KOLO_DATA_DIR: dataDir })).code).toBe(0);
    expect(existsSync(dataDir)).toBe(false);
    expect((await command('reset.ts', [], { KOLO_DATA_DIR: dataDir })).code).toBe(0);
  }));

test('reset leaves a folder that is not a data folder, and one on which Kolo runs', () =>
  withTemporaryFolder(async (folder) => {
    await writeFile(path.join(folder, 'thesis.odt'), '');
    const foreign = await command('reset.ts', [], { KOLO_DATA_DIR: folder });
    expect(foreign).toMatchObject({ code: 1, output: expect.stringContaining('does not look like') });
    await writeFile(path.join(folder, 'keys.json'), '{}');
    await writePidFile(path.join(folder, 'kolo.pid'), process.pid);
    const running = await command('reset.ts', [], { KOLO_DATA_DIR: folder });
    expect(running).toMatchObject({ code: 1, output: expect.stringContaining(`process ${process.pid}`) });
    expect(existsSync(path.join(folder, 'thesis.odt'))).toBe(true);
  }));

test('the door to the root scripts names its tasks when it is asked for another', async () => {
  const { code, output } = await command('run.mjs', ['fly'], {});
  expect(output).toBe(
    'Unknown task "fly": one of start, reset, check, generate, test, test:long, bench, bench:gateway, bench:live, audit:gateway.\n',
  );
  expect(code).toBe(1);
});
