import { setTimeout as sleep } from 'node:timers/promises';
import type { Ending } from '../processes/spawnGuarded.ts';

/** One run of a program. */
export interface Run {
  pid: number;
  ended: Promise<Ending>;
  /** Settles when the program does its work; rejects when it will not. */
  ready: Promise<void>;
  kill(signal: NodeJS.Signals): void;
  stop(graceMs: number): Promise<unknown>;
}

export interface KeepRunningOptions {
  /** Starts the program once more. A rejection counts as a run that ended before it was ready. */
  start: () => Promise<Run>;
  /** Told in a sentence when the program ended unasked and is started again. */
  onProblem: (sentence: string) => void;
  /** Called once when it ended `giveUpAfter` times in a row before it was ready; then it stays down. */
  onGivenUp: (sentence: string) => void;
  /** Default 5. */
  giveUpAfter?: number;
}

/** A program that is started again whenever it ends. */
export interface Kept {
  readonly name: string;
  /** Settles when the first run is ready, or was given up. */
  readonly settled: Promise<void>;
  /** Of the current run; undefined between two. */
  readonly pid: number | undefined;
  /** Whether the current run has been ready. */
  readonly ready: boolean;
  /** How often it was started again. */
  readonly restarts: number;
  kill(signal: NodeJS.Signals): void;
  /** Ends it for good: politely, by force after `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

const firstPauseMs = 50;
const longestPauseMs = 2000;
/** A run that was ready for this long has proved itself: the next pause is short again. */
const provenMs = 30_000;
/** For a run that was still starting when everything was asked to stop. */
const lateStopMs = 2000;

/** Starts a program and keeps it running from then on. */
export function keepRunning(name: string, options: KeepRunningOptions): Kept {
  const { start, onProblem, onGivenUp, giveUpAfter = 5 } = options;
  const stopping = new AbortController();
  const firstReady = Promise.withResolvers<void>();
  let run: Run | undefined;
  let ready = false;
  let restarts = 0;

  async function runOnce(): Promise<{ wasReady: boolean; sentence: string }> {
    try {
      run = await start();
      const current = run;
      if (stopping.signal.aborted) await current.stop(lateStopMs);
      void current.ready.then(
        () => {
          ready = run === current;
          firstReady.resolve();
        },
        () => current.kill('SIGKILL'), // it hangs; ended follows
      );
      const { code, signal } = await current.ended;
      return { wasReady: ready, sentence: `${name} ended (${signal ?? `exit code ${code}`})` };
    } catch (error) {
      return { wasReady: false, sentence: error instanceof Error ? error.message : String(error) };
    } finally {
      run = undefined;
      ready = false;
    }
  }

  async function loop(): Promise<void> {
    let failures = 0;
    let pauseMs = firstPauseMs;
    while (!stopping.signal.aborted) {
      const startedAt = Date.now();
      const { wasReady, sentence } = await runOnce();
      if (stopping.signal.aborted) break;
      failures = wasReady ? 0 : failures + 1;
      if (failures === giveUpAfter) {
        onGivenUp(`${sentence} ${failures} times in a row before it was ready.`);
        break;
      }
      onProblem(`${sentence}; starting it again.`);
      pauseMs = Date.now() - startedAt > provenMs ? firstPauseMs : pauseMs;
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      restarts += 1;
    }
    firstReady.resolve();
  }

  const ended = loop();
  return {
    name,
    settled: firstReady.promise,
    get pid() {
      return run?.pid;
    },
    get ready() {
      return ready;
    },
    get restarts() {
      return restarts;
    },
    kill: (signal) => run?.kill(signal),
    async stop(graceMs) {
      stopping.abort();
      await run?.stop(graceMs);
      await ended;
    },
  };
}
