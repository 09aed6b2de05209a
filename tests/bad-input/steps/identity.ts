import { createCaller } from '@kolo/scenarios';
import { change, id, texts } from '../world.ts';
import type { Step, World } from '../world.ts';

/** Those who are registered in each tenant, in the order of the list. */
const people = [
  'keeper',
  'curator',
  'colleague',
  'member',
  'helper',
  'leaver',
  'decliner',
  'seeker',
  'applicant',
  'removed',
  'sponsor',
] as const;

const password = 'ten letters and more';
const email = (world: World, name: string) => `${name}@${world.name}.example`;

/** Who has redeemed their code goes on with the token that came with it. */
async function enter(world: World, name: string, code: string): Promise<void> {
  const guest = createCaller(world.stage.url);
  world.callers[name] = guest;
  const { accessToken } = await change(world, name, 'redeemEntryCode', { code, password }, 'accessToken');
  guest.token = String(accessToken);
}

/** Signs somebody in anew, after the clock moved on. */
export async function signInAgain(world: World, name: string): Promise<void> {
  const caller = createCaller(world.stage.url);
  world.callers[name] = caller;
  const input = { login: email(world, name), password };
  caller.token = String((await change(world, name, 'signIn', input, 'accessToken'))['accessToken']);
}

/** The first organiser of a tenant, by whom everything else is done: the operator belongs to no tenant, so none is foreign to them. */
async function appointOrganiser(world: World): Promise<void> {
  const tenantId = id(world, 'tenant');
  const persons = [{ names: texts('An organiser'), email: email(world, 'organiser') }];
  const select = 'persons { id } entryCodes { code }';
  const made = await change(world, 'operator', 'registerPersons', { tenantId, persons }, select);
  const personId = String(made.persons[0].id);
  world.ids['organiser'] = personId;
  await change(world, 'operator', 'grantRole', { personId, tenantId, role: 'ORGANISER' });
  await enter(world, 'organiser', String(made.entryCodes[0].code));
}

