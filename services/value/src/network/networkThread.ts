import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { networkFigures } from './networkFigures.ts';
import type { NetworkAnswer, NetworkRequest } from './networkThreads.ts';

// Runs in a thread of its own: see `networkThreads.ts`.
parentPort?.on('message', ({ id, input, known }: NetworkRequest) => {
  parentPort?.postMessage(answerTo(id, input, known));
});

function answerTo(id: number, input: NetworkRequest['input'], known: NetworkRequest['known']): NetworkAnswer {
  try {
    const graph = graphOf(input);
    const figures = networkFigures(input, known?.graph === graph ? known.brokers : undefined);
    return { id, figures, graph };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Equal for the same members with the same ties. */
function graphOf({ members, ties }: NetworkRequest['input']): string {
  const hash = createHash('sha256');
  for (const list of [members, ties]) hash.update(list.toSorted().join()).update(';');
  return hash.digest('base64url');
}
