import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { hasScope, publicJwks } from '@kolo/auth';
import type { ViewerClaims } from '@kolo/auth';
import type { ServerDeps } from '@kolo/service';
import type { Config } from '../config.ts';
import { claimsOfApiToken, claimsOfSession } from './viewer.ts';

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What proves who a caller is: a session id is at most 100 characters, an API token as well. */
const proof = z.union([
  z.object({ sessionId: z.string().max(100) }).strict(),
  z.object({ apiToken: z.string().max(200) }).strict(),
]);
const MAX_BODY_BYTES = 2_000;

function answer(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
    .end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The paths beside `/graphql`. The key set is public by nature; `/internal/viewer` answers the gateway alone. */
export function routesOf(deps: ServerDeps<Config>): Record<string, Route> {
  const jwks = publicJwks(deps.config.IDENTITY_SIGNING_KEY);

  const isGateway = async (request: IncomingMessage): Promise<boolean | null> => {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme !== 'Bearer' || !token) return null;
    try {
      return hasScope(await deps.verify(token), 'gateway');
    } catch {
      return null;
    }
  };

  return {
    '/.well-known/jwks.json': async (request, response) => {
      if (request.method !== 'GET') return answer(response, 405, null, { allow: 'GET' });
      answer(response, 200, jwks, { 'cache-control': 'public, max-age=300' });
    },

    '/internal/viewer': async (request, response) => {
      if (request.method !== 'POST') return answer(response, 405, null, { allow: 'POST' });
      const gateway = await isGateway(request);
      if (gateway === null) return answer(response, 401, null);
      if (!gateway) return answer(response, 403, null);
      const body = await readBody(request);
      const asked = body === null ? null : proof.safeParse(JSON.parse(body));
      if (!asked?.success) return answer(response, 400, null);
      const claims: ViewerClaims | null =
        'sessionId' in asked.data
          ? await claimsOfSession(deps, asked.data.sessionId)
          : await claimsOfApiToken(deps, asked.data.apiToken);
      answer(response, claims ? 200 : 404, claims);
    },
  };
}
