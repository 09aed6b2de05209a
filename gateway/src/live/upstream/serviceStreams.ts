import type { Dispatcher } from 'undici';
import { Pool } from 'undici';
import type { GatewayCaller } from '../../context.ts';
import type { ServerEvent } from './serverEvents.ts';
import { readServerEvents } from './serverEvents.ts';

/** What a service said to a subscription: a stream of events, or an answer that says why there is none. */
export type Opened = { events: AsyncGenerator<ServerEvent> } | { answer: Buffer };

export interface StreamRequest {
  /** The whole JSON body of the request, UTF-8. */
  body: Buffer;
  caller: GatewayCaller;
  /** The position after which to go on; null to begin now. */
  after: string | null;
  /** Ends the stream. */
  signal: AbortSignal;
}

export interface ServiceStreams {
  /** Rejects when there is no answer that makes sense. */
  open(service: string, request: StreamRequest): Promise<Opened>;
  close(): Promise<void>;
}

/** Services send a comment every 5 s: a connection on which nothing comes for so long is dead. */
const SILENT_MS = 15_000;

/**
 * Streams of services by GraphQL over server-sent events (graphql-sse, distinct connections). Each holds a connection for long, so
 * they are not taken from those that queries use.
 */
export function createServiceStreams(deps: {
  /** Base URL of each service. */
  serviceUrls: Readonly<Record<string, string>>;
  deadlineMs: number;
}): ServiceStreams {
  const services = new Map(
    Object.entries(deps.serviceUrls).map(([name, url]) => {
      const { origin, pathname } = new URL(url);
      return [name, { pool: new Pool(origin), path: `${pathname.replace(/\/+$/, '')}/graphql` }] as const;
    }),
  );
  return {
    async open(name, { body, caller, after, signal }) {
      const service = services.get(name);
      if (!service) throw new Error(`There is no service "${name}"`);
      const response = await service.pool.request({
        method: 'POST',
        path: service.path,
        headers: {
          accept: 'text/event-stream, application/json',
          'content-type': 'application/json',
          authorization: `Bearer ${await caller.internalToken()}`,
          'x-request-id': caller.requestId,
          ...(after !== null && { 'last-event-id': after }),
        },
        body,
        signal,
        headersTimeout: deps.deadlineMs,
        bodyTimeout: SILENT_MS,
      });
      return opened(response);
    },
    close: async () => {
      await Promise.all([...services.values()].map(({ pool }) => pool.destroy()));
    },
  };
}

async function opened({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Opened> {
  const type = String(headers['content-type'] ?? '');
  if (statusCode === 200 && type.startsWith('text/event-stream'))
    return { events: readServerEvents(body as AsyncIterable<Uint8Array>) };
  const answer = await wholeBody(body as AsyncIterable<Uint8Array>);
  // The service refuses the gateway itself, or is not itself: that is no answer to the caller.
  if (statusCode === 401 || statusCode === 403 || statusCode >= 500 || !type.includes('json'))
    throw new Error(`A service opened no stream: ${statusCode}`);
  return { answer };
}

/** What is said in place of a stream: an error or two. */
const MOST_BYTES = 1024 * 1024;

async function wholeBody(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error('A service says too much in place of a stream');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
