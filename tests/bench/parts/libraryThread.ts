import { parentPort } from 'node:worker_threads';
import { betweennessOf } from '../../../services/value/src/network/betweenness.ts';

/** The ties of a graph, as `<from>><to>`, ascending. */
export type LibraryRequest = readonly string[];

export interface LibraryAnswer {
  /** How long graphology took to make its graph and to compute betweenness, in ms. */
  ms: number;
  /** The processor's time of the whole process meanwhile, in ms. */
  cpuMs: number;
}

// The graph library alone, in a thread like the one in which networks are computed.
parentPort?.on('message', (keys: LibraryRequest) => {
  const ties = keys.map((key) => {
    const [from = '', to = ''] = key.split('>');
    return { from, to };
  });
  const [began, before] = [performance.now(), process.cpuUsage()];
  betweennessOf(ties);
  const { user, system } = process.cpuUsage(before);
  const answer: LibraryAnswer = { ms: performance.now() - began, cpuMs: (user + system) / 1_000 };
  parentPort?.postMessage(answer);
});
