/**
 * A value of the answer while it is put together. A leaf is its JSON text, untouched since the service wrote it; null is a
 * null; undefined is what nobody brought (yet). A list is an array. An object is an array too, of one slot for each field
 * that any fetch brings to its place: see `Shape`.
 */
export type Value = string | null | undefined | Value[];

/** An object: its type's name in slot 0 (undefined where it is not known), then its fields. */
export type Slots = Value[];

export const TYPENAME_SLOT = 0;

/** A field of a place: which slot holds it, and what is in there. */
export interface ShapeField {
  /** Its key in the plan. */
  key: string;
  slot: number;
  /** How many lists are round each other. */
  listDepth: number;
  /** The objects in it; null for leaves. */
  shape: Shape | null;
  /** How many fetches bring objects to this place. Where it is one, an object may stand at several places at once. */
  writers: number;
}

/**
 * All objects at one place of the answer, whatever their type and whichever fetch they come from. The same key can hold
 * different things in objects of different types (`id` a number here, an object there): then it has several slots.
 */
export class Shape {
  /** By slot; nothing at the slot of the type's name. */
  readonly fields: (ShapeField | undefined)[] = [undefined];
  readonly #byIdentity = new Map<string, ShapeField>();
  readonly #byKey = new Map<string, ShapeField[]>();
  #blank: Slots = [];

  /** An object of which nothing is known. To be called when all fields are added. */
  newObject(): Slots {
    while (this.#blank.length < this.fields.length) this.#blank.push(undefined);
    // Ten times as quick as `new Array(length).fill(undefined)`: 0.04 µs instead of 0.5 for nine fields.
    return [...this.#blank];
  }

  /** The field under this key that holds such values, made when there is none. */
  add(key: string, kind: 'leaf' | 'objects', listDepth: number): ShapeField {
    const known = this.get(key, kind, listDepth);
    if (known) return known;
    const field = {
      key,
      slot: this.fields.length,
      listDepth,
      shape: kind === 'objects' ? new Shape() : null,
      writers: 0,
    };
    this.fields.push(field);
    this.#byIdentity.set(identityOf(key, kind, listDepth), field);
    this.#byKey.set(key, [...this.all(key), field]);
    return field;
  }

  get(key: string, kind: 'leaf' | 'objects', listDepth: number): ShapeField | undefined {
    return this.#byIdentity.get(identityOf(key, kind, listDepth));
  }

  all(key: string): readonly ShapeField[] {
    return this.#byKey.get(key) ?? [];
  }
}

function identityOf(key: string, kind: string, listDepth: number): string {
  return `${key} ${kind} ${listDepth}`;
}
