import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { hasScope, publicJwks } from '@kolo/auth';
import type { ServerDeps } from '@kolo/service';
import type { Config } from '../config.ts';
import { claimsOf } from './viewer.ts';

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What proves who a caller is: a session id is at most 100 characters, an API token as well. */
const proof = z.union([
  z.object({ sessionId: z.string().max(100) }).strict(),
  z.object({ apiToken: z.string().max(200) }).strict(),
]);
const MAX_BODY_BYTES = 2_000;
/** Of those who listen for long the gateway asks again and again: many at a time. */
const proofs = z.array(proof).max(500);
const MAX_BODY_BYTES_OF_MANY = 200_000;

function answer(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
    .end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The paths beside `/graphql`. The key set is public by nature; `/internal/…` answers the gateway alone. */
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

  /** What the gateway asks; null when it was answered already, because it is not the gateway or asks nonsense. */
  const askedByGateway = async <Question extends z.ZodType>(
    request: IncomingMessage,
    response: ServerResponse,
    question: Question,
    maxBytes: number,
  ): Promise<z.output<Question> | null> => {
    const refuse = (status: number, headers = {}) => {
      answer(response, status, null, headers);
      return null;
    };
    if (request.method !== 'POST') return refuse(405, { allow: 'POST' });
    const gateway = await isGateway(request);
    if (gateway === null) return refuse(401);
    if (!gateway) return refuse(403);
    const body = await readBody(request, maxBytes);
    const asked = body === null ? null : question.safeParse(JSON.parse(body));
    return asked?.success ? asked.data : refuse(400);
  };

  return {
    '/.well-known/jwks.json': async (request, response) => {
      if (request.method !== 'GET') return answer(response, 405, null, { allow: 'GET' });
      answer(response, 200, jwks, { 'cache-control': 'public, max-age=300' });
    },

    '/internal/viewer': async (request, response) => {
      const asked = await askedByGateway(request, response, proof, MAX_BODY_BYTES);
      if (asked === null) return;
      const [claims = null] = await claimsOf(deps, [asked]);
      answer(response, claims ? 200 : 404, claims);
    },

    // In the order of the proofs; null for nobody.
    '/internal/viewers': async (request, response) => {
      const asked = await askedByGateway(request, response, proofs, MAX_BODY_BYTES_OF_MANY);
      if (asked !== null) answer(response, 200, await claimsOf(deps, asked));
    },
  };
}
