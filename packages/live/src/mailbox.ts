import type { Heard } from './heard.ts';

/** What lies here unread at most. */
const MOST_WAITING = 1_000;

/** What one listener has not read yet. Who is too slow loses it, and is told of a gap: memory is bounded, silence is not kept. */
export class Mailbox implements AsyncIterableIterator<Heard> {
  #waiting: Heard[] = [];
  #reader: ((result: IteratorResult<Heard, undefined>) => void) | null = null;
  #isClosed = false;
  readonly #whenClosed: () => void;

  constructor(whenClosed: () => void) {
    this.#whenClosed = whenClosed;
  }

  put(heard: Heard): void {
    if (this.#isClosed) return;
    const reader = this.#reader;
    if (reader) {
      this.#reader = null;
      reader({ value: heard, done: false });
      return;
    }
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push(heard);
    else this.#waiting = [{ kind: 'gap', position: heard.position }];
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Heard, undefined>> {
    const first = this.#waiting.shift();
    if (first) return Promise.resolve({ value: first, done: false });
    if (this.#isClosed) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => {
      this.#reader = resolve;
    });
  }

  return(): Promise<IteratorResult<Heard, undefined>> {
    if (!this.#isClosed) {
      this.#isClosed = true;
      this.#waiting = [];
      this.#whenClosed();
      this.#reader?.({ value: undefined, done: true });
      this.#reader = null;
    }
    return Promise.resolve({ value: undefined, done: true });
  }
}
