import { newId } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import type { TestIdentity } from '../fixtures/testIdentity.ts';
import { named, startTestIdentity } from '../fixtures/testIdentity.ts';

let kolo: TestIdentity;
let tenantId: string;
beforeAll(async () => {
  kolo = await startTestIdentity();
  tenantId = await kolo.createTenant();
});
afterAll(() => kolo.close());

test('a territory lies in another, and both are found by the beginnings of their names', async () => {
  const regionId = await kolo.registerTerritory(tenantId, 'Київська область', { kind: 'REGION' });
  const input = { parentId: regionId, sizeClass: 'FROM_10K_TO_50K' };
  const cityId = await kolo.registerTerritory(tenantId, 'Славутич', input);
  const document = `query ($id: ID!) { territory(id: $id) { name kind sizeClass parent { id name } tenant { id } } }`;
  expect((await kolo.execute(kolo.organiserOf(tenantId), document, { id: cityId })).data.territory).toEqual({
    name: 'Славутич',
    kind: 'CITY',
    sizeClass: 'FROM_10K_TO_50K',
    parent: { id: regionId, name: 'Київська область' },
    tenant: { id: tenantId },
  });
  const list = `query ($search: String, $parentId: ID) { territories(search: $search, parentId: $parentId) { nodes { id } } }`;
  for (const [variables, expected] of [
    [{ search: 'обл київ' }, [regionId]],
    [{ parentId: regionId }, [cityId]],
    [{ parentId: regionId, search: 'київ' }, []],
  ] as const) {
    const { data } = await kolo.execute(kolo.organiserOf(tenantId), list, variables);
    expect(data.territories.nodes).toEqual(expected.map((id) => ({ id })));
    const outside = await kolo.execute(personViewer(newId('person')), list, variables);
    expect(outside.data.territories.nodes).toEqual([]);
  }
});

test('one name may stand for several places, but once for a kind within a place', async () => {
  const [one, other] = [
    await kolo.registerTerritory(tenantId, 'Миколаївський район', { kind: 'DISTRICT' }),
    await kolo.registerTerritory(tenantId, 'Одеський район', { kind: 'DISTRICT' }),
  ];
  await kolo.registerTerritory(tenantId, 'Новосілки', { kind: 'SETTLEMENT', parentId: one });
  await kolo.registerTerritory(tenantId, 'Новосілки', { kind: 'SETTLEMENT', parentId: other });
  const again = { tenantId, kind: 'SETTLEMENT', parentId: one, names: named('НОВОСІЛКИ') };
  expect(await kolo.change(kolo.organiserOf(tenantId), 'registerTerritory', again)).toMatchObject({
    userErrors: [{ code: 'DUPLICATE', field: ['names'] }],
  });
});

test('a territory of another tenant is no place to lie in', async () => {
  const foreign = await kolo.registerTerritory(await kolo.createTenant(), 'Чужий край', { kind: 'REGION' });
  const input = { tenantId, kind: 'CITY', names: named('Місто'), parentId: foreign };
  expect(await kolo.change(kolo.organiserOf(tenantId), 'registerTerritory', input)).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', field: ['parentId'] }],
  });
});
