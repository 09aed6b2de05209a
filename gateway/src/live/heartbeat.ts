/** A connection that has to be shown, and to show, that it lives. */
export interface Beating {
  beat(): void;
}

const BEATS_EVERY_MS = 12_000;
/** Not all at once: ten thousand at a time would keep events waiting. */
const TURNS = 24;

/** Lets each connection beat every 12 s, a part of them twice a second. */
export class Heartbeat {
  readonly #turns = Array.from({ length: TURNS }, () => new Set<Beating>());
  readonly #timer: NodeJS.Timeout;
  #turn = 0;
  #next = 0;

  constructor() {
    this.#timer = setInterval(() => {
      this.#turn = (this.#turn + 1) % TURNS;
      for (const one of this.#turns[this.#turn] ?? []) one.beat();
    }, BEATS_EVERY_MS / TURNS).unref();
  }

  /** Gives back what ends it. */
  join(one: Beating): () => void {
    this.#next = (this.#next + 1) % TURNS;
    const turn = this.#turns[this.#next];
    turn?.add(one);
    return () => turn?.delete(one);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
