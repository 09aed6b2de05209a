import type { Cancellation } from '../executor/cancellation.ts';
import { ConnectionPool } from './connectionPool.ts';
import { Deadlines } from './deadlines.ts';

/** Why a service gave no answer at all; `abandoned`: nobody waited for it any more. */
export type NoAnswer = 'timeout' | 'unreachable' | 'abandoned';

export class ServiceCallError extends Error {
  override name = 'ServiceCallError';
  readonly reason: NoAnswer;

  constructor(reason: NoAnswer, cause: unknown) {
    super(`No answer from a service: ${reason}`, { cause });
    this.reason = reason;
  }
}

export interface ServiceCall {
  method: 'GET' | 'POST';
  /** Below the base URL of the service, e.g. `/graphql`. */
  path: string;
  headers?: Record<string, string>;
  /** JSON, one character for each byte of its UTF-8. */
  body?: string;
  deadlineMs: number;
  /**
   * Ask once more when the connection broke, as it does when a copy of the service restarts. Only for reads: nobody
   * knows whether a write over a broken connection was done.
   */
  repeatable: boolean;
  /** Ends the call when it is cancelled. */
  cancellation?: Cancellation;
}

export interface ServiceAnswer {
  status: number;
  body: Buffer;
}

/** Connections to one service. */
export interface ServiceClient {
  /** Throws `ServiceCallError` when there is no whole answer within the deadline. */
  call(call: ServiceCall): Promise<ServiceAnswer>;
  close(): Promise<void>;
}

const CONNECTIONS = 128;
/** No page of lists of a hundred comes near to it; a service that runs wild must not take the gateway's memory. */
const MOST_BYTES = 64 * 1024 * 1024;

export function createServiceClient(baseUrl: string): ServiceClient {
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/+$/, '');
  const pool = new ConnectionPool({ origin: base, most: CONNECTIONS, mostBytes: MOST_BYTES });
  const deadlines = new Deadlines();

  /** Rejects when there is no whole answer in time, or nobody waits for it any more. */
  const send = (request: string, endsAt: number, cancellation: Cancellation | undefined) =>
    new Promise<ServiceAnswer>((resolve, reject) => {
      const call = pool.send(request, (error, answer) => {
        deadlines.remove(limited);
        if (answer) resolve(answer);
        else reject(error ?? new Error('No answer'));
      });
      const limited = {
        endsAt,
        whenLate: () => {
          call.giveUp(new DeadlineError('The deadline of a call is over'));
        },
      };
      deadlines.add(limited);
      cancellation?.whenCancelled(() => {
        // Every request is cancelled when its connection closes, and the stack of an error costs as much as the rest of a call.
        if (!call.isOver) call.giveUp(new AbandonedError('Nobody waits for a call any more'));
      });
    });

  return {
    async call(call) {
      const request = writeRequest(call, base.host, prefix);
      const endsAt = performance.now() + call.deadlineMs;
      try {
        return await send(request, endsAt, call.cancellation);
      } catch (error) {
        if (!call.repeatable || error instanceof DeadlineError || error instanceof AbandonedError)
          throw asCallError(error);
      }
      try {
        return await send(request, endsAt, call.cancellation);
      } catch (error) {
        throw asCallError(error);
      }
    },
    close() {
      pool.close();
      return Promise.resolve();
    },
  };
}

class DeadlineError extends Error {
  override name = 'DeadlineError';
}

class AbandonedError extends Error {
  override name = 'AbandonedError';
}

function asCallError(error: unknown): ServiceCallError {
  if (error instanceof AbandonedError) return new ServiceCallError('abandoned', error);
  return new ServiceCallError(error instanceof DeadlineError ? 'timeout' : 'unreachable', error);
}

/** All that a field may hold (RFC 9110). Anything else could end it, and begin another. */
const NOT_IN_FIELDS = /[^\t\x20-\x7e\x80-\xff]/;

/** The whole request, one character for each byte: so it is written at once, which is half of what a call costs. */
function writeRequest({ method, path, headers, body }: ServiceCall, host: string, prefix: string): string {
  let head = `${method} ${prefix}${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\naccept: application/json\r\n`;
  for (const name in headers) {
    const value = headers[name] ?? '';
    // The gateway's own token is longer than all the rest, and there is nothing in it that others wrote.
    if (name !== 'authorization' && NOT_IN_FIELDS.test(value))
      throw new Error(`A value that "${name}" may not have`);
    head += `${name}: ${value}\r\n`;
  }
  if (body === undefined) return `${head}\r\n`;
  return `${head}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
}
