import { createInternalTokens, generateSigningKey, publicJwks, viewerClaimsSchema } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import { machineViewer, personViewer } from '@kolo/testing';
import type { TestIdentity } from '../fixtures/testIdentity.ts';
import { freshEmail, startTestIdentity } from '../fixtures/testIdentity.ts';

const password = 'річка глибока дуже';
const gateway: Viewer = { ...machineViewer(['gateway']), tokenId: 'gateway' };

let kolo: TestIdentity;
let tenantId: string;
beforeAll(async () => {
  kolo = await startTestIdentity();
  tenantId = await kolo.createTenant();
});
afterAll(() => kolo.close());

async function ask(body: unknown, authorization?: string, path = '/internal/viewer') {
  const response = await fetch(`${kolo.url}${path}`, {
    method: 'POST',
    headers: authorization ? { authorization } : {},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}
const asGateway = async (body: unknown, path?: string) =>
  ask(body, `Bearer ${await kolo.internalToken(gateway)}`, path);

async function signedIn() {
  const email = freshEmail();
  const { persons, entryCodes } = await kolo.register(tenantId, { email, languages: ['uk', 'en'] });
  const input = { code: entryCodes[0]?.code, password };
  const { sessionId, accessToken } = await kolo.done(
    kolo.anonymous,
    'redeemEntryCode',
    input,
    'sessionId accessToken',
  );
  return {
    personId: persons[0]?.id ?? '',
    sessionId: sessionId as string,
    accessToken: accessToken as string,
  };
}

test('the key set is public and holds no private part', async () => {
  const response = await fetch(`${kolo.url}/.well-known/jwks.json`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(publicJwks(kolo.config.IDENTITY_SIGNING_KEY));
  expect((await fetch(`${kolo.url}/.well-known/jwks.json`, { method: 'POST' })).status).toBe(405);
});

describe('the viewer behind a session', () => {
  test('is the person with their roles as they are now', async () => {
    const { personId, sessionId } = await signedIn();
    const organisationId = await kolo.registerOrganisation(tenantId, `Донор ${personId}`);
    const grant = { personId, role: 'SPONSOR', tenantId, organisationId };
    const { grant: granted } = await kolo.done(kolo.operator, 'grantRole', grant, 'grant { id }');
    const found = await asGateway({ sessionId });
    expect(found.status).toBe(200);
    expect(viewerClaimsSchema.parse(found.body)).toEqual({
      kind: 'PERSON',
      personId,
      sessionId,
      tokenId: null,
      roles: [{ role: 'SPONSOR', tenantId, organisationId }],
      scopes: [],
      languages: ['uk', 'en'],
    });
    await kolo.done(kolo.operator, 'revokeRole', { grantId: granted.id });
    expect((await asGateway({ sessionId })).body.roles).toEqual([]);
  });

  test('is nobody once the session is over or has run out', async () => {
    const signedOut = await signedIn();
    await kolo.done({ ...personViewer(signedOut.personId), sessionId: signedOut.sessionId }, 'signOut', {});
    expect((await asGateway({ sessionId: signedOut.sessionId })).status).toBe(404);
    const { sessionId } = await signedIn();
    kolo.clock.advance({ days: 31 });
    expect((await asGateway({ sessionId })).status).toBe(404);
    expect((await asGateway({ sessionId: newId('session') })).status).toBe(404);
  });
});

describe('the viewer behind an API token', () => {
  const create = (more: object = {}) =>
    kolo.done(
      kolo.organiserOf(tenantId),
      'createApiToken',
      { tenantId, name: 'Relay', scopes: ['contributions:relay'], ...more },
      'secret apiToken { id }',
    );

  test('is a machine of the tenant with the scopes it was given', async () => {
    const { secret, apiToken } = await create();
    const found = await asGateway({ apiToken: secret });
    expect(viewerClaimsSchema.parse(found.body)).toEqual({
      kind: 'MACHINE',
      personId: null,
      sessionId: null,
      tokenId: apiToken.id,
      roles: [{ role: 'MACHINE', tenantId }],
      scopes: ['contributions:relay'],
      languages: [],
    });
  });

  test('is nobody once the token is revoked or has run out', async () => {
    const revoked = await create();
    await kolo.done(kolo.organiserOf(tenantId), 'revokeApiToken', { apiTokenId: revoked.apiToken.id });
    expect((await asGateway({ apiToken: revoked.secret })).status).toBe(404);
    const expiring = await create();
    kolo.clock.advance({ days: 366 });
    expect((await asGateway({ apiToken: expiring.secret })).status).toBe(404);
    expect((await asGateway({ apiToken: 'kolo_made-up' })).status).toBe(404);
  });
});

describe('the viewers behind many proofs', () => {
  const many = (proofs: unknown) => asGateway(proofs, '/internal/viewers');

  test('are told in their order, each as it would be alone', async () => {
    const [one, another, over] = [await signedIn(), await signedIn(), await signedIn()];
    await kolo.done({ ...personViewer(over.personId), sessionId: over.sessionId }, 'signOut', {});
    const token = await kolo.done(
      kolo.organiserOf(tenantId),
      'createApiToken',
      { tenantId, name: 'Many', scopes: ['contributions:relay'] },
      'secret',
    );
    const proofs = [
      { apiToken: token.secret as string },
      { sessionId: one.sessionId },
      { sessionId: over.sessionId },
      { apiToken: 'kolo_made-up' },
      { sessionId: newId('session') },
      { sessionId: another.sessionId },
      { sessionId: one.sessionId },
    ];
    const alone: unknown[] = [];
    for (const proof of proofs) alone.push((await asGateway(proof)).body);
    expect(alone.map((claims) => claims !== null)).toEqual([true, true, false, false, false, true, true]);
    expect(await many(proofs)).toEqual({ status: 200, body: alone });
    expect(await many([])).toEqual({ status: 200, body: [] });
  });

  test('are asked for by the gateway alone, and not by the thousand', async () => {
    const { personId, sessionId } = await signedIn();
    const stranger = `Bearer ${await kolo.internalToken(personViewer(personId))}`;
    expect((await ask([{ sessionId }], undefined, '/internal/viewers')).status).toBe(401);
    expect((await ask([{ sessionId }], stranger, '/internal/viewers')).status).toBe(403);
    expect((await many({ sessionId })).status).toBe(400);
    expect((await many([{ sessionId }, {}])).status).toBe(400);
    expect((await many(Array.from({ length: 501 }, () => ({ sessionId })))).status).toBe(400);
    expect((await many(Array.from({ length: 500 }, () => ({ sessionId })))).body).toHaveLength(500);
  });
});

describe('who is not the gateway', () => {
  test('learns nothing', async () => {
    const { sessionId, accessToken, personId } = await signedIn();
    const stranger = createInternalTokens({ privateKey: await generateSigningKey(), clock: kolo.clock });
    const tokens: [string | undefined, number][] = [
      [undefined, 401],
      ['Bearer nonsense', 401],
      [`Bearer ${accessToken}`, 401],
      [`Bearer ${await stranger.issue(gateway)}`, 401],
      [`Basic ${await kolo.internalToken(gateway)}`, 401],
      [`Bearer ${await kolo.internalToken(personViewer(personId))}`, 403],
      [`Bearer ${await kolo.internalToken({ ...personViewer(personId), scopes: ['gateway'] })}`, 403],
      [`Bearer ${await kolo.internalToken(machineViewer(['contributions:relay']))}`, 403],
      [`Bearer ${await kolo.internalToken(kolo.operator)}`, 403],
    ];
    for (const [token, status] of tokens) {
      expect(await ask({ sessionId }, token)).toEqual({ status, body: null });
    }
    const old = `Bearer ${await kolo.internalToken(gateway)}`;
    kolo.clock.advance({ minutes: 2 });
    expect((await ask({ sessionId }, old)).status).toBe(401);
  });

  test('and who asks nonsense as the gateway is refused', async () => {
    for (const body of [
      {},
      { sessionId: 5 },
      { sessionId: { $ne: null } },
      { apiToken: 'x'.repeat(300) },
      'not json',
    ]) {
      expect((await asGateway(body)).status).toBe(400);
    }
    expect((await asGateway('x'.repeat(5_000))).status).toBe(400);
    expect((await fetch(`${kolo.url}/internal/viewer`)).status).toBe(405);
  });
});
