import type { Clock } from '@kolo/runtime';
import type { GatewayCaller } from '../../context.ts';
import type { Credential } from '../../viewer/credentials.ts';
import type { EndReason } from '../endings.ts';

/** What is told of a caller's standing to what they listen to. */
export interface Listening {
  /** They are another viewer by now: other roles, other languages. */
  callerChanged(): void;
  /** They may hear again, after a time in which nobody could say so. */
  callerConfirmed(): void;
}

/** What was told to nobody is believed for so long at most. */
const BELIEVED_FOR_MS = 5_000;

/** A caller whose connection lasts, as they are known to be now. */
export class WatchedCaller {
  /** Null for who shows nothing: there is nothing to revoke. */
  readonly credential: Credential | null;
  readonly accepted: readonly string[];
  readonly listening = new Set<Listening>();
  caller: GatewayCaller;
  readonly #clock: Clock;
  readonly #whenReleased: () => void;
  #whenEnded: ((reason: EndReason) => void) | null;
  #confirmedAt = performance.now();
  #missed = false;

  constructor(options: {
    credential: Credential | null;
    caller: GatewayCaller;
    accepted: readonly string[];
    clock: Clock;
    whenEnded: (reason: EndReason) => void;
    whenReleased: () => void;
  }) {
    this.credential = options.credential;
    this.caller = options.caller;
    this.accepted = options.accepted;
    this.#clock = options.clock;
    this.#whenEnded = options.whenEnded;
    this.#whenReleased = options.whenReleased;
  }

  /** Asked before anything is told. Ends the connection when the token is over; false also while it is not known who they are. */
  mayHear(): boolean {
    if (this.#whenEnded === null) return false;
    if (this.credential === null) return true;
    if (this.isExpired()) {
      this.end('EXPIRED');
      return false;
    }
    if (this.uncheckedForMs() < BELIEVED_FOR_MS) return true;
    this.#missed = true;
    return false;
  }

  isExpired(): boolean {
    const endsAt = this.credential?.endsAt ?? null;
    return endsAt !== null && this.#clock.now() >= endsAt;
  }

  uncheckedForMs(): number {
    return performance.now() - this.#confirmedAt;
  }

  /** Identity said who they are. `askedAt`: when it was asked, by `performance.now()`. */
  confirm(caller: GatewayCaller, askedAt: number): void {
    this.#confirmedAt = askedAt;
    const hasMissed = this.#missed;
    this.#missed = false;
    const isAnother = caller.identity !== this.caller.identity;
    if (isAnother) this.caller = caller;
    for (const one of [...this.listening]) {
      if (isAnother) one.callerChanged();
      else if (hasMissed) one.callerConfirmed();
    }
  }

  end(reason: EndReason): void {
    const whenEnded = this.#whenEnded;
    this.release();
    whenEnded?.(reason);
  }

  /** Their connection is over. */
  release(): void {
    if (this.#whenEnded === null) return;
    this.#whenEnded = null;
    this.#whenReleased();
  }
}
