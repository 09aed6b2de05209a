import type { Clock } from '@kolo/runtime';
import { newId } from '@kolo/runtime';
import { createLocalJWKSet, importJWK, jwtVerify, SignJWT } from 'jose';
import { blameToken, InvalidTokenError } from './invalidTokenError.ts';
import type { KeySet, SigningKey } from './keys.ts';
import { algorithm } from './keys.ts';
import type { Viewer, ViewerClaims } from './viewer.ts';
import { viewerClaimsSchema } from './viewer.ts';

const ISSUER = 'kolo-gateway';
const AUDIENCE = 'kolo-internal';

/** How long the gateway's word about a viewer holds. */
export const INTERNAL_TOKEN_LIFETIME_S = 60;

/** Clocks of two machines may differ by this much. */
const SKEW_S = 5;

export interface InternalTokens {
  /** A token that says who the viewer is. It knows nothing of the request, so one token serves many requests. */
  issue(viewer: ViewerClaims): Promise<string>;
}

/** What the gateway (and nobody else) tells services with. `privateKey` is the gateway's own key. */
export function createInternalTokens(deps: { privateKey: SigningKey; clock: Clock }): InternalTokens {
  const key = importJWK(deps.privateKey, algorithm);
  return {
    async issue(viewer) {
      const issuedAt = Math.floor(deps.clock.now() / 1000);
      return new SignJWT({ viewer: viewerClaimsSchema.parse(viewer) })
        .setProtectedHeader({ alg: algorithm, kid: deps.privateKey.kid })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(viewer.personId ?? viewer.tokenId ?? 'anonymous')
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + INTERNAL_TOKEN_LIFETIME_S)
        .sign(await key);
    },
  };
}

export interface InternalTokenVerifier {
  /**
   * The viewer that the gateway vouches for. `requestId` is the `x-request-id` of the request; a new one is made
   * where there is none. Throws `InvalidTokenError` for everything that the gateway did not issue for services.
   */
  verify(token: string, requestId?: string): Promise<Viewer>;
}

/** What services accept requests by. `publicKeys` is the gateway's public key set. */
export function createInternalTokenVerifier(deps: {
  publicKeys: KeySet;
  clock: Clock;
}): InternalTokenVerifier {
  const keys = createLocalJWKSet(deps.publicKeys);
  return {
    async verify(token, requestId = newId('request')) {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: [algorithm],
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'exp', 'iat'],
        maxTokenAge: INTERNAL_TOKEN_LIFETIME_S,
        clockTolerance: SKEW_S,
        currentDate: new Date(deps.clock.now()),
      }).catch(blameToken);
      const viewer = viewerClaimsSchema.safeParse(payload.viewer);
      if (!viewer.success) throw new InvalidTokenError('The token names no viewer');
      return { ...viewer.data, requestId };
    },
  };
}
