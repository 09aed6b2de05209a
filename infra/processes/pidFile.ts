import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Notes that the process has to do with the folder in which the file lies. */
export async function writePidFile(file: string, pid: number, flag: 'w' | 'wx' = 'w'): Promise<void> {
  await writeFile(file, `${JSON.stringify({ pid, startedAt: await startOf(pid) })}\n`, { flag });
}

/** The pid noted in the file, if that very process is still alive. */
export async function alivePid(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    const { pid, startedAt } = JSON.parse(text) as { pid: number; startedAt: string | null };
    const actual = await startOf(pid);
    return actual !== null && actual === startedAt ? pid : undefined;
  } catch {
    return undefined; // no file, or one that was cut off while it was written
  }
}

export async function removePidFile(file: string): Promise<void> {
  await rm(file, { force: true });
}

/**
 * When a process started, or null when there is none. A pid alone says little: in a container that starts again, the
 * same programs get the same pids.
 */
async function startOf(pid: number): Promise<string | null> {
  try {
    if (process.platform === 'linux') {
      // The program's name, second field, may contain anything; field 22 is the start in ticks since boot, field 3 the state.
      const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ');
      return fields[0] === 'Z' ? null : (fields[19] ?? null);
    }
    const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
