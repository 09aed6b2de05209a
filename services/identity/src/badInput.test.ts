import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { TestIdentity } from './fixtures/testIdentity.ts';
import { freshEmail, named, startTestIdentity } from './fixtures/testIdentity.ts';
import { identity } from './service.ts';

let kolo: TestIdentity;
/** What the inputs below are made of; the same in every test, since none of them stores anything. */
let known: Record<
  | 'tenantId'
  | 'foreignTenantId'
  | 'organisationId'
  | 'foreignOrganisationId'
  | 'territoryId'
  | 'foreignTerritoryId'
  | 'personId'
  | 'foreignPersonId',
  string
>;

beforeAll(async () => {
  kolo = await startTestIdentity();
  const [tenantId, foreignTenantId] = [await kolo.createTenant(), await kolo.createTenant()];
  known = {
    tenantId,
    foreignTenantId,
    organisationId: await kolo.registerOrganisation(tenantId, 'Наша рада'),
    foreignOrganisationId: await kolo.registerOrganisation(foreignTenantId, 'Чужа рада'),
    territoryId: await kolo.registerTerritory(tenantId, 'Наше місто'),
    foreignTerritoryId: await kolo.registerTerritory(foreignTenantId, 'Чуже місто'),
    personId: await kolo.registerOne(tenantId),
    foreignPersonId: await kolo.registerOne(foreignTenantId),
  };
});
afterAll(() => kolo.close());

type Known = typeof known;
/** A mutation, who calls it, an input that would do, and what spoils it: [what, change to the input, code, field]. */
interface Case {
  mutation: string;
  as: 'organiser' | 'operator' | 'person' | 'anonymous';
  good: (known: Known) => Record<string, unknown>;
  spoilt: [string, (known: Known) => Record<string, unknown>, string, string][];
}

const html = 'Рада <b onclick="x()">міста</b>';
const control = 'Ра\u0000да';
const turned = 'Рада\u202Eатсім';
const person = (more: object) => ({ persons: [{ names: named('Особа'), email: freshEmail(), ...more }] });

const names: Case['spoilt'] = [
  ['no name', () => ({ names: undefined }), 'REQUIRED', 'names'],
  ['an empty list of names', () => ({ names: [] }), 'TOO_FEW', 'names'],
  ['a name without letters', () => ({ names: named('  ') }), 'REQUIRED', 'names.0.text'],
  ['a name without a language', () => ({ names: [{ text: 'Рада' }] }), 'REQUIRED', 'names.0.language'],
  [
    'a language that is none',
    () => ({ names: named('Рада', 'українська мова') }),
    'NOT_A_LANGUAGE',
    'names.0.language',
  ],
  [
    'one language twice',
    () => ({ names: [...named('Рада'), ...named('Ради')] }),
    'LANGUAGE_TWICE',
    'names.1.language',
  ],
  ['a name that is too long', () => ({ names: named('я'.repeat(301)) }), 'TOO_LONG', 'names.0.text'],
  ['HTML in a name', () => ({ names: named(html) }), 'HTML_NOT_ALLOWED', 'names.0.text'],
  ['a control character in a name', () => ({ names: named(control) }), 'CONTROL_CHARACTERS', 'names.0.text'],
  [
    'a name that turns the writing round',
    () => ({ names: named(turned) }),
    'CONTROL_CHARACTERS',
    'names.0.text',
  ],
  [
    'eleven names',
    () => ({ names: Array.from({ length: 11 }, () => named('Рада')[0]) }),
    'TOO_MANY',
    'names',
  ],
];
const tenant: Case['spoilt'] = [
  ['no tenant', () => ({ tenantId: undefined }), 'REQUIRED', 'tenantId'],
  ['an empty tenant', () => ({ tenantId: '' }), 'REQUIRED', 'tenantId'],
  ['a tenant of the wrong kind', ({ personId }) => ({ tenantId: personId }), 'WRONG_ID', 'tenantId'],
  ['a foreign tenant', ({ foreignTenantId }) => ({ tenantId: foreignTenantId }), 'NOT_FOUND', 'tenantId'],
  ['a tenant that there is not', () => ({ tenantId: newId('tenant') }), 'NOT_FOUND', 'tenantId'],
];

