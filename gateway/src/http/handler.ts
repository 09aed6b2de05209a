import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { Viewer } from '@kolo/auth';
import type { Health, Logger } from '@kolo/runtime';
import type { GatewayContext } from '../context.ts';
import { sentence } from '../messages.ts';
import { Refusal } from '../refusal.ts';
import type { Authenticate } from '../viewer/authenticate.ts';
import { acceptedLanguages } from '../viewer/languages.ts';
import { clientAddressOf } from './clientAddress.ts';
import { sendExplorer } from './explorer.ts';
import { readBody } from './readBody.ts';
import { requestIdOf } from './requestId.ts';

const RETRY_AFTER_S = '2';

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  requestId: string,
): void {
  const { status, code, messageName } = refusal;
  const message = sentence(messageName, acceptedLanguages(request.headers['accept-language']));
  const extensions = code === 'INTERNAL' ? { code, requestId } : { code };
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 401 && { 'www-authenticate': 'Bearer error="invalid_token"' }),
    ...(status === 503 && { 'retry-after': RETRY_AFTER_S }),
    // The rest of a body that was not read would be taken for the next request.
    ...(!request.complete && { connection: 'close' }),
  });
  response.end(JSON.stringify({ errors: [{ message, extensions }] }));
}

/** The HTTP face of the gateway: what answers where. */
export function createHandler(deps: {
  graphql: ApolloServer<GatewayContext>;
  authenticate: Authenticate;
  contextOf: (viewer: Viewer, clientAddress: string) => GatewayContext;
  /** How many proxies in front of the gateway are trusted to say where a caller comes from. */
  trustedProxies: number;
  health: Health;
  logger: Logger;
}): (request: IncomingMessage, response: ServerResponse) => void {
  const { graphql, authenticate, contextOf, trustedProxies, health, logger } = deps;

  const answerGraphQL = async (
    request: IncomingMessage,
    response: ServerResponse,
    search: string,
    requestId: string,
  ) => {
    const body = request.method === 'POST' ? await readBody(request) : undefined;
    const viewer = await authenticate(request.headers, requestId);
    const answer = await graphql.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? '', headers: headersOf(request), search, body },
      context: () => Promise.resolve(contextOf(viewer, clientAddressOf(request, trustedProxies))),
    });
    if (answer.body.kind === 'chunked') throw new Error('A plan of this gateway never answers in chunks');
    response.writeHead(answer.status ?? 200, {
      'cache-control': 'no-store',
      ...Object.fromEntries(answer.headers),
      'content-length': Buffer.byteLength(answer.body.string),
    });
    response.end(answer.body.string);
  };

  const route = async (request: IncomingMessage, response: ServerResponse, requestId: string) => {
    const [path, search = ''] = (request.url ?? '/').split(/(?=\?)/, 2);
    if (path === '/') {
      response.writeHead(302, { location: '/graphql' }).end();
    } else if (path !== '/graphql') {
      throw new Refusal(404, 'NOT_FOUND', 'NOT_FOUND');
    } else if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
      await sendExplorer(response, request.headers['accept-encoding']);
    } else {
      await answerGraphQL(request, response, search, requestId);
    }
  };

  return (request, response) => {
    if (health.handle(request, response)) return;
    const requestId = requestIdOf(request);
    response.setHeader('x-request-id', requestId);
    route(request, response, requestId).catch((error: unknown) => {
      // The caller went away in the middle of their own request.
      if (response.destroyed || request.errored) return;
      if (error instanceof Refusal) {
        refuse(request, response, error, requestId);
        return;
      }
      logger.error({ err: error, requestId }, 'The gateway failed');
      if (response.headersSent) response.destroy();
      else refuse(request, response, new Refusal(500, 'INTERNAL', 'INTERNAL'), requestId);
    });
  };
}
