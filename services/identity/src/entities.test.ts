import { askForBatch, entityTypes } from '@kolo/testing';
import { startTestIdentity } from './fixtures/testIdentity.ts';
import type { TestIdentity } from './fixtures/testIdentity.ts';
import { identity } from './service.ts';

let kolo: TestIdentity;
beforeAll(async () => {
  kolo = await startTestIdentity();
  const tenantId = await kolo.createTenant();
  await kolo.registerOne(tenantId);
  await kolo.registerOrganisation(tenantId, 'Місто');
  await kolo.registerTerritory(tenantId, 'Київ');
});
afterAll(() => kolo.close());

describe('A hundred entities asked for by reference', () => {
  it.each(entityTypes(identity))('of type %s are one read of its collection', async (type) => {
    const batch = await askForBatch(kolo, kolo.operator, type);
    expect(batch.readsById).toBe(batch.collection === null ? 0 : 1);
    expect(batch.reads).toBeLessThanOrEqual(10);
  });

  it('are all found that the viewer sees', async () => {
    for (const type of ['Person', 'Organisation', 'Territory', 'Tenant']) {
      expect({ type, ...(await askForBatch(kolo, kolo.operator, type)) }).toMatchObject({ type, found: 100 });
    }
  });
});
