import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '@kolo/auth';
import type { Hear, LiveFeed } from '@kolo/live';
import { inSpan, isTracing } from '@kolo/runtime';
import type { Health, Logger } from '@kolo/runtime';
import { createCompiledQueries } from '../compiled/compiledQueries.ts';
import type { BaseContext } from '../context.ts';
import { createApolloServer } from './apollo.ts';
import { createEventStreams } from './event-stream.ts';
import { answerKnownDocument, plainRequest } from './known-document.ts';

export interface SubgraphServerOptions<Context extends BaseContext> {
  schema: GraphQLSchema;
  /** Reads the gateway's token; throws on anything else. The request id is the gateway's, for the logs. */
  verify(token: string, requestId?: string): Promise<Viewer>;
  /** `clientAddress` is what the gateway says in `x-kolo-client`. */
  createContext(viewer: Viewer, clientAddress: string | null, hear: Hear): Context;
  /** What changes in this service, for its subscriptions. Ended with the server. Default: nobody can listen. */
  live?: LiveFeed;
  health: Health;
  logger: Logger;
  /** Further paths, e.g. identity's key set; they guard themselves. */
  routes?: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>>;
}

const MAX_BODY_BYTES = 2 * 1024 * 1024;

class BodyTooLarge extends Error {}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A request that is destroyed halfway takes the connection with it, and the caller never reads why.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, code: string, message: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** The operation as a span of the trace that the gateway began; its document is not told, as clients write ids and texts into it. */
function traced(
  { headers }: IncomingMessage,
  { requestId }: Viewer,
  body: unknown,
  work: () => Promise<void>,
): Promise<void> {
  if (!isTracing()) return work();
  const name = (body as { operationName?: unknown } | null)?.operationName;
  const { traceparent: parent } = headers;
  return inSpan(
    typeof name === 'string' ? name : 'graphql',
    {
      kind: 'server',
      attributes: { 'kolo.request_id': requestId },
      ...(typeof parent === 'string' && { parent }),
    },
    work,
  );
}

/**
 * The HTTP server of a subgraph. It serves the gateway alone: a request without the gateway's short-lived token gets 401,
 * whatever else it carries. It never listens by itself.
 */
export async function createSubgraphServer<Context extends BaseContext>(
  options: SubgraphServerOptions<Context>,
): Promise<Server> {
  const { schema, verify, createContext, live, health, logger, routes = {} } = options;
  const compiled = createCompiledQueries(schema);
  const apollo = createApolloServer<Context>({ schema, compiled, logger });
  await apollo.start();
  const streams = createEventStreams({ schema, logger, draining: health.draining });
  const hearAfter =
    (position: string | null): Hear =>
    (topic) =>
      live ? live.hear(topic, position) : Promise.reject(new Error('Nothing is told of changes here'));

  const graphql = async (request: IncomingMessage, response: ServerResponse) => {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    let viewer: Viewer;
    try {
      if (scheme !== 'Bearer' || !token) throw new Error('no token');
      const requestId = request.headers['x-request-id'];
      viewer = await verify(token, typeof requestId === 'string' ? requestId : undefined);
    } catch {
      return answer(response, 401, 'UNAUTHENTICATED', 'Only the gateway may call this service.');
    }
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return answer(response, 405, 'BAD_REQUEST', 'Use POST.');
    }

    const body: unknown = JSON.parse(await readBody(request));
    const { accept, 'x-kolo-client': client, 'last-event-id': position } = request.headers;
    const clientAddress = typeof client === 'string' ? client : null;
    const hear = hearAfter(typeof position === 'string' ? position : null);
    const newContext = () => createContext(viewer, clientAddress, hear);
    const plain = accept?.includes('text/event-stream') ? plainRequest(body) : null;
    const subscription = plain && streams.subscriptionIn(plain);
    if (subscription) return streams.answer({ document: subscription, request: plain, newContext }, response);

    await traced(request, viewer, body, () => answerOperation(request, response, body, newContext()));
  };

  const answerOperation = async (
    request: IncomingMessage,
    response: ServerResponse,
    body: unknown,
    context: Context,
  ) => {
    const { accept } = request.headers;
    if (await answerKnownDocument(compiled, { body, accept, context }, response, logger)) return;

    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
      context: () => Promise.resolve(context),
    });
    for (const [name, value] of result.headers) response.setHeader(name, value);
    response.statusCode = result.status ?? 200;
    if (result.body.kind === 'complete') {
      response.end(result.body.string);
    } else {
      for await (const chunk of result.body.asyncIterator) response.write(chunk);
      response.end();
    }
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const route = path === '/graphql' ? graphql : routes[path];
    if (!route) return answer(response, 404, 'NOT_FOUND', 'There is nothing here.');
    try {
      await route(request, response);
    } catch (error) {
      // Begun, or nobody is left to answer to.
      if (response.headersSent || request.socket.destroyed) return void response.destroy();
      if (error instanceof BodyTooLarge) {
        // What is still on its way is never read.
        response.setHeader('connection', 'close');
        return answer(response, 413, 'BAD_REQUEST', 'The request is too large.');
      }
      if (error instanceof SyntaxError)
        return answer(response, 400, 'BAD_REQUEST', 'The request is not JSON.');
      logger.error({ err: error }, 'A request failed');
      answer(response, 500, 'INTERNAL', 'Something went wrong.');
    }
  };

  const server = createServer((request, response) => {
    if (!health.handle(request, response)) void serve(request, response);
  });
  server.on('close', () => {
    live?.stop();
    void apollo.stop();
  });
  return server;
}
