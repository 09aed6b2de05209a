import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writePidFile } from '../processes/pidFile.ts';
import { withTemporaryFolder } from '../embedded/temporaryFolder.ts';
import { AlreadyRunningError, lockDataFolder, runningOn } from './lock.ts';

test('a data folder belongs to one Kolo at a time, and to the next one afterwards', () =>
  withTemporaryFolder(async (dataDir) => {
    const unlock = await lockDataFolder(dataDir);
    expect(await runningOn(dataDir)).toBe(process.pid);
    await expect(lockDataFolder(dataDir)).rejects.toThrow(AlreadyRunningError);
    await expect(lockDataFolder(dataDir)).rejects.toThrow(`process ${process.pid}`);
    await unlock();
    expect(await runningOn(dataDir)).toBeUndefined();
    await (
      await lockDataFolder(dataDir)
    )();
  }));

test('a lock left by a process that was killed is taken over', () =>
  withTemporaryFolder(async (dataDir) => {
    const child = spawn('sleep', ['60']);
    await once(child, 'spawn');
    await writePidFile(path.join(dataDir, 'kolo.pid'), child.pid as number);
    await expect(lockDataFolder(dataDir)).rejects.toThrow(AlreadyRunningError);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (
      await lockDataFolder(dataDir)
    )();
  }));

test.each([
  ['a process with the same pid that started at another time', `{"pid":${process.pid},"startedAt":"1"}`],
  ['half a file', '{"pid":'],
])('%s holds nothing', (_name, content) =>
  withTemporaryFolder(async (dataDir) => {
    await writeFile(path.join(dataDir, 'kolo.pid'), content);
    expect(await runningOn(dataDir)).toBeUndefined();
    await (
      await lockDataFolder(dataDir)
    )();
  }),
);
