import { newId } from '@kolo/runtime';
import { machineViewer, personViewer } from '@kolo/testing';
import type { TestIdentity } from '../fixtures/testIdentity.ts';
import { communityOf, named, startTestIdentity } from '../fixtures/testIdentity.ts';

let kolo: TestIdentity;
beforeAll(async () => {
  kolo = await startTestIdentity();
});
afterAll(() => kolo.close());

test('a tenant is made by the operator alone', async () => {
  const names = [...named('Академія'), ...named('Academy', 'en')];
  const { tenant } = await kolo.done(
    kolo.operator,
    'createTenant',
    { names },
    'tenant { name names { language } }',
  );
  expect(tenant).toEqual({ name: 'Academy', names: [{ language: 'uk' }, { language: 'en' }] });
  const refused = await kolo.change(
    kolo.organiserOf(newId('tenant')),
    'createTenant',
    { names },
    'tenant { id }',
  );
  expect(refused).toMatchObject({ tenant: null, userErrors: [{ code: 'NOT_ALLOWED', field: [] }] });
  const { errors } = await kolo.execute(
    kolo.anonymous,
    'mutation { createTenant(input: { names: [] }) { tenant { id } } }',
  );
  expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('a tenant exists for those who have to do with it', async () => {
  const [tenantId, other] = [await kolo.createTenant(), await kolo.createTenant()];
  const registered = await kolo.registerOne(tenantId);
  const guest = await kolo.registerOne(other);
  const community = communityOf(tenantId);
  await kolo.tell(community.created(), community.joined(guest));
  const document = `query ($id: ID!) { tenant(id: $id) { id } tenants(first: 100) { nodes { id } } }`;
  for (const [viewer, sees] of [
    [kolo.operator, true],
    [personViewer(registered), true],
    [personViewer(guest), true],
    [kolo.organiserOf(tenantId), true],
    [kolo.holding('SPONSOR', tenantId), true],
    [machineViewer([], [{ role: 'SPONSOR', tenantId }]), true],
    [kolo.organiserOf(other), false],
    [personViewer(newId('person')), false],
  ] as const) {
    const { data } = await kolo.execute(viewer, document, { id: tenantId });
    expect(data.tenant).toEqual(sees ? { id: tenantId } : null);
    expect(data.tenants.nodes.some(({ id }: { id: string }) => id === tenantId)).toBe(sees);
  }
});
