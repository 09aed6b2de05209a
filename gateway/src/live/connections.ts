import { setTimeout as pause } from 'node:timers/promises';
import type { EndReason } from './endings.ts';
import type { Beating } from './heartbeat.ts';
import { Heartbeat } from './heartbeat.ts';
import type { LiveLimits } from './limits.ts';
import { Counter } from './limits.ts';

/** A connection that lasts: a WebSocket, or an answer that is a stream. */
export interface LiveConnection extends Beating {
  /** Tells its reader why, as far as they can be told, and closes. */
  end(reason: EndReason): void;
  /** Closes at once. */
  terminate(): void;
}

/** How long readers have to close their side, when the process ends. */
const GOODBYE_MS = 1_000;

/** All of them, from their first moment. */
export class Connections {
  readonly #all = new Set<LiveConnection>();
  readonly #byAccount: Counter;
  readonly #most: number;
  readonly #heartbeat = new Heartbeat();
  #isClosing = false;

  constructor({ connections, connectionsPerCaller }: LiveLimits) {
    this.#most = connections;
    this.#byAccount = new Counter({ most: connections, mostOfOne: connectionsPerCaller });
  }

  get size(): number {
    return this.#all.size;
  }

  /** Whether one more would be refused. */
  get isFull(): boolean {
    return this.#isClosing || this.#all.size >= this.#most;
  }

  /** Gives back what is called when it is over. */
  add(connection: LiveConnection): () => void {
    this.#all.add(connection);
    const leaveHeartbeat = this.#heartbeat.join(connection);
    return () => {
      this.#all.delete(connection);
      leaveHeartbeat();
    };
  }

  /** It is known whose it is. Gives back what is called when it is over; throws a `Refusal` when they have too many. */
  enter(account: string): () => void {
    return this.#byAccount.enter(account, 'TOO_MANY_CONNECTIONS');
  }

  /** Sends everybody away, to come back to another copy of the gateway. */
  async stop(): Promise<void> {
    this.#isClosing = true;
    this.#heartbeat.stop();
    for (const connection of [...this.#all]) connection.end('GOING_AWAY');
    const until = performance.now() + GOODBYE_MS;
    while (this.#all.size > 0 && performance.now() < until) await pause(20);
    for (const connection of [...this.#all]) connection.terminate();
  }
}
