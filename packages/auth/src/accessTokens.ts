import type { Clock } from '@kolo/runtime';
import type { JWTVerifyGetKey } from 'jose';
import { importJWK, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { blameToken, InvalidTokenError } from './invalidTokenError.ts';
import type { SigningKey } from './keys.ts';
import { algorithm } from './keys.ts';

const ISSUER = 'kolo-identity';
const AUDIENCE = 'kolo';

/** How long a person may act before their client must refresh. A revoked session ends sooner: see the gateway. */
export const ACCESS_TOKEN_LIFETIME_S = 600;

/** What an access token says: who, and through which session. Rights are never in it, since they change. */
export interface AccessTokenClaims {
  /** TypeID of the person. */
  personId: string;
  /** TypeID of the session. */
  sessionId: string;
}

export interface AccessTokens {
  issue(claims: AccessTokenClaims): Promise<string>;
}

/** What identity issues to a person's client. `privateKey` is identity's own key. */
export function createAccessTokens(deps: { privateKey: SigningKey; clock: Clock }): AccessTokens {
  const key = importJWK(deps.privateKey, algorithm);
  return {
    async issue({ personId, sessionId }) {
      const issuedAt = Math.floor(deps.clock.now() / 1000);
      return new SignJWT({ sid: sessionId })
        .setProtectedHeader({ alg: algorithm, kid: deps.privateKey.kid })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(personId)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + ACCESS_TOKEN_LIFETIME_S)
        .sign(await key);
    },
  };
}

export interface AccessTokenVerifier {
  /**
   * Throws `InvalidTokenError` when the token is at fault, and whatever the key resolver throws when the keys
   * cannot be had.
   */
  verify(token: string): Promise<AccessTokenClaims>;
}

const claimsSchema = z.object({ sub: z.string().min(1), sid: z.string().min(1) });

/** What the gateway reads callers' tokens with. `jwks` gives identity's keys, e.g. jose's `createRemoteJWKSet(url)`. */
export function createAccessTokenVerifier(deps: {
  jwks: () => JWTVerifyGetKey;
  clock: Clock;
}): AccessTokenVerifier {
  return {
    async verify(token) {
      const { payload } = await jwtVerify(token, deps.jwks(), {
        algorithms: [algorithm],
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'sid', 'exp', 'iat'],
        maxTokenAge: ACCESS_TOKEN_LIFETIME_S,
        currentDate: new Date(deps.clock.now()),
      }).catch(blameToken);
      const claims = claimsSchema.safeParse(payload);
      if (!claims.success) throw new InvalidTokenError('The token names no person and session');
      return { personId: claims.data.sub, sessionId: claims.data.sid };
    },
  };
}
