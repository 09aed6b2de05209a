import type { LiveMessage } from './message.ts';
import type { Position } from './position.ts';
import { KEPT } from './stream.ts';

interface Entry {
  position: Position;
  /** Null for marks, and for what was heard before. */
  message: LiveMessage | null;
}

/** More than are needed lie here before the oldest are cut off. */
const SLACK = 1_000;

/** The newest entries of the stream, without gaps between them: who comes back to this process is told what they missed. */
export class Recent {
  #entries: Entry[] = [];
  #keys = new Set<string>();

  /** Null before anything was read. */
  get last(): Position | null {
    return this.#entries.at(-1)?.position ?? null;
  }

  /** Forgets all: what follows does not continue it. */
  clear(): void {
    this.#entries = [];
    this.#keys = new Set();
  }

  /** The message, or null when it was told before. */
  add(position: Position, message: LiveMessage | null): LiveMessage | null {
    const isKnown = message !== null && this.#keys.has(message.key);
    const news = isKnown ? null : message;
    if (news) this.#keys.add(news.key);
    this.#entries.push({ position, message: news });
    if (this.#entries.length > KEPT + SLACK) {
      for (const { message: old } of this.#entries.splice(0, SLACK)) if (old) this.#keys.delete(old.key);
    }
    return news;
  }

  /** What came after a position; null when it cannot be told whether anything did. */
  since({ era, count }: Position): readonly Entry[] | null {
    const first = this.#entries[0]?.position;
    const last = this.last;
    if (!first || !last || era !== last.era || count > last.count || count + 1 < first.count) return null;
    return this.#entries.slice(count + 1 - first.count);
  }
}
