import { z } from 'zod';
import { defineJob, handle } from '@kolo/jobs';
import { computeScope } from '../engine/computeScope.ts';
import type { EngineDeps } from '../engine/computeScope.ts';

/** A community whose indicators may have changed: what changed lies in the database. */
export const computeScopeJob = defineJob({
  queue: 'indicator-computation',
  name: 'compute-scope',
  payload: z.object({ scope: z.string() }),
});

export const computeScopeHandler = (deps: EngineDeps) =>
  handle(computeScopeJob, ({ scope }) => computeScope(deps, scope));
