import type { AnswerErrors } from './answerErrors.ts';
import type { OutputField, OutputObject, OutputType } from './outputShape.ts';
import type { Path } from './place.ts';
import type { Slots, Value } from './shape.ts';
import { TYPENAME_SLOT } from './shape.ts';

/**
 * Writes the answer from what the fetches brought. Text of leaves is copied. A null where none may be, or a value that the
 * schema does not allow, makes null of the nearest parent that may be null, with an error where none tells of it yet.
 */
export class AnswerWriter {
  readonly #errors: AnswerErrors;
  readonly #schemaFields: ReadonlyMap<string, string>;
  /** Keys and indices from the root to where the writer stands; only the first `#depth` count. */
  readonly #path: Path = [];
  #depth = 0;

  constructor(errors: AnswerErrors, schemaFields: ReadonlyMap<string, string>) {
    this.#errors = errors;
    this.#schemaFields = schemaFields;
  }

  /** JSON; null when the object has to be null. */
  writeObject(slots: Slots, output: OutputObject): string | null {
    const typename = slots[TYPENAME_SLOT];
    const fields = output.fieldsOf(typeof typename === 'string' ? typename : output.declared.name);
    if (fields === null) return this.#wrong();
    let json = '';
    for (const field of fields) {
      const value = field.kind === 'value' ? this.#field(slots, field) : this.#special(field);
      if (value === null && field.type.nonNull) return null;
      json += field.head;
      json += value ?? 'null';
    }
    return json === '' ? '{}' : `${json}}`;
  }

  #field(slots: Slots, { slot, type, key }: OutputField): string | null {
    const value = slot < 0 ? undefined : slots[slot];
    if (typeof value === 'string' && type.kind === 'leaf' && type.isValid === null) return value;
    this.#path[this.#depth++] = key;
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
      if (value === undefined) this.#errors.foundMissing(this.#here());
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
    for (let index = 0; index < list.length; index++) {
      this.#path[depth] = index;
      const element = this.#value(list[index], of);
      if (element === null && of.nonNull) {
        this.#depth--;
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
    return this.#path.slice(0, this.#depth);
  }
}
