import type { Connection } from 'mongoose';
import { RecentlyUsed } from '@kolo/runtime';
import type { Finished } from '../indicator/definition.ts';
import type { Day } from '../indicator/local-day.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { evaluateQuiet, quietKey } from './evaluateQuiet.ts';
import type { QuietCell } from './evaluateQuiet.ts';
import { scopesOf } from './scope.model.ts';

/** What quiet cells of a scope came to, which holds until the scope is computed anew or the day is over. */
interface Known {
  revision: number;
  today: Day;
  results: Map<string, Finished>;
}

/** Scopes of which a process remembers quiet cells. */
const MOST_SCOPES = 1_000;
/** Cells that are remembered of a scope, some 100 bytes each: whoever asks for one century after the other fills no more than this. */
export const MOST_CELLS = 1_000;

const remembered = new WeakMap<Connection, RecentlyUsed<Known>>();

/**
 * What `evaluateQuiet` comes to, remembered for each scope: what it reads grows with all that ever happened in a scope, and only
 * changes when the scope is computed. (An umbrella of 20 communities with 10⁶ events: 150 ms, where the rest of a matrix takes 20.)
 */
export async function quietValues(
  connection: Connection,
  scope: ScopeName,
  cells: readonly QuietCell[],
  today: Day,
): Promise<ReadonlyMap<string, Finished>> {
  const { revision } = (await scopesOf(connection).findOne(
    { _id: scope },
    { projection: { revision: 1 } },
  )) ?? { revision: 0 };
  const known = knownOf(connection, scope, revision, today);
  const unknown = cells.filter((cell) => !known.results.has(quietKey(cell)));
  if (unknown.length === 0) return known.results;
  const found = await evaluateQuiet(connection, scope, unknown, today);
  const asked = new Map([...known.results, ...found]);
  known.results = asked.size > MOST_CELLS ? found : asked;
  return asked;
}

function knownOf(connection: Connection, scope: ScopeName, revision: number, today: Day): Known {
  let scopes = remembered.get(connection);
  if (!scopes) remembered.set(connection, (scopes = new RecentlyUsed(MOST_SCOPES)));
  const known = scopes.get(scope);
  if (known?.revision === revision && known.today === today) return known;
  const fresh: Known = { revision, today, results: new Map() };
  scopes.set(scope, fresh);
  return fresh;
}
