import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { ObjectReader } from './objectReader.ts';
import type { Slots, Value } from './shape.ts';
import { TYPENAME_SLOT } from './shape.ts';

/**
 * Adds to an object what a fetch brought for it. What is known is not forgotten: a null never takes the place of a value.
 * `isShared` says that the same source is added to other objects too; then what other fetches add to as well is copied.
 */
export function mergeObject(
  schema: GraphQLSchema,
  reader: ObjectReader,
  target: Slots,
  source: Slots,
  isShared: boolean,
): void {
  const typename = source[TYPENAME_SLOT];
  const known = target[TYPENAME_SLOT];
  if (typename !== undefined && typename !== known && isMoreExact(schema, known, typename)) {
    target[TYPENAME_SLOT] = typename;
  }
  for (const { field, object } of reader.fields) {
    if (field === null) continue;
    const value = source[field.slot];
    if (value === undefined) continue;
    const before = target[field.slot];
    if (before === undefined || before === null) {
      target[field.slot] = isShared && field.writers > 1 ? copyOf(value) : value;
    } else if (object && typeof before === 'object') {
      mergeValue(schema, object, before, value, field.listDepth, isShared);
    }
  }
}

function mergeValue(
  schema: GraphQLSchema,
  reader: ObjectReader,
  target: Value[],
  source: Value,
  listDepth: number,
  isShared: boolean,
): void {
  if (typeof source !== 'object' || source === null) return;
  if (listDepth === 0) {
    mergeObject(schema, reader, target, source, isShared);
    return;
  }
  // Two services that give lists of different lengths for one field do not speak of the same things.
  if (source.length !== target.length) return;
  for (const [index, element] of source.entries()) {
    const known = target[index];
    if (typeof known === 'object' && known !== null)
      mergeValue(schema, reader, known, element, listDepth - 1, isShared);
    else target[index] = element;
  }
}

/** An object knows itself by its own type rather than by an interface, as which a service may know it (`@interfaceObject`). */
function isMoreExact(schema: GraphQLSchema, known: Value, typename: Value): boolean {
  if (typeof known !== 'string') return true;
  if (typeof typename !== 'string') return false;
  return !isObjectType(schema.getType(known)) && isObjectType(schema.getType(typename));
}

function copyOf(value: Value): Value {
  return typeof value === 'object' && value !== null ? value.map(copyOf) : value;
}