const cases: Case[] = [
  { mutation: 'createTenant', as: 'operator', good: () => ({ names: named('Академія') }), spoilt: names },
  {
    mutation: 'registerTerritory',
    as: 'organiser',
    good: ({ tenantId }) => ({ tenantId, kind: 'CITY', names: named('Місто') }),
    spoilt: [
      ...tenant,
      ...names,
      ['no kind', () => ({ kind: undefined }), 'REQUIRED', 'kind'],
      ['a name of dashes', () => ({ names: named('—') }), 'NO_LETTERS', 'names.0.text'],
      ['a parent of the wrong kind', ({ tenantId }) => ({ parentId: tenantId }), 'WRONG_ID', 'parentId'],
      [
        'a foreign parent',
        ({ foreignTerritoryId }) => ({ parentId: foreignTerritoryId }),
        'NOT_FOUND',
        'parentId',
      ],
      ['a name that is taken', () => ({ names: named('НАШЕ місто') }), 'DUPLICATE', 'names'],
    ],
  },
  {
    mutation: 'registerOrganisation',
    as: 'organiser',
    good: ({ tenantId }) => ({ tenantId, type: 'CSO', names: named('Фонд') }),
    spoilt: [
      ...tenant,
      ...names,
      ['no type', () => ({ type: undefined }), 'REQUIRED', 'type'],
      ['a name that is taken', () => ({ names: named('«НАША» рада') }), 'SPELLING_TAKEN', 'names.0.text'],
      ['an alias of quotes', () => ({ aliases: ['Ф', '«»'] }), 'NO_LETTERS', 'aliases.1'],
      ['HTML in an alias', () => ({ aliases: ['Ф', html] }), 'HTML_NOT_ALLOWED', 'aliases.1'],
      [
        '51 aliases',
        () => ({ aliases: Array.from({ length: 51 }, (_, n) => `Ф${n}`) }),
        'TOO_MANY',
        'aliases',
      ],
      [
        'a territory of the wrong kind',
        ({ tenantId }) => ({ territoryId: tenantId }),
        'WRONG_ID',
        'territoryId',
      ],
      ['a foreign territory', (ids) => ({ territoryId: ids.foreignTerritoryId }), 'NOT_FOUND', 'territoryId'],
    ],
  },
  {
    mutation: 'addOrganisationAlias',
    as: 'organiser',
    good: ({ organisationId }) => ({ organisationId, alias: 'НР' }),
    spoilt: [
      ['no organisation', () => ({ organisationId: undefined }), 'REQUIRED', 'organisationId'],
      [
        'an id of the wrong kind',
        ({ tenantId }) => ({ organisationId: tenantId }),
        'WRONG_ID',
        'organisationId',
      ],
      [
        'a foreign one',
        (ids) => ({ organisationId: ids.foreignOrganisationId }),
        'NOT_FOUND',
        'organisationId',
      ],
      ['no alias', () => ({ alias: undefined }), 'REQUIRED', 'alias'],
      ['an alias that is too long', () => ({ alias: 'я'.repeat(301) }), 'TOO_LONG', 'alias'],
      ['HTML', () => ({ alias: html }), 'HTML_NOT_ALLOWED', 'alias'],
      ['control characters', () => ({ alias: control }), 'CONTROL_CHARACTERS', 'alias'],
    ],
  },
  {
    mutation: 'registerPersons',
    as: 'organiser',
    good: ({ tenantId }) => ({ tenantId, ...person({}) }),
    spoilt: [
      ...tenant,
      ['no persons', () => ({ persons: undefined }), 'REQUIRED', 'persons'],
      ['an empty list', () => ({ persons: [] }), 'TOO_FEW', 'persons'],
      ['101 persons', () => ({ persons: Array.from({ length: 101 }, () => ({})) }), 'TOO_MANY', 'persons'],
      ['a person without a name', () => person({ names: undefined }), 'REQUIRED', 'persons.0.names'],
      ['HTML in a name', () => person({ names: named(html) }), 'HTML_NOT_ALLOWED', 'persons.0.names.0.text'],
      [
        'a control character',
        () => person({ names: named(control) }),
        'CONTROL_CHARACTERS',
        'persons.0.names.0.text',
      ],
      [
        'a name that is too long',
        () => person({ names: named('я'.repeat(201)) }),
        'TOO_LONG',
        'persons.0.names.0.text',
      ],
      ['neither address nor number', () => person({ email: undefined }), 'NO_CONTACT', 'persons.0.email'],
      [
        'an address that is none',
        () => person({ email: 'mayor at city' }),
        'NOT_AN_EMAIL',
        'persons.0.email',
      ],
      ['a number that is none', () => person({ phone: '044 123' }), 'NOT_A_PHONE', 'persons.0.phone'],
      [
        'a language that is none',
        () => person({ languages: ['uk', '!'] }),
        'NOT_A_LANGUAGE',
        'persons.0.languages.1',
      ],
      [
        'a territory of the wrong kind',
        () => person({ territoryId: newId('tenant') }),
        'WRONG_ID',
        'persons.0.territoryId',
      ],
      [
        'a foreign employer',
        ({ foreignOrganisationId }) =>
          person({ position: { organisationId: foreignOrganisationId, service: 'STATE' } }),
        'NOT_FOUND',
        'persons.0.position.organisationId',
      ],
      [
        'a post without an employer',
        () => person({ position: { service: 'STATE' } }),
        'REQUIRED',
        'persons.0.position.organisationId',
      ],
      [
        'an absurd first day',
        (ids) =>
          person({ position: { organisationId: ids.organisationId, service: 'STATE', from: '0202-01-01' } }),
        'DATE_OUT_OF_RANGE',
        'persons.0.position.from',
      ],
    ],
  },
  {
    mutation: 'changePosition',
    as: 'organiser',
    good: ({ personId, organisationId }) => ({
      personId,
      organisationId,
      service: 'STATE',
      from: '2026-01-01',
    }),
    spoilt: [
      ['no employer', () => ({ organisationId: undefined }), 'REQUIRED', 'organisationId'],
      [
        'an employer of the wrong kind',
        ({ personId }) => ({ organisationId: personId }),
        'WRONG_ID',
        'organisationId',
      ],
      [
        'a foreign employer',
        (ids) => ({ organisationId: ids.foreignOrganisationId }),
        'NOT_FOUND',
        'organisationId',
      ],
      ['a foreign person', (ids) => ({ personId: ids.foreignPersonId }), 'NOT_FOUND', 'personId'],
      ['a person of the wrong kind', ({ tenantId }) => ({ personId: tenantId }), 'WRONG_ID', 'personId'],
      ['a foreign territory', (ids) => ({ territoryId: ids.foreignTerritoryId }), 'NOT_FOUND', 'territoryId'],
      ['no service', () => ({ service: undefined }), 'REQUIRED', 'service'],
      ['no first day', () => ({ from: undefined }), 'REQUIRED', 'from'],
      ['a day that there is not', () => ({ from: '2026-02-30' }), 'NOT_A_DATE', 'from'],
      ['a day in words', () => ({ from: 'вчора' }), 'NOT_A_DATE', 'from'],
      ['a day long ago', () => ({ from: '1026-01-01' }), 'DATE_OUT_OF_RANGE', 'from'],
      ['a day to come', () => ({ from: '2026-04-01' }), 'IN_THE_FUTURE', 'from'],
      ['a day in the next millennium', () => ({ from: '3026-01-01' }), 'DATE_OUT_OF_RANGE', 'from'],
      ['HTML in a title', () => ({ titles: named(html) }), 'HTML_NOT_ALLOWED', 'titles.0.text'],
    ],
  },
  {
    mutation: 'updateAccessProfile',
    as: 'person',
    good: () => ({ bandwidth: 'LOW', skillLevel: 'BASIC', channels: ['SMS'], device: 'OWN' }),
    spoilt: [
      ['no bandwidth', () => ({ bandwidth: undefined }), 'REQUIRED', 'bandwidth'],
      ['no skill level', () => ({ skillLevel: undefined }), 'REQUIRED', 'skillLevel'],
      ['no device', () => ({ device: undefined }), 'REQUIRED', 'device'],
      ['no channels', () => ({ channels: undefined }), 'REQUIRED', 'channels'],
      ['an empty list of channels', () => ({ channels: [] }), 'TOO_FEW', 'channels'],
      ['seven channels', () => ({ channels: Array(7).fill('SMS') }), 'TOO_MANY', 'channels'],
      ['a foreign person', (ids) => ({ personId: ids.foreignPersonId }), 'NOT_FOUND', 'personId'],
      ['a proxy of the wrong kind', ({ tenantId }) => ({ proxyIds: [tenantId] }), 'WRONG_ID', 'proxyIds.0'],
      ['a foreign proxy', (ids) => ({ proxyIds: [ids.foreignPersonId] }), 'NOT_FOUND', 'proxyIds.0'],
      ['six proxies', ({ personId }) => ({ proxyIds: Array(6).fill(personId) }), 'TOO_MANY', 'proxyIds'],
      [
        'an hour that there is not',
        () => ({ quietHours: { from: '24:00', to: '07:00', timezone: 'Europe/Kyiv' } }),
        'NOT_A_TIME_OF_DAY',
        'quietHours.from',
      ],
      [
        'a zone that there is not',
        () => ({ quietHours: { from: '22:00', to: '07:00', timezone: 'Europe/Atlantis' } }),
        'NOT_A_TIME_ZONE',
        'quietHours.timezone',
      ],
    ],
  },
  {
    mutation: 'grantRole',
    as: 'organiser',
    good: ({ personId, tenantId }) => ({ personId, role: 'EVALUATOR', tenantId }),
    spoilt: [
      ...tenant,
      ['no role', () => ({ role: undefined }), 'REQUIRED', 'role'],
      ['no person', () => ({ personId: undefined }), 'REQUIRED', 'personId'],
      ['a person of the wrong kind', ({ tenantId }) => ({ personId: tenantId }), 'WRONG_ID', 'personId'],
      ['a foreign person', (ids) => ({ personId: ids.foreignPersonId }), 'NOT_FOUND', 'personId'],
      [
        'a foreign organisation to sponsor for',
        (ids) => ({ role: 'SPONSOR', organisationId: ids.foreignOrganisationId }),
        'NOT_FOUND',
        'organisationId',
      ],
    ],
  },
  {
    mutation: 'revokeRole',
    as: 'organiser',
    good: () => ({ grantId: newId('grant') }),
    spoilt: [
      ['no grant', () => ({ grantId: undefined }), 'REQUIRED', 'grantId'],
      ['a grant of the wrong kind', ({ personId }) => ({ grantId: personId }), 'WRONG_ID', 'grantId'],
      ['a grant that there is not', () => ({ grantId: newId('grant') }), 'NOT_FOUND', 'grantId'],
    ],
  },
  {
    mutation: 'issueEntryCode',
    as: 'organiser',
    good: ({ personId }) => ({ personId }),
    spoilt: [
      ['no person', () => ({ personId: undefined }), 'REQUIRED', 'personId'],
      ['a person of the wrong kind', ({ tenantId }) => ({ personId: tenantId }), 'WRONG_ID', 'personId'],
      ['a foreign person', (ids) => ({ personId: ids.foreignPersonId }), 'NOT_FOUND', 'personId'],
    ],
  },
  {
    mutation: 'redeemEntryCode',
    as: 'anonymous',
    good: () => ({ code: '0000-0000-0000', password: 'довгий надійний пароль' }),
    spoilt: [
      ['no code', () => ({ code: undefined }), 'REQUIRED', 'code'],
      ['a code that is too long', () => ({ code: '0'.repeat(41) }), 'TOO_LONG', 'code'],
      ['a code that there is not', () => ({}), 'CODE_NOT_VALID', 'code'],
      ['no password', () => ({ password: undefined }), 'REQUIRED', 'password'],
      ['a short password', () => ({ password: 'пароль' }), 'TOO_SHORT', 'password'],
      ['a password of one letter', () => ({ password: 'о'.repeat(12) }), 'WEAK_PASSWORD', 'password'],
    ],
  },
  {
    mutation: 'signIn',
    as: 'anonymous',
    good: () => ({ login: 'nobody@kolo.example', password: 'будь-що' }),
    spoilt: [
      ['no login', () => ({ login: undefined }), 'REQUIRED', 'login'],
      ['a login that is too long', () => ({ login: 'я'.repeat(255) }), 'TOO_LONG', 'login'],
      ['no password', () => ({ password: undefined }), 'REQUIRED', 'password'],
      ['an endless password', () => ({ password: 'я'.repeat(201) }), 'TOO_LONG', 'password'],
      ['a login of nobody', () => ({}), 'SIGN_IN_FAILED', ''],
    ],
  },
  {
    mutation: 'refreshSession',
    as: 'anonymous',
    good: () => ({ refreshToken: 'x' }),
    spoilt: [
      ['no token', () => ({ refreshToken: undefined }), 'REQUIRED', 'refreshToken'],
      ['an endless token', () => ({ refreshToken: 'x'.repeat(301) }), 'TOO_LONG', 'refreshToken'],
      ['a token of nobody', () => ({}), 'SESSION_ENDED', 'refreshToken'],
    ],
  },
  {
    mutation: 'signOut',
    as: 'anonymous',
    good: () => ({ refreshToken: 'x' }),
    spoilt: [['a token of nobody', () => ({}), 'SESSION_ENDED', 'refreshToken']],
  },
  {
    mutation: 'revokeSession',
    as: 'person',
    good: () => ({ sessionId: newId('session') }),
    spoilt: [
      ['no session', () => ({ sessionId: undefined }), 'REQUIRED', 'sessionId'],
      ['a session of the wrong kind', ({ personId }) => ({ sessionId: personId }), 'WRONG_ID', 'sessionId'],
      ['a session of nobody', () => ({}), 'NOT_FOUND', 'sessionId'],
    ],
  },
  {
    mutation: 'changePassword',
    as: 'person',
    good: () => ({ currentPassword: 'довгий надійний пароль', newPassword: 'інший надійний пароль' }),
    spoilt: [
      ['no present password', () => ({ currentPassword: undefined }), 'REQUIRED', 'currentPassword'],
      ['no new password', () => ({ newPassword: undefined }), 'REQUIRED', 'newPassword'],
      ['a short new password', () => ({ newPassword: 'пароль' }), 'TOO_SHORT', 'newPassword'],
      ['a wrong present password', () => ({}), 'WRONG_PASSWORD', 'currentPassword'],
    ],
  },
  {
    mutation: 'createApiToken',
    as: 'organiser',
    good: ({ tenantId }) => ({ tenantId, name: 'Реле', scopes: ['contributions:relay'] }),
    spoilt: [
      ...tenant,
      ['no name', () => ({ name: undefined }), 'REQUIRED', 'name'],
      ['a name that is too long', () => ({ name: 'я'.repeat(101) }), 'TOO_LONG', 'name'],
      ['HTML in a name', () => ({ name: html }), 'HTML_NOT_ALLOWED', 'name'],
      ['no scopes', () => ({ scopes: undefined }), 'REQUIRED', 'scopes'],
      ['a scope that there is not', () => ({ scopes: ['everything'] }), 'NOT_AN_OPTION', 'scopes.0'],
      ['an absurd expiry', () => ({ expiresAt: '9999-01-01T00:00:00Z' }), 'DATE_OUT_OF_RANGE', 'expiresAt'],
    ],
  },
  {
    mutation: 'revokeApiToken',
    as: 'organiser',
    good: () => ({ apiTokenId: newId('token') }),
    spoilt: [
      ['no token', () => ({ apiTokenId: undefined }), 'REQUIRED', 'apiTokenId'],
      ['a token of the wrong kind', ({ personId }) => ({ apiTokenId: personId }), 'WRONG_ID', 'apiTokenId'],
      ['a token that there is not', () => ({}), 'NOT_FOUND', 'apiTokenId'],
    ],
  },
];

