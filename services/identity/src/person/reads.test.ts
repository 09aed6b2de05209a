import { personViewer, watchReads } from '@kolo/testing';
import { communityOf, startTestIdentity } from '../fixtures/testIdentity.ts';
import type { TestIdentity } from '../fixtures/testIdentity.ts';

let kolo: TestIdentity;
let [self, fellow] = ['', ''];
beforeAll(async () => {
  kolo = await startTestIdentity();
  const tenantId = await kolo.createTenant();
  [self, fellow] = [await kolo.registerOne(tenantId), await kolo.registerOne(tenantId)];
  const community = communityOf(tenantId);
  await kolo.tell(community.created(), community.joined(self), community.joined(fellow));
});
afterAll(() => kolo.close());

async function readsOf(document: string): Promise<string[]> {
  const { answer, reads } = await watchReads(kolo.connection, () =>
    kolo.execute(personViewer(self), document),
  );
  expect(answer.errors).toBeUndefined();
  return reads.map(({ collectionName }) => collectionName).toSorted();
}

test('Who looks at themselves is not looked for in communities', async () => {
  expect(
    await readsOf(`{ me { name languages positions { title } } person(id: "${self}") { name } }`),
  ).toEqual(['persons']);
});

test('Communities are asked about once for a request, the viewer’s own among them', async () => {
  const document = `{ a: person(id: "${fellow}") { name languages territory { name } } b: person(id: "${self}") { tenants { name } accessProfile { bandwidth } } }`;
  const reads = await readsOf(document);
  expect(reads.filter((collection) => collection.startsWith('standing_'))).toEqual([
    'standing_communities',
    'standing_leaderships',
    'standing_memberships',
  ]);
});
