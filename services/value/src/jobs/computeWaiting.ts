import { z } from 'zod';
import { defineJob, handle } from '@kolo/jobs';
import type { Logger } from '@kolo/runtime';
import { computeWaiting } from '../engine/computeScopes.ts';
import type { EngineDeps } from '../engine/engineDeps.ts';
import { SHARDS } from '../engine/delta.model.ts';
import type { Pace } from '../engine/pace.ts';

/** Scopes of a shard whose indicators may have changed: what changed, and whose, lies in the database. */
export const computeWaitingJob = defineJob({
  queue: 'indicator-computation',
  name: 'compute-waiting',
  payload: z.object({
    shard: z
      .number()
      .int()
      .min(0)
      .max(SHARDS - 1),
  }),
});

interface HandlerDeps extends EngineDeps {
  logger: Logger;
  pace: Pace;
}

export const computeWaitingHandler = (deps: HandlerDeps) =>
  handle(computeWaitingJob, async ({ shard }) => {
    const wider = await deps.pace.of(shard, () => computeWaiting(deps, shard, deps.logger));
    deps.pace.ask(wider);
  });
