import type { Viewer } from '@kolo/auth';
import type { Budget, Caller } from './executor/caller.ts';

/** Who makes a request, and what services are told of it. */
export interface GatewayCaller extends Caller {
  viewer: Viewer;
  /** Network address of the caller; told to identity alone, for its limits on guessing. */
  clientAddress: string;
  /** The gateway's word for this viewer, signed. */
  internalToken: () => Promise<string>;
  /** Set when a service gave this request no answer, or was not even asked because it gave none before. */
  lacksService: boolean;
}

export function createBudget(totalMs: number): Budget {
  let endsAt = performance.now() + totalMs;
  return {
    leftMs: () => endsAt - performance.now(),
    restart: () => {
      endsAt = performance.now() + totalMs;
    },
  };
}
