import { createAccessTokenVerifier, publicJwks } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { createLocalJWKSet } from 'jose';
import { personViewer } from '@kolo/testing';
import type { TestIdentity } from '../fixtures/testIdentity.ts';
import { freshEmail, startTestIdentity } from '../fixtures/testIdentity.ts';
import { limits } from '../security/attempts.ts';

const tokens = 'accessToken refreshToken sessionId personId';
const password = 'вода камінь точить';

let kolo: TestIdentity;
let tenantId: string;
beforeAll(async () => {
  kolo = await startTestIdentity();
  tenantId = await kolo.createTenant();
});
afterAll(() => kolo.close());

interface Tokens {
  accessToken: string;
  refreshToken: string;
  sessionId: string;
  personId: string;
  deviceToken: string | null;
}

async function entered(): Promise<string> {
  const email = freshEmail();
  const { entryCodes } = await kolo.register(tenantId, { email });
  await kolo.done(kolo.anonymous, 'redeemEntryCode', { code: entryCodes[0]?.code, password });
  return email;
}
const signIn = async (input: object = {}): Promise<Tokens> =>
  kolo.done(
    kolo.anonymous,
    'signIn',
    { login: await entered(), password, ...input },
    `${tokens} deviceToken`,
  );
const refresh = (refreshToken: string) =>
  kolo.change(kolo.anonymous, 'refreshSession', { refreshToken }, tokens);
const codesOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
const ownerOf = ({ personId, sessionId }: Tokens): Viewer => ({ ...personViewer(personId), sessionId });
const sessionsOf = async (viewer: Viewer) =>
  (await kolo.execute(viewer, '{ sessions { id device current expiresAt } }')).data.sessions;
const stored = (sessionId: string) =>
  kolo.connection.collection<{ _id: string }>('sessions').findOne({ _id: sessionId });

describe('refreshing', () => {
  test('answers the next tokens of the same session, and an access token that the gateway can verify', async () => {
    const first = await signIn();
    const next = await refresh(first.refreshToken);
    expect(next).toMatchObject({ sessionId: first.sessionId, personId: first.personId, userErrors: [] });
    expect(next.refreshToken).not.toBe(first.refreshToken);
    const jwks = createLocalJWKSet(publicJwks(kolo.config.IDENTITY_SIGNING_KEY));
    const verifier = createAccessTokenVerifier({ jwks: () => jwks, clock: kolo.clock });
    const { personId, sessionId } = first;
    expect(await verifier.verify(next.accessToken)).toEqual({ personId, sessionId });
  });

  test('stores of a token nothing but its hash', async () => {
    const { sessionId, refreshToken } = await signIn();
    const row = JSON.stringify(await stored(sessionId));
    expect(row).not.toContain(refreshToken);
    expect(row).not.toContain(refreshToken.split('.')[1]);
  });

  test('with a spent token ends the whole family, also for who holds the newest', async () => {
    const first = await signIn();
    const second = await refresh(first.refreshToken);
    const third = await refresh(second.refreshToken);
    expect(codesOf(await refresh(first.refreshToken))).toEqual(['SESSION_ENDED']);
    expect(codesOf(await refresh(third.refreshToken))).toEqual(['SESSION_ENDED']);
    expect(await stored(first.sessionId)).toMatchObject({ endReason: 'TOKEN_REUSED' });
  });

  test('by twenty at once with one token lets one through, and its session lives on', async () => {
    const first = await signIn();
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(first.refreshToken)));
    const live = answers.filter((answer) => answer.refreshToken !== null);
    expect(live).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(Array(19).fill('REFRESHED_MEANWHILE'));
    const next = await refresh(live[0].refreshToken);
    expect(next).toMatchObject({ sessionId: first.sessionId, userErrors: [] });
  });

  test.each([
    ['made up', () => 'session_01h455vb4pex5vsknk084sn02q.secret.seal'],
    ['of nothing', () => 'x'],
    ['with a changed seal', (token: string) => `${token.slice(0, -4)}AAAA`],
    ['with another random part', (token: string) => token.replace(/\.[^.]+\./, `.${'A'.repeat(43)}.`)],
  ])('with a token %s is refused and harms no session', async (_what, forge) => {
    const { refreshToken } = await signIn();
    expect(codesOf(await refresh(forge(refreshToken)))).toEqual(['SESSION_ENDED']);
    expect(codesOf(await refresh(refreshToken))).toEqual([]);
  });

  test('keeps a session on an own device for 30 days from its last use, and 180 days at most', async () => {
    let { refreshToken } = await signIn();
    for (let month = 0; month < 6; month += 1) {
      kolo.clock.advance({ days: 29 });
      ({ refreshToken } = await refresh(refreshToken));
      expect(refreshToken).toEqual(expect.any(String));
    }
    kolo.clock.advance({ days: 7 });
    expect(codesOf(await refresh(refreshToken))).toEqual(['SESSION_ENDED']);
    const idle = await signIn();
    kolo.clock.advance({ days: 31 });
    expect(codesOf(await refresh(idle.refreshToken))).toEqual(['SESSION_ENDED']);
  });

  test('keeps a session on a shared device for 20 minutes, and an hour at most', async () => {
    const first = await signIn({ device: 'SHARED' });
    let { refreshToken } = first;
    expect(first.deviceToken).toBeNull();
    for (let tens = 0; tens < 3; tens += 1) {
      kolo.clock.advance({ minutes: 19 });
      ({ refreshToken } = await refresh(refreshToken));
    }
    kolo.clock.advance({ minutes: 4 });
    expect(codesOf(await refresh(refreshToken))).toEqual(['SESSION_ENDED']);
    const idle = await signIn({ device: 'SHARED' });
    kolo.clock.advance({ minutes: 21 });
    expect(codesOf(await refresh(idle.refreshToken))).toEqual(['SESSION_ENDED']);
  });

  test('follows what the access profile says of the device where the client says nothing', async () => {
    const first = await signIn();
    const profile = { bandwidth: 'SHARED', skillLevel: 'NOVICE', channels: ['SMS'], device: 'SHARED' };
    await kolo.done(ownerOf(first), 'updateAccessProfile', profile);
    const { email } = (await kolo.execute(ownerOf(first), '{ me { email } }')).data.me;
    const second: Tokens = await kolo.done(kolo.anonymous, 'signIn', { login: email, password }, tokens);
    expect(await stored(second.sessionId)).toMatchObject({ device: 'SHARED' });
  });
});

