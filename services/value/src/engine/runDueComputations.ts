import { computeScope } from './computeScopes.ts';
import type { EngineDeps } from './engineDeps.ts';
import { scopesOf } from './scope.model.ts';

/**
 * Computes what no event starts: rolling windows that roll on at midnight, the 30th, 90th and 180th day after a cohort.
 * Finds the scopes that are due in the database; may run at any time and any number of times.
 */
export async function runDueComputations(deps: EngineDeps): Promise<void> {
  const due = await scopesOf(deps.connection)
    .find({ dueAt: { $lte: deps.clock.now() } }, { projection: { _id: 1 } })
    .toArray();
  for (const { _id } of due) await computeScope(deps, _id);
}
