import type { AnswerErrors } from './answerErrors.ts';
import type { OutputBlock, OutputField, OutputObject, OutputType } from './outputShape.ts';
import type { Path } from './place.ts';
import type { Slots, Value } from './shape.ts';
import { TYPENAME_SLOT } from './shape.ts';

/** A step of a path that keeps both of its names: the caller's and the plan's. */
export type Step = OutputField | number;

/** Something of an object that is shown later. */
export interface Deferred {
  block: OutputBlock;
  slots: Slots;
  /** Where the object stands. */
  at: readonly Step[];
}

/**
 * Writes the answer from what the fetches brought. Text of leaves is copied. A null where none may be, or a value that the
 * schema does not allow, makes null of the nearest parent that may be null, with an error where none tells of it yet.
 */
export class AnswerWriter {
  readonly #errors: AnswerErrors;
  readonly #schemaFields: ReadonlyMap<string, string>;
  /** From the root to where the writer stands; only the first `#depth` count. */
  readonly #path: Step[];
  #depth: number;
  readonly #deferred: Deferred[] | null;

  /** `deferred` gets what objects that are written show later. `at`: where the first of them stands. */
  constructor(
    errors: AnswerErrors,
    schemaFields: ReadonlyMap<string, string>,
    deferred: Deferred[] | null = null,
    at: readonly Step[] = [],
  ) {
    this.#errors = errors;
    this.#schemaFields = schemaFields;
    this.#deferred = deferred;
    this.#path = [...at];
    this.#depth = at.length;
  }

  /** JSON; null when the object has to be null. */
  writeObject(slots: Slots, output: OutputObject): string | null {
    const typename = slots[TYPENAME_SLOT];
    const type = typeof typename === 'string' ? typename : output.declared.name;
    const fields = output.fieldsOf(type);
    if (fields === null) return this.#wrong();
    const deferred = this.#deferred;
    const mark = deferred === null ? 0 : this.#defer(deferred, slots, output.blocksOf(type));
    let json = '';
    for (const field of fields) {
      const value = field.kind === 'value' ? this.#field(slots, field) : this.#special(field);
      if (value === null && field.type.nonNull) {
        // What is not shown shows nothing later, nor does what is in it.
        if (deferred !== null) deferred.length = mark;
        return null;
      }
      json += field.head;
      json += value ?? 'null';
    }
    return json === '' ? '{}' : `${json}}`;
  }

  #defer(deferred: Deferred[], slots: Slots, blocks: readonly OutputBlock[]): number {
    const mark = deferred.length;
    for (const block of blocks) deferred.push({ block, slots, at: this.#path.slice(0, this.#depth) });
    return mark;
  }

  #field(slots: Slots, field: OutputField): string | null {
    const { slot, type } = field;
    const value = slot < 0 ? undefined : slots[slot];
    if (typeof value === 'string' && type.kind === 'leaf' && type.isValid === null) return value;
    this.#path[this.#depth++] = field;
    const json = this.#value(value, type);
    this.#depth--;
    return json;
  }

  #special(field: OutputField): string | null {
    if (field.kind === 'schema') return this.#schemaFields.get(field.key) ?? null;
    return field.typename ?? this.#wrong();
  }

  #value(value: Value, type: OutputType): string | null {
    if (value === null || value === undefined) {
      if (type.nonNull) this.#errors.foundNull(this.#here());
      return null;
    }
    if (type.kind === 'leaf') {
      if (typeof value === 'string' && (type.isValid?.(value) ?? true)) return value;
    } else if (typeof value === 'object') {
      return type.kind === 'list' ? this.#list(value, type.of) : this.writeObject(value, type.object);
    }
    return this.#wrong();
  }

  #list(list: Value[], of: OutputType): string | null {
    let json = '';
    const depth = this.#depth++;
    const mark = this.#deferred?.length ?? 0;
    for (let index = 0; index < list.length; index++) {
      this.#path[depth] = index;
      const element = this.#value(list[index], of);
      if (element === null && of.nonNull) {
        this.#depth--;
        if (this.#deferred !== null) this.#deferred.length = mark;
        return null;
      }
      json += (json === '' ? '[' : ',') + (element ?? 'null');
    }
    this.#depth--;
    return json === '' ? '[]' : `${json}]`;
  }

  #wrong(): null {
    this.#errors.foundWrong(this.#here());
    return null;
  }

  #here(): Path {
    return callersPath(this.#path.slice(0, this.#depth));
  }
}

/** By the caller's keys. */
export function callersPath(steps: readonly Step[]): Path {
  return steps.map((step) => (typeof step === 'number' ? step : step.key));
}

/** By the keys of the plan. */
export function planPath(steps: readonly Step[]): Path {
  return steps.map((step) => (typeof step === 'number' ? step : step.planKey));
}
