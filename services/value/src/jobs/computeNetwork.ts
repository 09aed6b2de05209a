import { z } from 'zod';
import { defineJob, handle } from '@kolo/jobs';
import { computeNetworksOf } from '../network/computeNetworks.ts';
import type { NetworkDeps } from '../network/computeNetworks.ts';

/** A community whose networks may have changed, or a tenant whose territories did: what changed lies in the database. */
export const computeNetworkJob = defineJob({
  queue: 'network-computation',
  name: 'compute-network',
  payload: z.object({ scope: z.string().min(1).max(100) }),
});

/** @param done told how long each computation took, in ms */
export const computeNetworkHandler = (deps: NetworkDeps, done: (scope: string, ms: number) => void) =>
  handle(computeNetworkJob, async ({ scope }) => {
    const began = performance.now();
    try {
      await computeNetworksOf(deps, scope);
    } finally {
      done(scope, performance.now() - began);
    }
  });
