import type { WhenAnswered } from './connection.ts';
import { Connection } from './connection.ts';

/** A request that was sent, or waits for a connection. */
export interface PooledCall {
  readonly isOver: boolean;
  /** Ends the call with this error; nothing where it is over. */
  giveUp(error: Error): void;
}

/** Connections to one service, as many as are needed at the same time, up to a number; then calls wait for one. */
export class ConnectionPool {
  readonly #options: { origin: URL; most: number; mostBytes: number };
  readonly #all = new Set<Connection>();
  /** The one that was used last comes first. */
  readonly #idle: Connection[] = [];
  readonly #waiting: Call[] = [];
  #isClosed = false;

  constructor(options: { origin: URL; most: number; mostBytes: number }) {
    this.#options = options;
  }

  /** `request`: whole, one character for each byte. `whenOver` is called later, once. Throws when the pool is closed. */
  send(request: string, whenOver: WhenAnswered): PooledCall {
    const call = new Call(request, whenOver);
    const connection = this.#free();
    if (connection) this.#sendOver(connection, call);
    else this.#waiting.push(call);
    return call;
  }

  close(): void {
    this.#isClosed = true;
    const error = new Error('The connections were closed');
    for (const call of this.#waiting.splice(0)) call.giveUp(error);
    for (const connection of this.#all) connection.destroy(error);
  }

  #free(): Connection | null {
    if (this.#isClosed) throw new Error('The connections were closed');
    const now = performance.now();
    for (let connection = this.#idle.pop(); connection; connection = this.#idle.pop()) {
      if (connection.isUsable(now)) return connection;
      this.#drop(connection);
    }
    if (this.#all.size >= this.#options.most) return null;
    const { origin, mostBytes } = this.#options;
    const opened = new Connection({
      ...{ origin, mostBytes },
      whenClosed: (connection) => {
        this.#drop(connection);
        this.#next();
      },
    });
    this.#all.add(opened);
    return opened;
  }

  #sendOver(connection: Connection, call: Call): void {
    call.connection = connection;
    connection.send(call.request, (error, answer) => {
      call.end(error, answer);
      if (answer && connection.isUsable(performance.now())) this.#idle.push(connection);
      else this.#drop(connection);
      this.#next();
    });
  }

  #drop(connection: Connection): void {
    if (!this.#all.delete(connection)) return;
    connection.destroy();
    const at = this.#idle.indexOf(connection);
    if (at >= 0) this.#idle.splice(at, 1);
  }

  /** Those who waited longest come first; those who were given up are passed over. */
  #next(): void {
    while (this.#waiting[0]?.isOver) this.#waiting.shift();
    if (this.#waiting.length === 0 || this.#isClosed) return;
    const connection = this.#free();
    const call = connection && this.#waiting.shift();
    if (call) this.#sendOver(connection, call);
  }
}

class Call implements PooledCall {
  readonly request: string;
  connection: Connection | null = null;
  #whenOver: WhenAnswered | null;

  constructor(request: string, whenOver: WhenAnswered) {
    this.request = request;
    this.#whenOver = whenOver;
  }

  get isOver(): boolean {
    return this.#whenOver === null;
  }

  end: WhenAnswered = (error, answer) => {
    const whenOver = this.#whenOver;
    this.#whenOver = null;
    whenOver?.(error, answer);
  };

  giveUp(error: Error): void {
    if (this.isOver) return;
    this.end(error, null);
    this.connection?.destroy(error);
  }
}
