import { latin1Json } from './latin1.ts';

/** The variables of one request, as its plan knows them. */
export class Variables {
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #callersNames: ReadonlyMap<string, string>;
  readonly #texts = new Map<string, string | null>();

  /** `callersNames`: of variables that have another name in the plan. */
  constructor(given: Readonly<Record<string, unknown>>, callersNames: ReadonlyMap<string, string>) {
    this.#given = given;
    this.#callersNames = callersNames;
  }

  /** Undefined when the caller gives none. */
  get(name: string): unknown {
    const given = this.#callersNames.get(name) ?? name;
    return Object.hasOwn(this.#given, given) ? this.#given[given] : undefined;
  }

  /** The inside of a JSON object: `first`, then each of these that is given. */
  write(names: readonly string[], first = ''): string {
    let json = first;
    for (const name of names) {
      let text = this.#texts.get(name);
      if (text === undefined) {
        const value = this.get(name);
        text = value === undefined ? null : latin1Json(value);
        this.#texts.set(name, text);
      }
      if (text !== null) json += `${json === '' ? '' : ','}"${name}":${text}`;
    }
    return json;
  }
}
