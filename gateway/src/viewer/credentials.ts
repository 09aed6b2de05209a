import { signInAgain } from '../refusal.ts';
import type { TokenReader } from './readTokens.ts';
import type { Proof } from './viewerSource.ts';

const API_TOKEN_PREFIX = 'kolo_';

/** What a caller shows, as far as it can be judged without asking identity. */
export interface Credential {
  proof: Proof;
  /** Whose access token it is; null for an API token, of which only identity knows. */
  personId: string | null;
  /** When the token itself ends, in ms; null where only identity knows. */
  endsAt: number | null;
}

/** The credential in an `authorization` field; null where there is none. Throws a `Refusal` (401, or 503) for one that is no good. */
export type CredentialReader = (authorization: string | undefined) => Promise<Credential | null>;

export function createCredentialReader(readToken: TokenReader): CredentialReader {
  return async (authorization) => {
    if (authorization === undefined) return null;
    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    if (!token) throw signInAgain();
    if (token.startsWith(API_TOKEN_PREFIX))
      return { proof: { apiToken: token }, personId: null, endsAt: null };
    const { sessionId, personId, endsAt } = await readToken(token);
    return { proof: { sessionId }, personId, endsAt };
  };
}
