import type { ClientSession, Connection } from 'mongoose';
import type { ScopeWork } from '../engine/computeOne.ts';
import { hasOtherParts, widerThan } from '../engine/widerScopes.ts';
import type { Day } from '../indicator/local-day.ts';
import { networkMeasures } from '../indicator/measure/network.ts';
import { territories } from '../indicator/measure/parts.ts';
import { idsIn, kindOf } from '../indicator/scope.ts';
import { FIRST_DAY } from '../indicator/window.ts';
import { networkChangesOf } from './network.model.ts';
import type { NetworkChangeRecord } from './network.model.ts';

const names = networkMeasures.map(({ measure }) => measure.name);

type Work = Pick<ScopeWork, 'change' | 'state'> & { memory: Pick<ScopeWork['memory'], 'buckets'> };

/** What computations of scopes changed in networks. */
function networkChanges(works: readonly Work[]): NetworkChangeRecord[] {
  return works.flatMap((work) => {
    const kind = kindOf(work.state._id);
    if (kind === 'community') return changesOfCommunity(work);
    return kind === 'territory' ? changeOfTerritory(work) : [];
  });
}

/** In the network of the community by itself, and in that of each umbrella that it is, or came under, or left. */
function changesOfCommunity({ change, state, memory }: Work): NetworkChangeRecord[] {
  const days = new Set<Day>();
  let since: Day | null = null;
  for (const name of names) {
    for (const day of change.days.get(name) ?? []) days.add(day);
    const from = change.life.get(name);
    if (from !== undefined && (since === null || from < since)) since = from;
  }
  const isDifferent = days.size > 0 || since !== null;
  const own = { scope: state._id, days: [...days], since };
  const wider = widerThan(state._id, memory.buckets, state.place).filter(
    (wide) => kindOf(wide) === 'umbrella',
  );
  const over = wider.flatMap((scope): NetworkChangeRecord[] => {
    if (hasOtherParts(scope, change)) return [{ ...own, scope, all: true }];
    return isDifferent ? [{ ...own, scope }] : [];
  });
  return isDifferent ? [own, ...over] : over;
}

/** Where a territory lies decides of which municipality and country its people are, in any community of the tenant. */
function changeOfTerritory({ change, state }: Work): NetworkChangeRecord[] {
  const { tenantId } = idsIn(state._id);
  return tenantId !== null && change.life.has(territories.name)
    ? [{ scope: tenantId, days: [], since: FIRST_DAY }]
    : [];
}

/** Lets networks be computed; told in the transaction that changed what they are made of. */
export async function tellNetworks(
  connection: Connection,
  works: readonly Work[],
  session: ClientSession,
): Promise<void> {
  const changes = networkChanges(works);
  if (changes.length > 0) await networkChangesOf(connection).insertMany(changes, { session });
}
