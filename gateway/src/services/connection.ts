import type { Socket } from 'node:net';
import { connect, isIP } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { WholeAnswer } from './answerReader.ts';
import { AnswerReader } from './answerReader.ts';

/** Gets the answer, or why there is none. Called once. */
export type WhenAnswered = (error: Error | null, answer: WholeAnswer | null) => void;

export interface ConnectionOptions {
  origin: URL;
  mostBytes: number;
  whenClosed(connection: Connection): void;
}

/**
 * What comes in over any connection, until it is read, which is at once: so no memory is taken for each read, and no stream is made
 * of it.
 */
const incoming = Buffer.allocUnsafe(64 * 1024);
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
const PROBED_AFTER_MS = 60_000;

/**
 * A connection to a service, for one call at a time. A call takes 12 µs of CPU in here, half of it the kernel's (measured); one of
 * undici took 25.
 */
export class Connection {
  readonly #socket: Socket;
  readonly #reader: AnswerReader;
  #whenAnswered: WhenAnswered | null = null;
  /** By `performance.now()`. */
  #keptUntil = Infinity;
  #error: Error | null = null;

  constructor({ origin, mostBytes, whenClosed }: ConnectionOptions) {
    this.#reader = new AnswerReader(mostBytes);
    const { protocol, port } = origin;
    const host = origin.hostname.replace(/^\[|\]$/g, '');
    const options = {
      host,
      port: Number(port) || (DEFAULT_PORTS[protocol] ?? 0),
      noDelay: true,
      keepAlive: true,
      keepAliveInitialDelay: PROBED_AFTER_MS,
      onread: {
        buffer: incoming,
        callback: (length: number) => {
          this.#read(length);
          return true;
        },
      },
    };
    this.#socket =
      protocol === 'https:'
        ? connectTls({ ...options, servername: isIP(host) ? '' : host })
        : connect(options);
    // One that nobody uses keeps no process alive; a call does, by its deadline.
    this.#socket.unref();
    this.#socket.on('error', (error) => {
      this.#error ??= error;
    });
    this.#socket.on('end', () => {
      const answer = this.#reader.end();
      if (answer) this.#answered(null, answer);
    });
    this.#socket.on('close', () => {
      this.#answered(this.#error ?? new Error('The connection was closed before the answer'), null);
      whenClosed(this);
    });
  }

  /** Whether another call can be made: none is under way, and the service surely has not closed the connection meanwhile. */
  isUsable(now: number): boolean {
    return !this.#socket.destroyed && this.#socket.writable && now < this.#keptUntil;
  }

  /** Sends a whole request, written as one character for each byte. */
  send(request: string, whenAnswered: WhenAnswered): void {
    this.#whenAnswered = whenAnswered;
    this.#socket.write(request, 'latin1');
  }

  /** Ends it, and the call that is under way. */
  destroy(error?: Error): void {
    this.#socket.destroy(error);
  }

  #read(length: number): void {
    // What nobody asked for is no answer to what is asked next.
    if (!this.#whenAnswered) return this.destroy();
    try {
      const answer = this.#reader.read(incoming.subarray(0, length));
      if (!answer) return;
      this.#keptUntil = performance.now() + answer.keptMs;
      if (answer.keptMs === 0) this.destroy();
      this.#answered(null, answer);
    } catch (error) {
      this.destroy(error as Error);
    }
  }

  #answered(error: Error | null, answer: WholeAnswer | null): void {
    const whenAnswered = this.#whenAnswered;
    this.#whenAnswered = null;
    whenAnswered?.(error, answer);
  }
}
