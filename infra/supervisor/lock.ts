import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from '../embedded/errors.ts';
import { alivePid, removePidFile, writePidFile } from '../processes/pidFile.ts';

export class AlreadyRunningError extends StoreError {
  constructor(dataDir: string, pid: number) {
    super(
      `Kolo already runs on ${dataDir} (process ${pid}): stop it first, or set KOLO_DATA_DIR to another folder.`,
    );
  }
}

/**
 * Claims a data folder for this process.
 * @returns gives the folder back
 * @throws AlreadyRunningError
 */
export async function lockDataFolder(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const file = path.join(dataDir, 'kolo.pid');
  for (;;) {
    try {
      await writePidFile(file, process.pid, 'wx');
      return () => removePidFile(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = await alivePid(file);
    if (pid !== undefined) throw new AlreadyRunningError(dataDir, pid);
    await removePidFile(file); // left by one that was killed
  }
}

/** The process that runs on a data folder, if any. */
export function runningOn(dataDir: string): Promise<number | undefined> {
  return alivePid(path.join(dataDir, 'kolo.pid'));
}
