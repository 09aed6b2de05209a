import { newId } from '@kolo/runtime';
import { machineViewer } from '@kolo/testing';
import type { TestIdentity } from '../fixtures/testIdentity.ts';
import { startTestIdentity } from '../fixtures/testIdentity.ts';

let kolo: TestIdentity;
let tenantId: string;
beforeAll(async () => {
  kolo = await startTestIdentity();
  tenantId = await kolo.createTenant();
});
afterAll(() => kolo.close());

const input = () => ({ tenantId, name: 'SMS relay', scopes: ['contributions:relay'] });
const selection = 'secret apiToken { id name scopes expiresAt revokedAt tenant { id } }';
const list = `query ($tenantId: ID!) { apiTokens(tenantId: $tenantId) { nodes { id } totalCount } }`;

describe('an API token', () => {
  test('is shown once, begins with kolo_, and only its hash is stored', async () => {
    const organiser = kolo.organiserOf(tenantId);
    const { secret, apiToken } = await kolo.done(organiser, 'createApiToken', input(), selection);
    expect(secret).toMatch(/^kolo_[\w-]{43}$/);
    expect(apiToken).toMatchObject({
      name: 'SMS relay',
      scopes: ['contributions:relay'],
      expiresAt: '2027-03-02T09:00:00.000Z',
      revokedAt: null,
      tenant: { id: tenantId },
    });
    const rows = await kolo.connection.collection('api_tokens').find({}).toArray();
    expect(JSON.stringify(rows)).not.toContain(secret.slice(5));
  });

  test('is the same again for the same idempotency key', async () => {
    const organiser = kolo.organiserOf(tenantId);
    const again = () =>
      kolo.done(organiser, 'createApiToken', { ...input(), idempotencyKey: 'k' }, selection);
    expect(await again()).toEqual(await again());
    const answers = await kolo.connection.collection('idempotent_answers').find({}).toArray();
    expect(JSON.stringify(answers)).not.toContain('kolo_');
  });

  test('can be revoked by an organiser of its tenant; for others it does not exist', async () => {
    const organiser = kolo.organiserOf(tenantId);
    const { apiToken } = await kolo.done(organiser, 'createApiToken', input(), selection);
    const apiTokenId = apiToken.id;
    for (const viewer of [
      kolo.organiserOf(newId('tenant')),
      kolo.holding('SPONSOR', tenantId),
      kolo.operator,
      machineViewer(['contributions:relay'], [{ role: 'ORGANISER', tenantId }]),
    ]) {
      const refused = await kolo.change(viewer, 'revokeApiToken', { apiTokenId }, 'apiToken { id }');
      expect(refused).toMatchObject({
        apiToken: null,
        userErrors: [{ code: 'NOT_FOUND', field: ['apiTokenId'] }],
      });
      const { data } = await kolo.execute(viewer, list, { tenantId });
      expect(data.apiTokens).toEqual({ nodes: [], totalCount: 0 });
    }
    const revoked = await kolo.done(
      organiser,
      'revokeApiToken',
      { apiTokenId },
      selection.replace('secret', ''),
    );
    expect(revoked.apiToken.revokedAt).toBe('2026-03-02T09:00:00.000Z');
    const { data } = await kolo.execute(organiser, list, { tenantId });
    expect(data.apiTokens.nodes).toContainEqual({ id: apiTokenId });
  });

  test.each([
    ['no organiser', 'SPONSOR', {}, 'NOT_ALLOWED', ['tenantId']],
    ['a scope that nobody gives', 'ORGANISER', { scopes: ['gateway'] }, 'NOT_AN_OPTION', ['scopes', '0']],
    ['no scope', 'ORGANISER', { scopes: [] }, 'TOO_FEW', ['scopes']],
    [
      'an expiry in the past',
      'ORGANISER',
      { expiresAt: '2026-03-01T00:00:00Z' },
      'IN_THE_PAST',
      ['expiresAt'],
    ],
    [
      'an expiry far away',
      'ORGANISER',
      { expiresAt: '2030-03-01T00:00:00Z' },
      'DATE_OUT_OF_RANGE',
      ['expiresAt'],
    ],
    ['an expiry that is no time', 'ORGANISER', { expiresAt: 'soon' }, 'NOT_A_TIME', ['expiresAt']],
  ] as const)('is refused to %s', async (_who, role, more, code, field) => {
    const viewer = kolo.holding(role, tenantId);
    const refused = await kolo.change(viewer, 'createApiToken', { ...input(), ...more }, selection);
    expect(refused).toMatchObject({ secret: null, apiToken: null, userErrors: [{ code, field }] });
  });
});
