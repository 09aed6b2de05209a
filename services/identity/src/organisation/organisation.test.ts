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

const organisation = 'organisation { id name aliases type territory { name } }';
const find = async (search: string, viewer = kolo.organiserOf(tenantId)): Promise<string[]> => {
  const document = `query ($search: String) { organisations(search: $search) { nodes { id } totalCount } }`;
  const { data } = await kolo.execute(viewer, document, { search });
  expect(data.organisations.totalCount).toBe(data.organisations.nodes.length);
  return data.organisations.nodes.map(({ id }: { id: string }) => id);
};

describe('an organisation', () => {
  test('is found under any spelling of its names and aliases, and under no other', async () => {
    const organiser = kolo.organiserOf(tenantId);
    const registered = await kolo.done(
      organiser,
      'registerOrganisation',
      {
        tenantId,
        type: 'CSO',
        names: [
          ...named('Фонд громади міста Херсон «Захист»'),
          ...named('Kherson community foundation', 'en'),
        ],
        aliases: ['ФГМХ «Захист»'],
      },
      organisation,
    );
    const { id } = registered.organisation;
    await kolo.done(organiser, 'addOrganisationAlias', {
      organisationId: id,
      alias: 'Фонд "Захист" (Херсон)',
    });
    await kolo.registerOrganisation(tenantId, 'Фонд громади міста Житомир');
    for (const spelling of [
      'ФГМХ Захист',
      'фгмх "захист"',
      'ФГМХ „Захист“',
      'Захист Херсон',
      'фонд ЗАХИСТ',
      'фонд хер',
      'KHERSON — Community',
      'Xерсон',
    ]) {
      expect([spelling, await find(spelling)]).toEqual([spelling, [id]]);
    }
    expect(await find('Захист Житомир')).toEqual([]);
    expect(await find('ахист')).toEqual([]);
  });

  test('shares no spelling with another of its tenant, but does with one of another tenant', async () => {
    const organiser = kolo.organiserOf(tenantId);
    const first = await kolo.registerOrganisation(tenantId, 'Сільська рада «Зоря»');
    const second = await kolo.registerOrganisation(tenantId, 'Сільська рада Нова Зоря');
    const twin = { tenantId, type: 'LOCAL_GOVERNMENT', names: named('СІЛЬСЬКА РАДА "ЗОРЯ"') };
    expect(await kolo.change(organiser, 'registerOrganisation', twin, organisation)).toMatchObject({
      organisation: null,
      userErrors: [{ code: 'SPELLING_TAKEN', field: ['names', '0', 'text'] }],
    });
    const alias = { organisationId: second, alias: 'сільська рада зоря' };
    expect(await kolo.change(organiser, 'addOrganisationAlias', alias)).toMatchObject({
      userErrors: [{ code: 'SPELLING_TAKEN', field: ['alias'] }],
    });
    expect(await kolo.registerOrganisation(await kolo.createTenant(), 'Сільська рада «Зоря»')).not.toBe(
      first,
    );
  });

  test('registered by ten at once under one name is registered once', async () => {
    const organiser = kolo.organiserOf(tenantId);
    const input = { tenantId, type: 'OTHER', names: named('Одночасна установа') };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => kolo.change(organiser, 'registerOrganisation', input, organisation)),
    );
    expect(answers.filter((answer) => answer.organisation !== null)).toHaveLength(1);
    expect(await find('одночасна')).toHaveLength(1);
  });

  test('takes a spelling that it has already for done', async () => {
    const id = await kolo.registerOrganisation(tenantId, 'Обласна адміністрація');
    const payload = await kolo.done(
      kolo.organiserOf(tenantId),
      'addOrganisationAlias',
      { organisationId: id, alias: '«обласна» адміністрація' },
      organisation,
    );
    expect(payload.organisation.aliases).toEqual([]);
  });

  test('is named in the reader’s language to any signed-in person, and to nobody else', async () => {
    const territoryId = await kolo.registerTerritory(tenantId, 'Славутич');
    const id = await kolo.registerOrganisation(tenantId, 'Міська рада', {
      territoryId,
      names: [...named('Міська рада'), ...named('City council', 'en')],
    });
    const document = `query ($id: ID!) { organisation(id: $id) { name territory { name kind } tenant { id } } }`;
    const stranger = personViewer(newId('person'), { languages: ['en'] });
    expect((await kolo.execute(stranger, document, { id })).data.organisation).toEqual({
      name: 'City council',
      territory: { name: 'Славутич', kind: 'CITY' },
      tenant: null,
    });
    const { data, errors } = await kolo.execute(kolo.anonymous, document, { id });
    expect([data?.organisation, errors?.[0]?.extensions?.code]).toEqual([null, 'UNAUTHENTICATED']);
    expect(await find('міська', stranger)).toEqual([]);
  });

  test('is entered and renamed by organisers of its own tenant only', async () => {
    const id = await kolo.registerOrganisation(tenantId, 'Чужа установа');
    const other = await kolo.createTenant();
    for (const [viewer, code] of [
      [kolo.organiserOf(other), 'NOT_FOUND'],
      [kolo.holding('SPONSOR', tenantId), 'NOT_ALLOWED'],
      [kolo.holding('EVALUATOR', tenantId), 'NOT_ALLOWED'],
    ] as const) {
      const input = { tenantId, type: 'OTHER', names: named('Будь-що') };
      expect(await kolo.change(viewer, 'registerOrganisation', input)).toMatchObject({
        userErrors: [{ code, field: ['tenantId'] }],
      });
      expect(
        await kolo.change(viewer, 'addOrganisationAlias', { organisationId: id, alias: 'Наша' }),
      ).toMatchObject({
        userErrors: [{ code, field: ['organisationId'] }],
      });
    }
    expect(await find('будь')).toEqual([]);
  });
});

describe('the register', () => {
  test('is read in pages without gaps and repetitions', async () => {
    const tenant = await kolo.createTenant();
    const ids: string[] = [];
    for (const number of [1, 2, 3, 4, 5])
      ids.push(await kolo.registerOrganisation(tenant, `Школа ${number}`));
    const document = `query ($after: String) {
      organisations(search: "школа", first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await kolo.execute(kolo.organiserOf(tenant), document, { after });
      seen.push(...data.organisations.nodes.map(({ id }: { id: string }) => id));
      expect(data.organisations.totalCount).toBe(5);
      after = data.organisations.pageInfo.hasNextPage ? data.organisations.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(ids);
  });
});
