import { eventIn, outboxOf } from '@kolo/events';
import type { Viewer } from '@kolo/auth';
import { inTransaction } from '@kolo/runtime';
import { keyOf, requestOf } from '@kolo/search';
import { named, startTestIdentity } from '../fixtures/testIdentity.ts';
import type { TestIdentity } from '../fixtures/testIdentity.ts';
import { indexChanged } from './indexChanged.ts';

let kolo: TestIdentity;
let tenantId: string;
beforeAll(async () => {
  kolo = await startTestIdentity();
  tenantId = await kolo.createTenant();
});
afterAll(() => kolo.close());

let told = 0;
/** What the worker does with the events that were written since; answers their types. */
async function consume(): Promise<string[]> {
  const { connection } = kolo;
  const events = (await outboxOf(connection).find({}).toArray()).map(eventIn).slice(told);
  told += events.length;
  await inTransaction(connection, (session) => indexChanged(connection, events, session));
  return events.map(({ type }) => type);
}

/** The persons whom a search finds, best first. */
async function find(query: string, viewer: Viewer = kolo.organiserOf(tenantId)): Promise<string[]> {
  const { data } = await kolo.execute(
    viewer,
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on SearchResultConnection { identityHits } } }',
    { of: [{ __typename: 'SearchResultConnection', request: keyOf(requestOf({ query })) }] },
  );
  return data._entities[0].identityHits.map((line: string) => line.split(' ').at(-1));
}

const post = (organisationId: string) => ({ organisationId, service: 'STATE', from: '2025-09-01' });
const addAlias = (organisationId: string, alias: string) =>
  kolo.done(kolo.organiserOf(tenantId), 'addOrganisationAlias', { organisationId, alias });

describe('People are found by where they work', () => {
  test('under its names in all languages and the aliases that it was registered with', async () => {
    const organisationId = await kolo.registerOrganisation(tenantId, 'Державна казначейська служба', {
      names: [...named('Державна казначейська служба'), ...named('State Treasury Service', 'en')],
      aliases: ['ДКСУ', 'Treasury of Ukraine'],
    });
    const personId = await kolo.registerOne(tenantId, { position: post(organisationId) });
    await consume();
    for (const query of ['казначейської служби', 'state treasury', 'ДКСУ', 'дксу', 'Ukraine']) {
      expect([query, await find(query)]).toEqual([query, [personId]]);
    }
  });

  test('under an alias that it got later, as soon as that is told; nobody else, nor by anybody else', async () => {
    const organisationId = await kolo.registerOrganisation(tenantId, 'Національне агентство з питань служби');
    const other = await kolo.registerOrganisation(tenantId, 'Вища школа управління');
    const here = await kolo.registerOne(tenantId, { position: post(organisationId) });
    const gone = await kolo.registerOne(tenantId, { position: post(organisationId) });
    await kolo.registerOne(tenantId, { position: post(other) });
    await kolo.done(kolo.organiserOf(tenantId), 'changePosition', {
      ...post(other),
      personId: gone,
      from: '2025-12-01',
    });
    await consume();

    await addAlias(organisationId, 'НАДС');
    expect(await find('НАДС')).toEqual([]);
    expect(await consume()).toEqual(['organisation.aliasAdded']);
    expect(await find('НАДС')).toEqual([here]);
    expect(await find('надс', kolo.organiserOf(await kolo.createTenant()))).toEqual([]);
    expect(await find('надс', kolo.operator)).toEqual([]);
  });

  test('and are found no more under its aliases when they left', async () => {
    const organisationId = await kolo.registerOrganisation(tenantId, 'Служба статистики', {
      aliases: ['ДССУ'],
    });
    const next = await kolo.registerOrganisation(tenantId, 'Служба доріг');
    const personId = await kolo.registerOne(tenantId, { position: post(organisationId) });
    await consume();
    expect(await find('ДССУ')).toEqual([personId]);
    const move = { ...post(next), personId, from: '2026-01-01' };
    await kolo.done(kolo.organiserOf(tenantId), 'changePosition', move);
    await consume();
    expect(await find('ДССУ')).toEqual([]);
    expect(await find('доріг')).toEqual([personId]);
  });

  test('behind those who are called so, however often its spellings say it', async () => {
    const aliases = Array.from({ length: 20 }, (_, number) => `Зоряна громада ${'х'.repeat(number + 1)}`);
    const organisationId = await kolo.registerOrganisation(tenantId, 'Зоряна міська громада', { aliases });
    const called = await kolo.registerOne(tenantId, { names: named('Зоряна Тестова') });
    const works = await kolo.registerOne(tenantId, { position: post(organisationId) });
    await consume();
    expect(await find('Зоряна')).toEqual([called, works]);
  });

  test('and a spelling that leads there already is told of to nobody', async () => {
    const organisationId = await kolo.registerOrganisation(tenantId, 'Аудиторська служба');
    await consume();
    await addAlias(organisationId, '«аудиторська» служба');
    expect(await consume()).toEqual([]);
  });
});
