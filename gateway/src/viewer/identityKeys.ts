import type { JWTVerifyGetKey } from 'jose';
import { createRemoteJWKSet, customFetch } from 'jose';
import type { ServiceClient } from '../services/serviceClient.ts';

const PATH = '/.well-known/jwks.json';

/** Identity's public keys: kept for ten minutes, asked for again on an unknown `kid`, but not more often than this. */
const COOLDOWN_MS = 5_000;

export function createIdentityKeys(deps: {
  identityUrl: string;
  identity: ServiceClient;
  deadlineMs: number;
}): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(deps.identityUrl + PATH), {
    cooldownDuration: COOLDOWN_MS,
    timeoutDuration: deps.deadlineMs,
    [customFetch]: async () => {
      const { status, body } = await fetchKeys(deps.identity, deps.deadlineMs);
      return new Response(body.toString(), { status });
    },
  });
}

/** Also what readiness asks: whoever can get the keys can tell callers apart. */
export function fetchKeys(identity: ServiceClient, deadlineMs: number) {
  return identity.call({ method: 'GET', path: PATH, deadlineMs, repeatable: true });
}
