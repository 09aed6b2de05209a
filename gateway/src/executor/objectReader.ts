import type { JsonCursor } from './jsonCursor.ts';
import { MalformedJson } from './jsonCursor.ts';
import type { Shape, ShapeField, Slots, Value } from './shape.ts';
import { TYPENAME_SLOT } from './shape.ts';

/** Reads the objects that one fetch brings to one place. */
export interface ObjectReader {
  shape: Shape;
  /** The type of all these objects, where the schema says it; a fetch does not ask for it then. */
  typename: string | undefined;
  /** In the order in which they are asked for, which is the order in which a service answers. */
  fields: FieldReader[];
}

export interface FieldReader {
  /** What the service calls it; a plan may have it renamed. */
  key: string;
  /** `"key":` */
  literal: string;
  /** Null for `__typename`. */
  field: ShapeField | null;
  /** What it is asked of: names of types. A name that is not in the schema stands for all. */
  of: Set<string>;
  object: ObjectReader | null;
}

export function readObject(cursor: JsonCursor, reader: ObjectReader): Slots | null {
  if (!cursor.openObject()) return null;
  const { fields, shape } = reader;
  const slots = shape.newObject();
  slots[TYPENAME_SLOT] = reader.typename;
  let expected = 0;
  for (let first = true; cursor.nextField(first); first = false) {
    const index = fieldAt(cursor, fields, expected);
    if (index < 0) {
      cursor.skip();
      continue;
    }
    expected = index + 1;
    const { field, object } = fields[index] as FieldReader;
    if (field !== null) slots[field.slot] = readValue(cursor, field.listDepth, object);
    else if (reader.typename === undefined) slots[TYPENAME_SLOT] = readName(cursor);
    // A service may call the root of its schema as it likes.
    else cursor.skip();
  }
  return slots;
}

/**
 * Which field stands here, and steps over its key. The expected one first, then the others in turn: of an object of one
 * of several types, the fields of the other types are missing. -1 for a field that nobody asked for.
 */
function fieldAt(cursor: JsonCursor, fields: readonly FieldReader[], expected: number): number {
  cursor.peek();
  for (let tried = 0, { length } = fields, index = expected; tried < length; tried++, index++) {
    if (index >= length) index -= length;
    if (cursor.keyIs((fields[index] as FieldReader).literal)) return index;
  }
  const key = cursor.key();
  return fields.findIndex((field) => field.key === key);
}

function readValue(cursor: JsonCursor, listDepth: number, object: ObjectReader | null): Value {
  if (listDepth > 0) return readList(cursor, listDepth - 1, object);
  return object ? readObject(cursor, object) : cursor.value();
}

function readList(cursor: JsonCursor, listDepth: number, object: ObjectReader | null): Value[] | null {
  if (!cursor.openList()) return null;
  const list: Value[] = [];
  for (let first = true; cursor.nextElement(first); first = false) {
    list.push(readValue(cursor, listDepth, object));
  }
  return list;
}

function readName(cursor: JsonCursor): string {
  const text = cursor.value();
  if (text === null || text[0] !== '"') throw new MalformedJson('A type without a name');
  return text.slice(1, -1);
}
