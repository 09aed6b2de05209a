import { createHmac, hkdfSync } from 'node:crypto';
import type { SigningKey } from '@kolo/auth';

/** What a keyed hash is made for: one made for this can never be taken for one made for that. */
export type Purpose =
  'entry-code' | 'entry-code-hash' | 'refresh-token' | 'device-token' | 'api-token' | 'attempts';

/** Keyed hashes with keys that only identity can derive, so that a copy of the database is of no use by itself. */
export interface Secrets {
  mac(purpose: Purpose, text: string): Buffer;
}

/** The keys come from the signing key by HKDF (RFC 5869): one secret to keep, and one key for each purpose. */
export function createSecrets(signingKey: SigningKey): Secrets {
  const root = Buffer.from(signingKey.d, 'base64url');
  const keys = new Map<Purpose, Buffer>();
  const keyFor = (purpose: Purpose) => {
    const key =
      keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', root, '', `kolo-identity ${purpose}`, 32));
    keys.set(purpose, key);
    return key;
  };
  return {
    mac: (purpose, text) => createHmac('sha256', keyFor(purpose)).update(text).digest(),
  };
}
