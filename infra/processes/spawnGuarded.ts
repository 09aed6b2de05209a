import { spawn, type ChildProcess } from 'node:child_process';
import type { Writable } from 'node:stream';

// The shell becomes the program (exec), so the pid that the parent sees is the program's own. Before, it leaves a guard
// behind that reads descriptor 3, whose other end only the parent holds: a line means that the program has ended and the
// guard may go; an end without a line means that the parent itself is gone, however it died, and takes the program with it.
const script = `
(
  trap '' INT TERM HUP
  if read -r ended <&3; then exit; fi
  kill -TERM $$
  tries=0
  while [ $tries -lt 50 ] && kill -0 $$; do sleep 0.1; tries=$((tries + 1)); done
  kill -KILL $$
) </dev/null >/dev/null 2>&1 &
exec "$@" 3<&-
`;

export interface GuardedOptions {
  cwd?: string;
  env: NodeJS.ProcessEnv;
  /** Descriptor of an open file that takes what the program prints. */
  output: number;
}

/** How a process ended: with an exit code, or by a signal. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface GuardedProcess {
  pid: number;
  /** Settles, and never rejects, when the process has ended. */
  ended: Promise<Ending>;
  kill(signal: NodeJS.Signals): void;
  /** Asks politely, waits `graceMs`, then kills. */
  stop(graceMs: number): Promise<Ending>;
}

/**
 * Starts a program that cannot outlive this process, not even when this process is killed by SIGKILL. It gets its own
 * session, so Ctrl-C in the terminal reaches only this process, which then stops its children in the right order.
 */
export async function spawnGuarded(
  program: string,
  args: readonly string[],
  options: GuardedOptions,
): Promise<GuardedProcess> {
  const child: ChildProcess = spawn('/bin/sh', ['-c', script, 'sh', program, ...args], {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ['ignore', options.output, options.output, 'pipe'],
  });
  const guard = child.stdio[3] as Writable;
  guard.on('error', () => undefined); // the guard may be gone before it is told to go
  const ended = new Promise<Ending>((resolve) => {
    child.once('exit', (code, signal) => {
      guard.end('ended\n');
      resolve({ code, signal });
    });
  });
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal); // does nothing once the process has ended, so a reused pid is safe
  };
  return {
    pid: child.pid as number,
    ended,
    kill,
    async stop(graceMs) {
      kill('SIGTERM');
      const timer = setTimeout(() => kill('SIGKILL'), graceMs);
      try {
        return await ended;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
