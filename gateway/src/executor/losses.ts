import type { Problem } from './foundErrors.ts';
import type { ObjectReader } from './objectReader.ts';
import type { Slots } from './shape.ts';

/** Why something of an object is not there. */
export interface Loss {
  /** Null where nothing went wrong: a service does not know the object. */
  problem: Problem | null;
}

interface LostFields extends Loss {
  /** One slot of the object, or all that a fetch was to bring. */
  fields: number | ObjectReader;
}

/**
 * What services were to bring of objects and did not. Other services may need it: what they are asked without it, and what
 * they can't be asked at all, has failed by it too.
 */
export class Losses {
  readonly #byObject = new Map<Slots, LostFields[]>();

  get isEmpty(): boolean {
    return this.#byObject.size === 0;
  }

  add(object: Slots, fields: number | ObjectReader, problem: Problem | null): void {
    const known = this.#byObject.get(object);
    if (known) known.push({ fields, problem });
    else this.#byObject.set(object, [{ fields, problem }]);
  }

  /** What went wrong at the end of a path through what a fetch brought to an object, or on the way there. */
  addAt(object: Slots, reader: ObjectReader, path: readonly (string | number)[], problem: Problem): void {
    const [key, ...rest] = path;
    const found = reader.fields.find((field) => field.key === key);
    if (!found?.field) return;
    const { slot, listDepth } = found.field;
    this.add(object, slot, problem);
    let value = object[slot];
    for (const index of rest.slice(0, listDepth)) {
      value = typeof index === 'number' && typeof value === 'object' ? value?.[index] : null;
    }
    if (found.object && typeof value === 'object' && value !== null)
      this.addAt(value, found.object, rest.slice(listDepth), problem);
  }

  /** Null when nothing is known to have been lost there. */
  of(object: Slots, slot: number): Loss | null {
    const lost = (this.#byObject.get(object) ?? []).filter(({ fields }) =>
      typeof fields === 'number' ? fields === slot : fields.fields.some(({ field }) => field?.slot === slot),
    );
    return lost.find(({ problem }) => problem !== null) ?? lost[0] ?? null;
  }

  /** Whatever was lost of an object. */
  anyOf(object: Slots): Loss | null {
    const lost = this.#byObject.get(object) ?? [];
    return lost.find(({ problem }) => problem !== null) ?? lost[0] ?? null;
  }
}
