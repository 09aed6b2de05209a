import type { Shape, ShapeField, Slots, Value } from './shape.ts';

/** Where a fetch adds to the answer: the fields from the root to its objects. */
export type Place = readonly ShapeField[];

/** The path of a value: keys and indices. */
export type Path = (string | number)[];

/** The place at the path of a plan (keys, `@` for each list), and the shape of the objects there. */
export function placeAt(root: Shape, path: readonly (string | number)[]): { place: Place; shape: Shape } {
  const place: ShapeField[] = [];
  let shape = root;
  for (const [index, key] of path.entries()) {
    if (key === '@') continue;
    const lists = path.slice(index + 1).findIndex((step) => step !== '@');
    const listDepth = lists < 0 ? path.length - index - 1 : lists;
    const field = typeof key === 'string' ? shape.get(key, 'objects', listDepth) : undefined;
    if (!field?.shape) throw new Error(`A fetch at "${path.join('.')}", where no other brings an object`);
    place.push(field);
    shape = field.shape;
  }
  return { place, shape };
}

/** All objects at a place, in the order of the answer. */
export function objectsAt(root: Slots, place: Place): Slots[] {
  const found: Slots[] = [];
  findObjects(root, 0, place, 0, found);
  return found;
}

function findObjects(value: Value, listDepth: number, place: Place, step: number, found: Slots[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (listDepth > 0) {
    for (const element of value) findObjects(element, listDepth - 1, place, step, found);
    return;
  }
  const field = place[step];
  if (field) findObjects(value[field.slot], field.listDepth, place, step + 1, found);
  else found.push(value);
}

/** Where each object of a place stands: one that several entities share stands at several paths. For errors only. */
export function pathsAt(root: Slots, place: Place): Map<Slots, Path[]> {
  const found = new Map<Slots, Path[]>();
  const walk = (value: Value, listDepth: number, step: number, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if (listDepth > 0) {
      value.forEach((element, index) => {
        walk(element, listDepth - 1, step, [...path, index]);
      });
      return;
    }
    const field = place[step];
    if (field) walk(value[field.slot], field.listDepth, step + 1, [...path, field.key]);
    else found.set(value, [...(found.get(value) ?? []), path]);
  };
  walk(root, 0, 0, []);
  return found;
}
