/** Something that runs as long as anybody wants it. */
interface Running {
  readonly listeners: { readonly size: number };
  run(): Promise<void>;
  stop(): void;
}

/** What equals run once for all who want it, by what makes it equal. */
export class Shared<One extends Running> {
  readonly #byKey = new Map<string, One>();
  readonly #whenFailed: (error: unknown) => void;

  /** `whenFailed`: told of a fault of our own that ended one of them. */
  constructor(whenFailed: (error: unknown) => void) {
    this.#whenFailed = whenFailed;
  }

  get all(): Iterable<One> {
    return this.#byKey.values();
  }

  get size(): number {
    return this.#byKey.size;
  }

  /** What runs under `key`, or what `make` makes, which runs once `join` has joined its listener. */
  get(key: string, make: () => One, join: (one: One) => void): One {
    const known = this.#byKey.get(key);
    if (known) {
      join(known);
      return known;
    }
    const one = make();
    this.#byKey.set(key, one);
    join(one);
    const over = () => {
      if (this.#byKey.get(key) === one) this.#byKey.delete(key);
    };
    one.run().catch(this.#whenFailed).finally(over);
    return one;
  }

  /** Ends what nobody wants any more. */
  leave(key: string, one: One): void {
    if (one.listeners.size > 0) return;
    if (this.#byKey.get(key) === one) this.#byKey.delete(key);
    one.stop();
  }

  stop(): void {
    for (const one of this.#byKey.values()) one.stop();
    this.#byKey.clear();
  }
}
