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

/** Tokens that are remembered at most; the gateway has one for each of the viewers of the last minute. */
const MOST_REMEMBERED = 10_000;

interface Remembered {
  viewer: ViewerClaims;
  /** Milliseconds since 1970, without the skew. */
  issuedAt: number;
  endsAt: number;
}

/**
 * What services accept requests by. `publicKeys` is the gateway's public key set. A token that was checked is remembered by its whole
 * text until it ends: the gateway hands out the same one for most of a minute, and checking a signature costs more than many a call.
 */
export function createInternalTokenVerifier(deps: {
  publicKeys: KeySet;
  clock: Clock;
}): InternalTokenVerifier {
  const { clock } = deps;
  const keys = createLocalJWKSet(deps.publicKeys);
  const remembered = new Map<string, Remembered>();

  const check = async (token: string): Promise<ViewerClaims> => {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: [algorithm],
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'exp', 'iat'],
      maxTokenAge: INTERNAL_TOKEN_LIFETIME_S,
      clockTolerance: SKEW_S,
      currentDate: new Date(clock.now()),
    }).catch(blameToken);
    const viewer = viewerClaimsSchema.safeParse(payload.viewer);
    if (!viewer.success) throw new InvalidTokenError('The token names no viewer');
    const { iat = 0, exp = 0 } = payload;
    const endsAt = Math.min(exp, iat + INTERNAL_TOKEN_LIFETIME_S) * 1_000;
    // The oldest first: the order of a map is that of its making, and tokens live equally long.
    if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
    remembered.set(token, { viewer: viewer.data, issuedAt: iat * 1_000, endsAt });
    return viewer.data;
  };

  return {
    async verify(token, requestId = newId('request')) {
      const known = remembered.get(token);
      const now = clock.now();
      if (known && known.issuedAt - SKEW_S * 1_000 <= now && now < known.endsAt)
        return { ...known.viewer, requestId };
      if (known) remembered.delete(token);
      return { ...(await check(token)), requestId };
    },
  };
}
