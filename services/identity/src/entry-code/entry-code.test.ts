import { newId } from '@kolo/runtime';
import type { TestIdentity } from '../fixtures/testIdentity.ts';
import { freshEmail, named, startTestIdentity } from '../fixtures/testIdentity.ts';
import { limits } from '../security/attempts.ts';

const password = 'крапля камінь довбає';

let kolo: TestIdentity;
let tenantId: string;
beforeAll(async () => {
  kolo = await startTestIdentity();
  tenantId = await kolo.createTenant();
});
afterAll(() => kolo.close());

const redeem = (code: string, more: object = {}, headers: Record<string, string> = {}) =>
  kolo.change(
    kolo.anonymous,
    'redeemEntryCode',
    { code, password, ...more },
    'accessToken personId',
    headers,
  );
const codesOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
async function registered() {
  const email = freshEmail();
  const { persons, entryCodes } = await kolo.register(tenantId, { email });
  return { email, personId: persons[0]?.id ?? '', code: entryCodes[0]?.code ?? '' };
}

describe('an entry code', () => {
  test('is short, typeable, and lies nowhere in the database', async () => {
    const { code } = await registered();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const collections = await kolo.connection.listCollections();
    for (const { name } of collections) {
      const rows = JSON.stringify(await kolo.connection.collection(name).find({}).toArray());
      expect(rows).not.toContain(code);
      expect(rows).not.toContain(code.replaceAll('-', ''));
    }
  });

  test('opens a session and sets the password, once', async () => {
    const { code, email, personId } = await registered();
    expect(await redeem(code)).toMatchObject({ personId, accessToken: expect.any(String), userErrors: [] });
    expect(codesOf(await redeem(code))).toEqual(['CODE_NOT_VALID']);
    await kolo.done(kolo.anonymous, 'signIn', { login: email, password });
  });

  test('redeemed by ten at once lets one in', async () => {
    const { code } = await registered();
    const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(code)));
    expect(answers.filter(({ accessToken }) => accessToken !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['CODE_NOT_VALID']));
  });

  test.each([
    ['in small letters without dashes', (code: string) => code.toLowerCase().replaceAll('-', '')],
    ['with spaces and long dashes', (code: string) => ` ${code.replaceAll('-', ' – ')} `],
    ['with O for 0 and l for 1', (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l')],
    [
      'on a Cyrillic keyboard',
      (code: string) =>
        code.replaceAll('A', 'А').replaceAll('B', 'В').replaceAll('E', 'е').replaceAll('X', 'х'),
    ],
  ])('is understood %s', async (_how, type) => {
    const { code } = await registered();
    expect(codesOf(await redeem(type(code)))).toEqual([]);
  });

  test('runs out after 90 days', async () => {
    const [early, late] = [await registered(), await registered()];
    kolo.clock.advance({ days: 89 });
    expect(codesOf(await redeem(early.code))).toEqual([]);
    kolo.clock.advance({ days: 2 });
    expect(codesOf(await redeem(late.code))).toEqual(['CODE_NOT_VALID']);
  });

  test('gives the same answer for one that never was, was used or ran out', async () => {
    const used = await registered();
    await redeem(used.code);
    const expired = await registered();
    kolo.clock.advance({ days: 91 });
    const answers = await Promise.all([redeem('0000-0000-0000'), redeem(used.code), redeem(expired.code)]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('survives a password that will not do', async () => {
    const { code, email } = await registered();
    for (const [tried, expected] of [
      ['short', 'TOO_SHORT'],
      ['aaaaaaaaaaaaaaa', 'WEAK_PASSWORD'],
      [email, 'WEAK_PASSWORD'],
      ['x'.repeat(201), 'TOO_LONG'],
    ]) {
      expect(await redeem(code, { password: tried })).toMatchObject({
        userErrors: [{ code: expected, field: ['password'] }],
      });
    }
    expect(codesOf(await redeem(code))).toEqual([]);
  });

  test('cannot be guessed from one address for long, while others go on', async () => {
    const from = (address: string) => ({ 'x-kolo-client': address });
    for (let attempt = 0; attempt < limits.entryCode.points; attempt += 1) {
      expect(codesOf(await redeem('1111-1111-1111', {}, from('192.0.2.7')))).toEqual(['CODE_NOT_VALID']);
    }
    const { code } = await registered();
    expect(codesOf(await redeem(code, {}, from('192.0.2.7')))).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(codesOf(await redeem(code, {}, from('192.0.2.8')))).toEqual([]);
  });

  test('is the same again for the same idempotency key, and the persons are registered once', async () => {
    const organiser = kolo.organiserOf(tenantId);
    const input = {
      tenantId,
      persons: [{ names: named('Особа'), email: freshEmail() }],
      idempotencyKey: 'once',
    };
    const ask = () =>
      kolo.done(organiser, 'registerPersons', input, 'persons { id } entryCodes { code expiresAt }');
    const first = await ask();
    expect(await ask()).toEqual(first);
    expect(codesOf(await redeem(first.entryCodes[0].code))).toEqual([]);
  });
});

describe('a second entry code', () => {
  test('makes the first void', async () => {
    const { personId, code } = await registered();
    const issued = await kolo.done(
      kolo.organiserOf(tenantId),
      'issueEntryCode',
      { personId },
      'entryCode { code person { id } }',
    );
    expect(issued.entryCode.person).toEqual({ id: personId });
    expect(codesOf(await redeem(code))).toEqual(['CODE_NOT_VALID']);
    expect(codesOf(await redeem(issued.entryCode.code))).toEqual([]);
  });

  test('is not made for one who has entered, so that nobody gets into an account by it', async () => {
    const { personId, code } = await registered();
    await redeem(code);
    for (const viewer of [kolo.organiserOf(tenantId), kolo.operator]) {
      expect(codesOf(await kolo.change(viewer, 'issueEntryCode', { personId }))).toEqual(['ENTERED_ALREADY']);
    }
  });

  test('is for organisers of the person’s tenant and the operator', async () => {
    const { personId } = await registered();
    const foreign = kolo.organiserOf(newId('tenant'));
    for (const [viewer, expected] of [
      [foreign, ['NOT_FOUND']],
      [kolo.holding('SPONSOR', tenantId), ['NOT_FOUND']],
      [kolo.operator, []],
    ] as const) {
      expect(codesOf(await kolo.change(viewer, 'issueEntryCode', { personId }))).toEqual(expected);
    }
  });
});
