import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

const publicParts = {
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  kid: z.string().min(1),
};

/** A private Ed25519 key as JWK. `kid` names it, so that keys can be rotated without a moment in which none fits. */
export const signingKeySchema = z.object({ ...publicParts, d: z.string() });
export type SigningKey = z.infer<typeof signingKeySchema>;

/** A JWKS with public Ed25519 keys. Private parts in it are dropped when it is parsed. */
export const keySetSchema = z.object({
  keys: z.array(z.object({ ...publicParts, alg: z.literal('EdDSA'), use: z.literal('sig') })).min(1),
});
export type KeySet = z.infer<typeof keySetSchema>;

/** The only algorithm that Kolo signs with or accepts. */
export const algorithm = 'EdDSA';

/** Makes a new key; its `kid` is its RFC 7638 thumbprint. */
export async function generateSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(algorithm, { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  return signingKeySchema.parse({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
}

/** The public key set to hand out for one or more private keys (the one in use first, then those on their way out). */
export function publicJwks(...keys: SigningKey[]): KeySet {
  return {
    keys: keys.map(({ kty, crv, x, kid }) => ({ kty, crv, x, kid, alg: algorithm, use: 'sig' })),
  };
}
