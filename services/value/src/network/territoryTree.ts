import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { bucketId, bucketsOf } from '../engine/bucket.model.ts';
import { territories } from '../indicator/measure/parts.ts';
import type { TerritoryState } from '../indicator/measure/parts.ts';
import { LIFE } from '../indicator/measure.ts';
import { inTenant } from '../indicator/scope.ts';

/** Territories by id, with those that they lie in. */
export type TerritoryTree = ReadonlyMap<Id, TerritoryState>;

/** A country, region, district, municipality, settlement: more levels than there are, so that a circle ends. */
const MAX_LEVELS = 10;

/** What value knows of some territories of a tenant and of those that they lie in. */
export async function treeOf(
  connection: Connection,
  tenantId: Id | null,
  territoryIds: Iterable<Id>,
): Promise<TerritoryTree> {
  const tree = new Map<Id, TerritoryState>();
  let asked = new Set(territoryIds);
  for (let level = 0; tenantId !== null && asked.size > 0 && level < MAX_LEVELS; level += 1) {
    const ids = [...asked].map((id) => bucketId(inTenant(id, tenantId), LIFE));
    const projection = { [`partials.${territories.name}`]: 1 };
    const lives = await bucketsOf(connection)
      .find({ _id: { $in: ids } }, { projection })
      .toArray();
    for (const { partials } of lives) addTold(tree, partials[territories.name], asked);
    asked = new Set([...asked].flatMap((id) => tree.get(id)?.[1] ?? []).filter((id) => !tree.has(id)));
  }
  return tree;
}

/** A bucket tells of the territories inside its own, too. */
function addTold(tree: Map<Id, TerritoryState>, told: object | undefined, asked: ReadonlySet<Id>): void {
  for (const [id, state] of Object.entries(told ?? {}))
    if (asked.has(id)) tree.set(id, state as TerritoryState);
}

function* upFrom(tree: TerritoryTree, id: Id): Generator<{ id: Id; kind: string }> {
  let here: Id | null = id;
  for (let level = 0; here !== null && level < MAX_LEVELS; level += 1) {
    const state: TerritoryState | undefined = tree.get(here);
    if (!state) return;
    yield { id: here, kind: state[2] };
    here = state[1];
  }
}

/** The city or municipality in which a territory lies; where it lies in none (of an official of a region), itself. */
export function municipalityOf(tree: TerritoryTree, id: Id): Id {
  for (const outer of upFrom(tree, id))
    if (outer.kind === 'CITY' || outer.kind === 'MUNICIPALITY') return outer.id;
  return id;
}

/** Null where it is not known. */
export function countryOf(tree: TerritoryTree, id: Id): Id | null {
  for (const outer of upFrom(tree, id)) if (outer.kind === 'COUNTRY') return outer.id;
  return null;
}
