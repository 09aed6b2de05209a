import { createLocalJWKSet } from 'jose';
import { createAccessTokens, createAccessTokenVerifier } from './accessTokens.ts';
import { createInternalTokens } from './internalTokens.ts';
import { InvalidTokenError } from './invalidTokenError.ts';
import { generateSigningKey, publicJwks } from './keys.ts';
import { anonymousViewer } from './viewer.ts';

const start = Date.parse('2026-03-01T09:00:00Z');
const clock = { time: start, now: () => clock.time };
const key = await generateSigningKey();
const tokens = createAccessTokens({ privateKey: key, clock });
const local = createLocalJWKSet(publicJwks(key));
const verifier = createAccessTokenVerifier({ jwks: () => local, clock });
const claims = { personId: 'person_1', sessionId: 'session_1' };

beforeEach(() => {
  clock.time = start;
});

describe('An access token', () => {
  test('says which person acts through which session', async () => {
    expect(await verifier.verify(await tokens.issue(claims))).toEqual(claims);
  });

  test('ends after ten minutes of the injected clock', async () => {
    const token = await tokens.issue(claims);
    clock.time = start + 599_000;
    await expect(verifier.verify(token)).resolves.toEqual(claims);
    clock.time = start + 600_000;
    await expect(verifier.verify(token)).rejects.toThrow(InvalidTokenError);
  });

  test('is not to be had from what the gateway tells services', async () => {
    const internal = await createInternalTokens({ privateKey: key, clock }).issue(
      anonymousViewer('request_1'),
    );
    await expect(verifier.verify(internal)).rejects.toThrow(InvalidTokenError);
  });

  test('of an unknown key is at fault', async () => {
    const other = createAccessTokens({ privateKey: await generateSigningKey(), clock });
    await expect(verifier.verify(await other.issue(claims))).rejects.toThrow(InvalidTokenError);
  });

  test('is not blamed when the keys cannot be had', async () => {
    const unreachable = createAccessTokenVerifier({
      jwks: () => () => Promise.reject(new Error('identity is away')),
      clock,
    });
    const failure = unreachable.verify(await tokens.issue(claims));
    await expect(failure).rejects.toThrow('identity is away');
    await expect(failure).rejects.not.toThrow(InvalidTokenError);
  });
});
