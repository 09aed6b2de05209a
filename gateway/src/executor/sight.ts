import { objectsAt } from './place.ts';
import type { Place } from './place.ts';
import type { Representation } from './representation.ts';
import type { Slots, Value } from './shape.ts';
import { TYPENAME_SLOT } from './shape.ts';

/** The objects that fetches of entities find at a place, and which of them are the same. */
export interface Sight {
  targets: readonly Slots[];
  /** By target: which of the distinct ones it is; -1 for one of which services can't be told. */
  indices: readonly number[];
  distinct: readonly DistinctObject[];
}

export interface DistinctObject {
  typename: Value;
  /** Of no other object of its type. */
  identity: string;
  object: Slots;
}

/** Services that are told the same of the same objects share what was seen. */
export function lookAt(root: Slots, place: Place, representation: Representation): Sight {
  const targets = objectsAt(root, place);
  const distinct: DistinctObject[] = [];
  const known = new Map<Value, Map<string, number>>();
  const indices = targets.map((object) => {
    const identity = representation.identityOf(object);
    if (identity === null) return -1;
    const typename = object[TYPENAME_SLOT];
    let ofType = known.get(typename);
    if (!ofType) known.set(typename, (ofType = new Map<string, number>()));
    const index = ofType.get(identity);
    if (index !== undefined) return index;
    ofType.set(identity, distinct.length);
    return distinct.push({ typename, identity, object }) - 1;
  });
  return { targets, indices, distinct };
}
