import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';

/** What a service says of a subscription, one event after the other. */
export interface StreamEvent {
  /** The position after it. */
  id?: string;
  event?: string;
  data?: {
    data?: Record<string, any> | null;
    errors?: { message: string; extensions: { code: string } }[];
    extensions?: { gap?: boolean };
  } | null;
}

/** A stream of a service as the gateway reads it; comments are left out. */
export interface EventStream {
  response: IncomingMessage;
  /** The next event, or `end` when the service ended the stream. */
  next(): Promise<StreamEvent | 'end'>;
  close(): void;
}

/** Opens the stream of a subscription. `token` is the gateway's word for who listens. */
export async function openEventStream(options: {
  url: string;
  token: string;
  query: string;
  variables?: Record<string, unknown>;
  /** The position after which to go on. */
  after?: string | undefined;
}): Promise<EventStream> {
  const { url, token, query, variables = {}, after } = options;
  const asked = request(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream, application/json',
      authorization: `Bearer ${token}`,
      ...(after !== undefined && { 'last-event-id': after }),
    },
  });
  asked.on('error', () => undefined);
  asked.end(JSON.stringify({ query, variables }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let text = '';
  let tellNews: () => void = () => undefined;
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => {
    text += chunk;
    tellNews();
  });
  response.on('close', () => tellNews());
  response.on('error', () => undefined);

  return {
    response,
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end < 0) {
          if (response.readableEnded || response.destroyed) return 'end';
          await new Promise<void>((resolve) => (tellNews = resolve));
          continue;
        }
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        if (!block.startsWith(':')) return readBlock(block);
      }
    },
    close: () => response.destroy(),
  };
}

function readBlock(block: string): StreamEvent {
  const lines = block.split('\n').map((line) => line.split(/: ?(.*)/s));
  const { data, ...rest } = Object.fromEntries(lines) as Record<string, string>;
  return { ...rest, ...(data !== undefined && { data: data ? (JSON.parse(data) as object) : null }) };
}
