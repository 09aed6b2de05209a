import { Pool } from 'undici';

/** Why a service gave no answer at all. */
export type NoAnswer = 'timeout' | 'unreachable';

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
  body?: string;
  deadlineMs: number;
  /**
   * Ask once more when the connection broke, as it does when a copy of the service restarts. Only for reads: nobody
   * knows whether a write over a broken connection was done.
   */
  repeatable: boolean;
}

export interface ServiceAnswer {
  status: number;
  text: string;
}

/** Connections to one service. */
export interface ServiceClient {
  /** Throws `ServiceCallError` when there is no whole answer within the deadline. */
  call(call: ServiceCall): Promise<ServiceAnswer>;
  close(): Promise<void>;
}

const CONNECTIONS = 128;

export function createServiceClient(baseUrl: string): ServiceClient {
  const { origin, pathname } = new URL(baseUrl);
  const prefix = pathname.replace(/\/+$/, '');
  // The deadline of each call is its signal; undici's own timers are coarser than a second.
  const pool = new Pool(origin, { connections: CONNECTIONS, headersTimeout: 0, bodyTimeout: 0 });

  const send = async ({ method, path, headers, body }: ServiceCall, signal: AbortSignal) => {
    const answer = await pool.request({
      method,
      path: prefix + path,
      headers: {
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body ?? null,
      signal,
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  };

  return {
    async call(call) {
      const signal = AbortSignal.timeout(Math.max(1, Math.ceil(call.deadlineMs)));
      try {
        return await send(call, signal).catch((error: unknown) => {
          if (!call.repeatable || signal.aborted) throw error;
          return send(call, signal);
        });
      } catch (error) {
        throw new ServiceCallError(signal.aborted ? 'timeout' : 'unreachable', error);
      }
    },
    close: () => pool.destroy(),
  };
}
