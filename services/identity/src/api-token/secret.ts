import { hashOfToken } from '../session/tokens.ts';
import type { Secrets } from '../security/secrets.ts';

/** By this beginning the gateway, and scanners of leaked secrets, know an API token of Kolo. */
export const API_TOKEN_PREFIX = 'kolo_';

/**
 * The secret that belongs to a seed: 256 bits. Made anew when a creation is asked for again with its idempotency key, so that
 * it need not be stored; the seed alone, without identity's key, leads to nothing.
 */
export const secretOf = (secrets: Secrets, seed: string): string =>
  API_TOKEN_PREFIX + secrets.mac('api-token', seed).toString('base64url');

export const hashOfSecret = hashOfToken;
