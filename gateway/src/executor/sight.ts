import type { Loss, Losses } from './losses.ts';
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
  /** Targets of which something is not there that the services are to be told. */
  lacking: ReadonlyMap<Slots, Loss>;
}

export interface DistinctObject {
  typename: Value;
  /** Of no other object of its type. */
  identity: string;
  object: Slots;
}

/** Services that are told the same of the same objects share what was seen. */
export function lookAt(root: Slots, place: Place, representation: Representation, losses: Losses): Sight {
  const targets = objectsAt(root, place);
  const distinct: DistinctObject[] = [];
  const known = new Map<Value, Map<string, number>>();
  const indices = targets.map((object) => {
    const identity = representation.identityOf(object, losses);
    if (identity === null) return -1;
    const typename = object[TYPENAME_SLOT];
    let ofType = known.get(typename);
    if (!ofType) known.set(typename, (ofType = new Map<string, number>()));
    const index = ofType.get(identity);
    if (index !== undefined) return index;
    ofType.set(identity, distinct.length);
    return distinct.push({ typename, identity, object }) - 1;
  });
  const lacking = new Map<Slots, Loss>();
  for (const object of losses.isEmpty ? [] : targets) {
    const loss = representation.lossIn(object, losses);
    if (loss) lacking.set(object, loss);
  }
  return { targets, indices, distinct, lacking };
}
