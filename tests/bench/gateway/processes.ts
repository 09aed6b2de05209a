import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** A process of the benchmark, on the core it was given. */
export interface Pinned {
  pid: number;
  child: ChildProcess;
  /** Sends an order over IPC and waits for what comes back. */
  tell<Report>(order: object): Promise<Report>;
  stop(): Promise<void>;
}

const everyCore = (): readonly string[] => [];
/** Only Linux pins; elsewhere the figures say less. */
const pinning = (core: number | null) =>
  core === null || process.platform !== 'linux' ? everyCore() : ['taskset', '-c', String(core)];

/** Starts a script with this Node. */
export function startScript(
  script: string,
  options: { core: number | null; env?: Record<string, string>; nodeFlags?: readonly string[] },
): Pinned {
  const flags = ['--disable-warning=ExperimentalWarning', ...(options.nodeFlags ?? [])];
  return startProgram([process.execPath, ...flags, script], { ...options, ipc: true });
}

/** Starts any program; without `ipc`, `tell` never answers. */
export function startProgram(
  command: readonly string[],
  options: { core: number | null; env?: Record<string, string>; ipc?: boolean },
): Pinned {
  const [program = '', ...args] = [...pinning(options.core), ...command];
  const child = spawn(program, args, {
    env: { ...process.env, NODE_ENV: 'production', ...options.env },
    stdio: ['ignore', 'ignore', 'inherit', ...(options.ipc ? (['ipc'] as const) : [])],
  });
  const exited = once(child, 'exit');
  if (child.pid === undefined) throw new Error(`${program} could not be started`);
  return {
    pid: child.pid,
    child,
    async tell<Report>(order: object): Promise<Report> {
      const answer = once(child, 'message') as Promise<[Report]>;
      child.send(order);
      const ended = exited.then(() => {
        throw new Error(`${command.join(' ')} ended`);
      });
      return (await Promise.race([answer, ended]))[0];
    },
    async stop() {
      child.kill('SIGTERM');
      const killed = setTimeout(() => child.kill('SIGKILL'), 3_000);
      await exited;
      clearTimeout(killed);
    },
  };
}

/** Ticks of the kernel's clock in a second, as `/proc` counts them on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** CPU time that a process has used, all its threads, in ms. */
export async function cpuMsOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // After the name, which may hold anything and ends with the last bracket: state is field 3, utime 14, stime 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND;
}
