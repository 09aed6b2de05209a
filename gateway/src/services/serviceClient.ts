import { Pool } from 'undici';
import type { Dispatcher } from 'undici';
import type { Cancellation } from '../executor/cancellation.ts';

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
  /** JSON. */
  body?: string | Buffer;
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
  const { origin, pathname } = new URL(baseUrl);
  const prefix = pathname.replace(/\/+$/, '');
  // Each call has a deadline of its own; undici's timers are coarser than a second.
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: MOST_BYTES,
  });

  return {
    async call({ method, path, headers, body, deadlineMs, repeatable, cancellation }) {
      const options = {
        method,
        path: prefix + path,
        headers: {
          accept: 'application/json',
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body ?? null,
      };
      const endsAt = performance.now() + deadlineMs;
      try {
        return await dispatch(pool, options, deadlineMs, cancellation);
      } catch (error) {
        if (!repeatable || error instanceof DeadlineError || error instanceof AbandonedError)
          throw asCallError(error);
      }
      try {
        return await dispatch(pool, options, endsAt - performance.now(), cancellation);
      } catch (error) {
        throw asCallError(error);
      }
    },
    close: () => pool.destroy(),
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

/**
 * undici at its lowest level: no stream is made for a body that is wanted whole, and no signal for a deadline.
 */
function dispatch(
  pool: Pool,
  options: Dispatcher.DispatchOptions,
  deadlineMs: number,
  cancellation: Cancellation | undefined,
): Promise<ServiceAnswer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let late: DeadlineError | AbandonedError | undefined;
    let status = 0;
    const chunks: Buffer[] = [];

    const giveUp = (why: DeadlineError | AbandonedError) => {
      late ??= why;
      controller?.abort(late);
      reject(late);
    };
    const timer = setTimeout(
      () => giveUp(new DeadlineError('The deadline of a call is over')),
      Math.max(1, deadlineMs),
    );
    let isOver = false;
    cancellation?.whenCancelled(() => {
      if (isOver) return;
      clearTimeout(timer);
      giveUp(new AbandonedError('Nobody waits for a call any more'));
    });
    pool.dispatch(options, {
      onRequestStart(started) {
        controller = started;
        // It waited for a free connection all that time.
        if (late) started.abort(late);
      },
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        isOver = true;
        clearTimeout(timer);
        const [first] = chunks;
        resolve({ status, body: chunks.length === 1 && first ? first : Buffer.concat(chunks) });
      },
      onResponseError(_controller, error) {
        isOver = true;
        clearTimeout(timer);
        reject(late ?? error);
      },
    });
  });
}