describe('sessions', () => {
  test('are listed for their owner, who can end any of them', async () => {
    const login = await entered();
    const here = await signIn({ login });
    const there = await signIn({ login, device: 'SHARED' });
    const viewer = ownerOf(here);
    const listed = await sessionsOf(viewer);
    expect(listed).toHaveLength(3);
    expect(listed).toContainEqual(
      expect.objectContaining({ id: here.sessionId, device: 'OWN', current: true }),
    );
    expect(listed).toContainEqual(
      expect.objectContaining({ id: there.sessionId, device: 'SHARED', current: false }),
    );
    await kolo.done(viewer, 'revokeSession', { sessionId: there.sessionId });
    expect(await sessionsOf(viewer)).toHaveLength(2);
    expect(codesOf(await refresh(there.refreshToken))).toEqual(['SESSION_ENDED']);
  });

  test('of others do not exist', async () => {
    const mine = await signIn();
    const theirs = await signIn();
    expect(await kolo.change(ownerOf(mine), 'revokeSession', { sessionId: theirs.sessionId })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: ['sessionId'] }],
    });
    expect(codesOf(await refresh(theirs.refreshToken))).toEqual([]);
  });

  test('end by signing out, with the session or with its refresh token, as often as one likes', async () => {
    const one = await signIn();
    const other = await signIn();
    expect(await kolo.done(ownerOf(one), 'signOut', {}, 'signedOut')).toMatchObject({ signedOut: true });
    for (let times = 0; times < 2; times += 1) {
      await kolo.done(kolo.anonymous, 'signOut', { refreshToken: other.refreshToken });
    }
    for (const { refreshToken } of [one, other]) {
      expect(codesOf(await refresh(refreshToken))).toEqual(['SESSION_ENDED']);
    }
    expect(codesOf(await kolo.change(kolo.anonymous, 'signOut', {}))).toEqual(['REQUIRED']);
  });

  test('are removed 30 days after they ran out', async () => {
    const { sessionId } = await signIn({ device: 'SHARED' });
    const { runDueWork } = (await import('../service.ts')).identity;
    kolo.clock.advance({ days: 29 });
    await runDueWork?.(kolo.deps);
    expect(await stored(sessionId)).not.toBeNull();
    kolo.clock.advance({ days: 2 });
    await runDueWork?.(kolo.deps);
    expect(await stored(sessionId)).toBeNull();
  });
});

describe('changing the password', () => {
  const newPassword = 'тиха вода греблі рве';

  test('needs the present one, ends all other sessions and keeps this one', async () => {
    const login = await entered();
    const here = await signIn({ login });
    const there = await signIn({ login });
    const input = { currentPassword: password, newPassword };
    await kolo.done(ownerOf(here), 'changePassword', input, 'changed');
    expect(codesOf(await refresh(there.refreshToken))).toEqual(['SESSION_ENDED']);
    expect(codesOf(await refresh(here.refreshToken))).toEqual([]);
    const before = await kolo.change(kolo.anonymous, 'signIn', { login, password });
    expect(codesOf(before)).toEqual(['SIGN_IN_FAILED']);
    await kolo.done(kolo.anonymous, 'signIn', { login, password: newPassword });
  });

  test('is no way to guess the present one from an open session', async () => {
    const here = await signIn();
    const guess = (currentPassword: string) =>
      kolo.change(ownerOf(here), 'changePassword', { currentPassword, newPassword });
    for (let attempt = 0; attempt < limits.ownPassword.points; attempt += 1) {
      expect(codesOf(await guess('not the present one'))).toEqual(['WRONG_PASSWORD']);
    }
    expect(codesOf(await guess(password))).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  test('refuses one’s own address as a password', async () => {
    const login = await entered();
    const here = await signIn({ login });
    const payload = await kolo.change(ownerOf(here), 'changePassword', {
      currentPassword: password,
      newPassword: login.toUpperCase(),
    });
    expect(payload).toMatchObject({ userErrors: [{ code: 'WEAK_PASSWORD', field: ['newPassword'] }] });
  });
});