export const identitySteps: readonly Step[] = [
  {
    mutation: 'createTenant',
    by: 'operator',
    input: () => ({ names: texts('Academy') }),
    select: 'tenant { id }',
    keep: async (world, { tenant }) => {
      world.ids['tenant'] = tenant.id;
      await appointOrganiser(world);
    },
  },
  {
    mutation: 'registerTerritory',
    by: 'organiser',
    before: async (world) => {
      const region = { tenantId: id(world, 'tenant'), kind: 'REGION', names: texts('Region') };
      const { territory } = await change(world, 'organiser', 'registerTerritory', region, 'territory { id }');
      world.ids['region'] = territory.id;
    },
    input: (world) => ({
      tenantId: id(world, 'tenant'),
      kind: 'CITY',
      names: texts('City'),
      parentId: id(world, 'region'),
      sizeClass: 'UNDER_10K',
    }),
    select: 'territory { id }',
    keep: (world, { territory }) => void (world.ids['city'] = territory.id),
  },
  {
    mutation: 'registerOrganisation',
    by: 'organiser',
    input: (world) => ({
      tenantId: id(world, 'tenant'),
      type: 'LOCAL_GOVERNMENT',
      names: texts('Committee'),
      aliases: ['The Committee'],
      territoryId: id(world, 'city'),
    }),
    select: 'organisation { id }',
    keep: (world, { organisation }) => void (world.ids['organisation'] = organisation.id),
  },
  {
    mutation: 'addOrganisationAlias',
    by: 'organiser',
    input: (world) => ({ organisationId: id(world, 'organisation'), alias: 'Our committee' }),
  },
  {
    mutation: 'registerPersons',
    by: 'organiser',
    input: (world) => ({
      tenantId: id(world, 'tenant'),
      persons: people.map((name, index) => ({
        names: texts(`A ${name}`),
        email: email(world, name),
        phone: `+38044${world.name === 'first' ? '1' : '2'}0000${String(index + 10)}`,
        languages: ['en', 'uk'],
        position: {
          organisationId: id(world, 'organisation'),
          titles: texts('Officer'),
          service: 'MUNICIPAL',
          from: '2024-01-15',
        },
        territoryId: id(world, 'city'),
      })),
    }),
    briefly: (valid) => ({ ...valid, persons: (valid['persons'] as unknown[]).slice(0, 1) }),
    select: 'persons { id } entryCodes { code }',
    keep: (world, { persons, entryCodes }) => {
      people.forEach((name, index) => {
        world.ids[name] = persons[index].id;
        world.secrets[`code of ${name}`] = entryCodes[index].code;
      });
    },
  },
  {
    mutation: 'issueEntryCode',
    by: 'organiser',
    input: (world) => ({ personId: id(world, 'keeper') }),
    select: 'entryCode { code }',
    keep: (world, { entryCode }) => void (world.secrets['code of keeper'] = entryCode.code),
  },
  {
    mutation: 'redeemEntryCode',
    by: 'guest',
    input: ({ secrets }) => ({ code: secrets['code of keeper'], password, device: 'OWN' }),
    select: 'accessToken deviceToken',
    keep: (world, { accessToken, deviceToken }) => {
      world.callers['keeper'] = createCaller(world.stage.url, { token: accessToken });
      world.secrets['device'] = deviceToken;
    },
  },
  {
    mutation: 'grantRole',
    by: 'organiser',
    before: async (world) => {
      for (const name of people.slice(1)) await enter(world, name, world.secrets[`code of ${name}`] ?? '');
    },
    input: (world) => ({
      personId: id(world, 'sponsor'),
      role: 'SPONSOR',
      tenantId: id(world, 'tenant'),
      organisationId: id(world, 'organisation'),
    }),
    select: 'grant { id }',
    keep: (world, { grant }) => void (world.ids['grant'] = grant.id),
  },
  {
    mutation: 'signIn',
    by: 'guest',
    input: (world) => ({
      login: email(world, 'keeper'),
      password,
      device: 'OWN',
      deviceToken: world.secrets['device'],
    }),
    select: 'refreshToken sessionId',
    keep: (world, { refreshToken, sessionId }) => {
      world.secrets['refresh'] = refreshToken;
      world.ids['session'] = sessionId;
    },
  },
  {
    mutation: 'refreshSession',
    by: 'guest',
    input: ({ secrets }) => ({ refreshToken: secrets['refresh'] }),
    select: 'refreshToken',
    keep: (world, { refreshToken }) => void (world.secrets['refresh'] = refreshToken),
  },
  { mutation: 'revokeSession', by: 'keeper', input: (world) => ({ sessionId: id(world, 'session') }) },
  {
    mutation: 'signOut',
    by: 'guest',
    before: async (world) => {
      const input = { login: email(world, 'organiser'), password };
      const { refreshToken } = await change(world, 'guest', 'signIn', input, 'refreshToken');
      world.secrets['refresh'] = refreshToken;
    },
    input: ({ secrets }) => ({ refreshToken: secrets['refresh'] }),
  },
  {
    mutation: 'changePassword',
    by: 'helper',
    input: () => ({ currentPassword: password, newPassword: 'another ten letters' }),
  },
  {
    mutation: 'updateAccessProfile',
    by: 'member',
    input: (world) => ({
      personId: id(world, 'member'),
      bandwidth: 'LOW',
      skillLevel: 'BASIC',
      channels: ['EMAIL', 'SMS'],
      quietHours: { from: '21:00', to: '07:00', timezone: 'Europe/Kyiv' },
      device: 'OWN',
      languages: ['uk'],
      proxyIds: [id(world, 'helper')],
    }),
  },
  {
    mutation: 'changePosition',
    by: 'organiser',
    input: (world) => ({
      personId: id(world, 'leaver'),
      organisationId: id(world, 'organisation'),
      titles: texts('Head of department'),
      service: 'MUNICIPAL',
      from: '2026-02-01',
      territoryId: id(world, 'city'),
    }),
  },
  {
    mutation: 'createApiToken',
    by: 'organiser',
    input: (world) => ({
      tenantId: id(world, 'tenant'),
      name: 'Relay',
      scopes: ['contributions:relay'],
      expiresAt: '2026-12-31T12:00:00Z',
    }),
    select: 'apiToken { id }',
    keep: (world, { apiToken }) => void (world.ids['apiToken'] = apiToken.id),
  },
  { mutation: 'revokeApiToken', by: 'organiser', input: (world) => ({ apiTokenId: id(world, 'apiToken') }) },
];

/** What is taken back at the end. */
export const lastIdentitySteps: readonly Step[] = [
  { mutation: 'revokeRole', by: 'organiser', input: (world) => ({ grantId: id(world, 'grant') }) },
];
