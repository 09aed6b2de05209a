import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { networkFigures } from './networkFigures.ts';
import type { KnownBrokers, NetworkAnswer, NetworkRequest } from './networkThreads.ts';

// Runs in a thread of its own: see `networkThreads.ts`.
parentPort?.on('message', ({ id, input, known }: NetworkRequest) => {
  parentPort?.postMessage(answerTo(id, input, known));
});

/** The month, the quarter and the half-year of a young community have one graph: it is looked through once. */
let last: KnownBrokers | null = null;

function answerTo(id: number, input: NetworkRequest['input'], known: NetworkRequest['known']): NetworkAnswer {
  try {
    const graph = graphOf(input);
    const taken = [known, last].find((one) => one?.graph === graph);
    const figures = networkFigures(input, taken?.brokers);
    if (!taken) last = { graph, brokers: figures.brokers };
    return { id, figures, graph };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Equal for the same members with the same ties. */
function graphOf({ members, ties }: NetworkRequest['input']): string {
  const hash = createHash('sha256').update(members.join()).update(';');
  return hash.update(ties).digest('base64url');
}
