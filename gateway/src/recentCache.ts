import type { Clock } from '@kolo/runtime';

/**
 * Remembers what was found out in the last `ttlMs`, at most `max` things. Two who ask for the same at once share one
 * answer. The age counts from the asking, so an answer is never believed for longer than `ttlMs` after it was true.
 */
export class RecentCache<Value> {
  readonly #entries = new Map<string, { askedAt: number; value: Promise<Value> }>();
  readonly #clock: Clock;
  readonly #ttlMs: number;
  readonly #max: number;

  constructor(options: { clock: Clock; ttlMs: number; max: number }) {
    this.#clock = options.clock;
    this.#ttlMs = options.ttlMs;
    this.#max = options.max;
  }

  /** What is remembered under `key`, or what `find` finds. A failure is not remembered, nor is what `keep` refuses. */
  get(key: string, find: () => Promise<Value>, keep: (value: Value) => boolean = () => true): Promise<Value> {
    const now = this.#clock.now();
    const known = this.#entries.get(key);
    if (known && now >= known.askedAt && now - known.askedAt < this.#ttlMs) return known.value;

    const entry = { askedAt: now, value: find() };
    const forget = () => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.value.then((value) => {
      if (!keep(value)) forget();
    }, forget);
    if (this.#entries.size > this.#max) this.#forgetOldest();
    return entry.value;
  }

  /** A Map keeps its order, and every entry was put at its end when it was asked for. */
  #forgetOldest(): void {
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }
}
