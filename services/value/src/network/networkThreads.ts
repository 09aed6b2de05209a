import { Worker } from 'node:worker_threads';
import type { ResourceLimits } from 'node:worker_threads';
import type { Stoppable } from '@kolo/runtime';
import type { NetworkRecord } from './network.model.ts';
import type { NetworkFigures, NetworkInput } from './networkFigures.ts';

/** What is known of a network already: brokers are computed anew only for another graph. */
export type KnownBrokers = Pick<NetworkRecord, 'graph' | 'brokers'>;

export interface NetworkRequest {
  id: number;
  input: NetworkInput;
  known: KnownBrokers | null;
}

export type NetworkAnswer =
  { id: number; figures: NetworkFigures; graph: string } | { id: number; error: string };

export interface NetworkThread extends Stoppable {
  /** Computes the figures of a network while this thread goes on with other things; one network at a time. */
  compute(
    input: NetworkInput,
    known?: KnownBrokers | null,
  ): Promise<{ figures: NetworkFigures; graph: string }>;
}

/**
 * Looking through a graph makes some short-lived objects at every step. Measured: with the room that a thread has by itself it spends as
 * long again on tidying up as on the graph. As much as the process has by `--max-semi-space-size=64`.
 */
export const roomForGraphs: ResourceLimits = { maxYoungGenerationSizeMb: 3 * 64 };

interface Waiting {
  resolve(answer: { figures: NetworkFigures; graph: string }): void;
  reject(error: Error): void;
}

/** A thread that computes networks: started when the first one is asked for, and again after it failed. */
export function createNetworkThread(): NetworkThread {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let last = 0;
  let isStopped = false;

  const fail = (failed: Worker, error: Error) => {
    if (thread === failed) thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./networkThread.ts', import.meta.url), {
      resourceLimits: roomForGraphs,
    });
    // Nothing waits for it when the process has nothing else to do.
    started.unref();
    started.on('message', (answer: NetworkAnswer) => {
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ('error' in answer) asker?.reject(new Error(answer.error));
      else asker?.resolve({ figures: answer.figures, graph: answer.graph });
    });
    started.on('error', (error) => fail(started, error instanceof Error ? error : new Error(String(error))));
    started.on('exit', () => fail(started, new Error('The thread that computes networks ended')));
    return started;
  };

  return {
    compute(input, known = null) {
      // Who computes on after the end of the work would start another thread, which nobody stops.
      if (isStopped) return Promise.reject(new Error('The thread that computes networks was stopped'));
      const running = (thread ??= start());
      const id = (last += 1);
      running.ref();
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        running.postMessage({ id, input, known } satisfies NetworkRequest);
      });
    },
    async stop() {
      isStopped = true;
      await thread?.terminate();
    },
  };
}
