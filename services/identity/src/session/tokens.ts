import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { isId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Secrets } from '../security/secrets.ts';

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

function sealed(secrets: Secrets, purpose: 'refresh-token' | 'device-token', id: Id): string {
  const body = `${id}.${randomBytes(32).toString('base64url')}`;
  return `${body}.${secrets.mac(purpose, body).subarray(0, 16).toString('base64url')}`;
}

/** The id that a token was sealed with, or null when identity did not make it. */
function unsealed(secrets: Secrets, purpose: 'refresh-token' | 'device-token', token: string): Id | null {
  const [id = '', random = '', seal = '', ...rest] = token.split('.');
  const expected = secrets.mac(purpose, `${id}.${random}`).subarray(0, 16);
  const given = Buffer.from(seal, 'base64url');
  const genuine = rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
  return genuine ? id : null;
}

/**
 * A refresh token: its session, 256 random bits, and a seal. Only the hash of the present one is stored; the seal tells a
 * spent token of the session from one that somebody made up, without a list of all that were ever spent.
 */
export const newRefreshToken = (secrets: Secrets, sessionId: Id): string =>
  sealed(secrets, 'refresh-token', sessionId);

export function sessionOfRefreshToken(secrets: Secrets, token: string): Id | null {
  const id = unsealed(secrets, 'refresh-token', token);
  return isId('session', id) ? id : null;
}

/** Shows that a person has signed in on a device before. Opens nothing: it only gives the device its own count of attempts. */
export const newDeviceToken = (secrets: Secrets, personId: Id): string =>
  sealed(secrets, 'device-token', personId);

export function personOfDeviceToken(secrets: Secrets, token: string): Id | null {
  const id = unsealed(secrets, 'device-token', token);
  return isId('person', id) ? id : null;
}
