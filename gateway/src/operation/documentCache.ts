/**
 * The most lately used values, up to a number and to a sum of characters: those of the documents that they stand for.
 */
export class DocumentCache<Value> {
  readonly #entries = new Map<string, { value: Value; characters: number }>();
  readonly #most: number;
  readonly #mostCharacters: number;
  #characters = 0;

  constructor(limits: { most: number; mostCharacters: number }) {
    this.#most = limits.most;
    this.#mostCharacters = limits.mostCharacters;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    // A Map keeps its order: what was just used goes to the end.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value, characters: number): void {
    this.#forget(key);
    this.#entries.set(key, { value, characters });
    this.#characters += characters;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#most && this.#characters <= this.#mostCharacters) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#characters -= this.#entries.get(key)?.characters ?? 0;
    this.#entries.delete(key);
  }
}
