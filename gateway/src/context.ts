import type { Viewer } from '@kolo/auth';

/** What one request carries to the services that it needs. */
export interface GatewayContext {
  viewer: Viewer;
  /** Network address of the caller; told to identity alone, for its limits on guessing. */
  clientAddress: string;
  /** The gateway's word for this viewer, signed. */
  internalToken: () => Promise<string>;
  budget: Budget;
}

/** How long the service calls of a request may still take together. */
export interface Budget {
  leftMs(): number;
  restart(): void;
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