const callers = (): Record<Case['as'], Viewer> => ({
  organiser: kolo.organiserOf(known.tenantId),
  operator: kolo.operator,
  person: { ...kolo.anonymous, kind: 'PERSON', personId: known.personId, sessionId: newId('session') },
  anonymous: kolo.anonymous,
});

/** All that is stored, events included. What was counted against guessing is not. */
async function everythingStored(): Promise<string> {
  const names = (await kolo.connection.listCollections()).map(({ name }) => name).sort();
  const rows = await Promise.all(names.map((name) => kolo.connection.collection(name).find({}).toArray()));
  return JSON.stringify(rows);
}

test('every mutation has its bad inputs here', () => {
  const mutations = Object.keys((identity.subgraph.resolvers as { Mutation: object }).Mutation);
  expect(cases.map(({ mutation }) => mutation).sort()).toEqual(mutations.sort());
});

describe.each(cases)('$mutation', ({ mutation, as, good, spoilt }) => {
  test.each(spoilt)('names the field and stores nothing for %s', async (_what, change, code, field) => {
    const before = await everythingStored();
    const input = { ...good(known), ...change(known) };
    const messages: string[] = [];
    for (const language of ['uk', 'ru', 'en']) {
      const viewer = { ...callers()[as], languages: [language] };
      const { userErrors } = await kolo.change(viewer, mutation, input);
      const path = field === '' ? [] : field.split('.');
      expect(userErrors).toEqual([{ code, message: expect.any(String), field: path }]);
      messages.push(userErrors[0].message);
    }
    const [uk = '', ru = '', en = ''] = messages;
    expect(uk).toMatch(/[а-яіїєґ]/);
    expect(ru).toMatch(/[а-яё]/);
    expect(en).not.toMatch(/[а-яіїєґё]|\{\{/i);
    expect(new Set(messages).size).toBe(3);
    expect(await everythingStored()).toBe(before);
  });
});
