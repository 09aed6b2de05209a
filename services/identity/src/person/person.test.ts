import { newId } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import type { TestIdentity } from '../fixtures/testIdentity.ts';
import {
  communityOf,
  freshEmail,
  named,
  operatorLogin,
  startTestIdentity,
} from '../fixtures/testIdentity.ts';
import { ensureOperator } from './ensureOperator.ts';
import { createPasswords } from '../security/passwords.ts';

let kolo: TestIdentity;
let tenantId: string;
beforeAll(async () => {
  kolo = await startTestIdentity();
  tenantId = await kolo.createTenant();
});
afterAll(() => kolo.close());

const codesOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
const eventsOf = async (type: string, subject: string) =>
  (await kolo.events()).filter((event) => event['type'] === type && event['subject'] === subject);

describe('registering persons', () => {
  test('makes each of them known with a post, and tells of it without a name or an address', async () => {
    const territoryId = await kolo.registerTerritory(tenantId, 'Чорноморськ');
    const organisationId = await kolo.registerOrganisation(tenantId, 'Рада Чорноморська', { territoryId });
    const organiser = kolo.organiserOf(tenantId);
    const email = freshEmail();
    const { persons } = await kolo.done(
      organiser,
      'registerPersons',
      {
        tenantId,
        persons: [
          {
            names: [...named('Олена Вигадана'), ...named('Olena Vyhadana', 'en')],
            email: ` ${email.toUpperCase()} `,
            languages: ['uk', 'en', 'uk'],
            position: {
              organisationId,
              titles: named('Провідний спеціаліст'),
              service: 'MUNICIPAL',
              from: '2024-09-01',
            },
          },
        ],
      },
      `persons { id name email languages territory { name } organisation { id }
        positions { organisation { id } title service from to } }`,
    );
    const [person] = persons;
    expect(person).toMatchObject({
      name: 'Olena Vyhadana',
      email,
      languages: ['uk', 'en'],
      territory: { name: 'Чорноморськ' },
      organisation: { id: organisationId },
      positions: [
        {
          organisation: { id: organisationId },
          title: 'Провідний спеціаліст',
          service: 'MUNICIPAL',
          from: '2024-09-01',
          to: null,
        },
      ],
    });
    const [event] = await eventsOf('person.registered', person.id);
    expect(event).toMatchObject({
      tenant: tenantId,
      actor: organiser.personId,
      territory: territoryId,
      sequence: 1,
      data: { personId: person.id, organisationId, territoryId },
    });
    for (const told of ['Олена', 'Olena', email])
      expect(JSON.stringify(await kolo.events())).not.toContain(told);
  });

  test('takes a hundred at once', async () => {
    const { persons, entryCodes } = await kolo.register(tenantId, ...Array.from({ length: 100 }, () => ({})));
    expect(persons).toHaveLength(100);
    expect(new Set(entryCodes.map(({ code }) => code)).size).toBe(100);
  });

  test('judges each by itself, and registers none when one is wrong', async () => {
    const foreignOrganisation = await kolo.registerOrganisation(await kolo.createTenant(), 'Чужа рада');
    const taken = freshEmail();
    await kolo.register(tenantId, { email: taken, phone: '+380670000001' });
    const twice = freshEmail();
    const fresh = freshEmail();
    const before = await kolo.connection.collection('persons').countDocuments();
    const events = (await kolo.events()).length;
    const refused = await kolo.change(kolo.organiserOf(tenantId), 'registerPersons', {
      tenantId,
      persons: [
        { names: named('Добра'), email: fresh },
        { names: named('Без адреси') },
        { names: named('Зайнята'), email: taken.toUpperCase() },
        { names: named('Зайнятий номер'), phone: '+38 067 000-00-01' },
        { names: named('Перша'), email: twice },
        { names: named('Друга'), email: twice },
        {
          names: named('Чужа'),
          email: freshEmail(),
          position: { organisationId: foreignOrganisation, service: 'STATE' },
        },
        {
          names: named('Завтрашня'),
          email: freshEmail(),
          territoryId: newId('territory'),
          position: { organisationId: foreignOrganisation, service: 'STATE', from: '2027-01-01' },
        },
      ],
    });
    expect(
      refused.userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.join('.')]),
    ).toEqual([
      ['NO_CONTACT', 'persons.1.email'],
      ['CONTACT_TAKEN', 'persons.2.email'],
      ['CONTACT_TAKEN', 'persons.3.phone'],
      ['CONTACT_TWICE', 'persons.5.email'],
      ['NOT_FOUND', 'persons.6.position.organisationId'],
      ['NOT_FOUND', 'persons.7.position.organisationId'],
      ['IN_THE_FUTURE', 'persons.7.position.from'],
      ['NOT_FOUND', 'persons.7.territoryId'],
    ]);
    expect(await kolo.connection.collection('persons').countDocuments()).toBe(before);
    expect(await kolo.events()).toHaveLength(events);
  });

  test('of one address by ten at once registers one person', async () => {
    const email = freshEmail();
    const input = { tenantId, persons: [{ names: named('Одна'), email }] };
    const organiser = kolo.organiserOf(tenantId);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => kolo.change(organiser, 'registerPersons', input, 'persons { id }')),
    );
    expect(answers.filter(({ persons }) => persons !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['CONTACT_TAKEN']));
    expect(await kolo.connection.collection('persons').countDocuments({ email })).toBe(1);
  });

  test.each([
    ['another tenant’s organiser', 'NOT_FOUND', () => kolo.organiserOf(newId('tenant'))],
    ['a sponsor', 'NOT_ALLOWED', () => kolo.holding('SPONSOR', tenantId)],
    ['a stranger', 'NOT_FOUND', () => personViewer(newId('person'))],
  ])('is refused to %s', async (_who, code, viewer) => {
    const input = { tenantId, persons: [{ names: named('Хтось'), email: freshEmail() }] };
    expect(await kolo.change(viewer(), 'registerPersons', input)).toMatchObject({
      userErrors: [{ code, field: ['tenantId'] }],
    });
  });
});

describe('changing the post', () => {
  const selection =
    'person { organisation { id } territory { id } positions { organisation { id } from to } }';

  test('closes the former one and keeps it, and tells from where to where', async () => {
    const territoryId = await kolo.registerTerritory(tenantId, 'Нове місто');
    const former = await kolo.registerOrganisation(tenantId, 'Колишня установа');
    const next = await kolo.registerOrganisation(tenantId, 'Наступна установа', { territoryId });
    const personId = await kolo.registerOne(tenantId, {
      position: { organisationId: former, service: 'STATE', from: '2020-01-15' },
    });
    const self = personViewer(personId);
    const input = { organisationId: next, service: 'AFFILIATED', from: '2026-02-01' };
    const { person } = await kolo.done(self, 'changePosition', input, selection);
    expect(person).toEqual({
      organisation: { id: next },
      territory: { id: territoryId },
      positions: [
        { organisation: { id: next }, from: '2026-02-01', to: null },
        { organisation: { id: former }, from: '2020-01-15', to: '2026-02-01' },
      ],
    });
    const [event] = await eventsOf('position.changed', personId);
    expect(event).toMatchObject({
      tenant: tenantId,
      actor: personId,
      territory: territoryId,
      sequence: 2,
      data: { personId, fromOrganisationId: former, organisationId: next, territoryId },
    });
  });

  test('twice at once leaves one current post, and no former one is lost', async () => {
    const organisationId = await kolo.registerOrganisation(tenantId, 'Жвава установа');
    const personId = await kolo.registerOne(tenantId);
    const input = { organisationId, service: 'OTHER', from: '2026-03-01' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => kolo.change(personViewer(personId), 'changePosition', input)),
    );
    const done = answers.filter(({ userErrors }) => userErrors.length === 0).length;
    expect(done).toBeGreaterThan(0);
    const { data } = await kolo.execute(personViewer(personId), '{ me { positions { to } } }');
    expect(data.me.positions).toHaveLength(done);
    expect(data.me.positions.filter(({ to }: { to: string | null }) => to === null)).toHaveLength(1);
    expect(await eventsOf('position.changed', personId)).toHaveLength(done);
  });

  test('is refused where it cannot be', async () => {
    const organisationId = await kolo.registerOrganisation(tenantId, 'Звичайна установа');
    const foreign = await kolo.registerOrganisation(await kolo.createTenant(), 'Далека установа');
    const personId = await kolo.registerOne(tenantId, {
      position: { organisationId, service: 'STATE', from: '2025-05-01' },
    });
    const input = { personId, organisationId, service: 'STATE', from: '2026-01-01' };
    const self = personViewer(personId);
    const organiser = kolo.organiserOf(tenantId);
    const neighbour = personViewer(await kolo.registerOne(tenantId));
    const community = communityOf(tenantId);
    const fellow = await kolo.registerOne(tenantId);
    await kolo.tell(community.created(), community.joined(personId), community.joined(fellow));
    for (const [viewer, change, code, field] of [
      [self, { organisationId: foreign }, 'NOT_FOUND', 'organisationId'],
      [self, { organisationId: newId('organisation') }, 'NOT_FOUND', 'organisationId'],
      [organiser, { territoryId: newId('territory') }, 'NOT_FOUND', 'territoryId'],
      [organiser, { from: '2025-04-30' }, 'BEFORE_FORMER_POSITION', 'from'],
      [organiser, { from: '2026-03-04' }, 'IN_THE_FUTURE', 'from'],
      [kolo.organiserOf(newId('tenant')), {}, 'NOT_FOUND', 'personId'],
      [neighbour, {}, 'NOT_FOUND', 'personId'],
      [personViewer(fellow), {}, 'NOT_ALLOWED', 'personId'],
      [organiser, { personId: undefined }, 'NOT_FOUND', 'personId'],
    ] as const) {
      expect(await kolo.change(viewer, 'changePosition', { ...input, ...change })).toMatchObject({
        userErrors: [{ code, field: [field] }],
      });
    }
    expect(await eventsOf('position.changed', personId)).toEqual([]);
  });
});

describe('the access profile', () => {
  const profile = {
    bandwidth: 'SHARED',
    skillLevel: 'BASIC',
    channels: ['SMS', 'EMAIL', 'SMS'],
    quietHours: { from: '21:30', to: '07:00', timezone: 'Europe/Kyiv' },
    device: 'SHARED',
  };
  const selection = `person { accessProfile { bandwidth skillLevel channels device languages updatedAt
    quietHours { from to timezone } proxies { id } } }`;

  test('is what the person says of themselves, and is told to the communities', async () => {
    const personId = await kolo.registerOne(tenantId, { languages: ['ru', 'uk'] });
    const proxy = await kolo.registerOne(tenantId);
    const input = { ...profile, proxyIds: [proxy] };
    const { person } = await kolo.done(personViewer(personId), 'updateAccessProfile', input, selection);
    expect(person.accessProfile).toEqual({
      bandwidth: 'SHARED',
      skillLevel: 'BASIC',
      channels: ['SMS', 'EMAIL'],
      device: 'SHARED',
      languages: ['ru', 'uk'],
      updatedAt: '2026-03-02T09:00:00.000Z',
      quietHours: { from: '21:30', to: '07:00', timezone: 'Europe/Kyiv' },
      // The proxy is of the same tenant, but whether the person knows them is their communities' business.
      proxies: [],
    });
    const [event] = await eventsOf('person.accessProfileChanged', personId);
    expect(event).toMatchObject({
      actor: personId,
      sequence: 2,
      data: {
        personId,
        bandwidth: 'SHARED',
        channels: ['SMS', 'EMAIL'],
        languages: ['ru', 'uk'],
        proxyIds: [proxy],
      },
    });
  });

  test('may be filled in by a keeper, who neither raises the skill nor names proxies', async () => {
    const [personId, keeperId, friend] = [
      await kolo.registerOne(tenantId),
      await kolo.registerOne(tenantId),
      await kolo.registerOne(tenantId),
    ];
    const community = communityOf(tenantId);
    await kolo.tell(community.created(), community.invited(personId), community.keptBy(keeperId));
    const keeper = personViewer(keeperId);
    await kolo.done(keeper, 'updateAccessProfile', { ...profile, personId });
    await kolo.done(personViewer(personId), 'updateAccessProfile', { ...profile, proxyIds: [friend] });
    for (const [change, field] of [
      [{ skillLevel: 'CONFIDENT' }, 'skillLevel'],
      [{ proxyIds: [keeperId] }, 'proxyIds'],
      [{ proxyIds: [] }, 'proxyIds'],
    ] as const) {
      expect(
        await kolo.change(keeper, 'updateAccessProfile', { ...profile, personId, ...change }),
      ).toMatchObject({
        userErrors: [{ code: 'OWN_DECISION', field: [field] }],
      });
    }
    await kolo.done(keeper, 'updateAccessProfile', { ...profile, personId, skillLevel: 'NOVICE' });
    const events = await eventsOf('person.accessProfileChanged', personId);
    expect(events.at(-1)).toMatchObject({
      actor: keeperId,
      data: { skillLevel: 'NOVICE', proxyIds: [friend] },
    });
  });

  test.each([
    ['the organiser', 'NOT_ALLOWED', () => kolo.organiserOf(tenantId)],
    ['a sponsor', 'NOT_FOUND', () => kolo.holding('SPONSOR', tenantId)],
    ['the operator', 'NOT_ALLOWED', () => kolo.operator],
    ['a stranger', 'NOT_FOUND', () => personViewer(newId('person'))],
  ])('is not for %s to fill in', async (_who, code, viewer) => {
    const personId = await kolo.registerOne(tenantId);
    expect(await kolo.change(viewer(), 'updateAccessProfile', { ...profile, personId })).toMatchObject({
      userErrors: [{ code, field: ['personId'] }],
    });
    expect(await eventsOf('person.accessProfileChanged', personId)).toEqual([]);
  });

  test('has proxies from near only', async () => {
    const personId = await kolo.registerOne(tenantId);
    const near = await kolo.registerOne(tenantId);
    const far = await kolo.registerOne(await kolo.createTenant());
    const input = { ...profile, proxyIds: [near, far, personId, newId('person')] };
    const refused = await kolo.change(personViewer(personId), 'updateAccessProfile', input);
    expect(refused.userErrors).toMatchObject(
      ['1', '2', '3'].map((index) => ({ code: 'NOT_FOUND', field: ['proxyIds', index] })),
    );
    const community = communityOf(tenantId);
    await kolo.tell(community.created(), community.joined(personId), community.joined(far));
    await kolo.done(personViewer(personId), 'updateAccessProfile', { ...profile, proxyIds: [near, far] });
  });
});

describe('roles', () => {
  const selection = 'grant { id role tenant { id } organisation { id } } person { roles { role } }';

  test('are given by an organiser within the tenant, once, and taken back', async () => {
    const organiser = kolo.organiserOf(tenantId);
    const personId = await kolo.registerOne(tenantId);
    const organisationId = await kolo.registerOrganisation(tenantId, 'Донорська установа');
    const input = { personId, role: 'SPONSOR', tenantId, organisationId };
    const first = await kolo.done(organiser, 'grantRole', input, selection);
    expect(first.grant).toMatchObject({
      role: 'SPONSOR',
      tenant: { id: tenantId },
      organisation: { id: organisationId },
    });
    const again = await kolo.done(organiser, 'grantRole', input, selection);
    expect(again).toEqual(first);
    await kolo.done(organiser, 'grantRole', { personId, role: 'EVALUATOR', tenantId });
    const left = await kolo.done(
      organiser,
      'revokeRole',
      { grantId: first.grant.id },
      'person { roles { role } }',
    );
    expect(left.person.roles).toEqual([{ role: 'EVALUATOR' }]);
    expect(await kolo.change(organiser, 'revokeRole', { grantId: first.grant.id })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: ['grantId'] }],
    });
  });

  test('are refused where they cannot be given', async () => {
    const organiser = kolo.organiserOf(tenantId);
    const personId = await kolo.registerOne(tenantId);
    const other = await kolo.createTenant();
    const foreignPerson = await kolo.registerOne(other);
    const foreignOrganisation = await kolo.registerOrganisation(other, 'Чужий донор');
    for (const [viewer, input, code, field] of [
      [organiser, { role: 'OPERATOR' }, 'NOT_ALLOWED', 'role'],
      [organiser, { role: 'EVALUATOR', tenantId: undefined }, 'REQUIRED', 'tenantId'],
      [organiser, { role: 'SPONSOR' }, 'REQUIRED', 'organisationId'],
      [organiser, { role: 'SPONSOR', organisationId: foreignOrganisation }, 'NOT_FOUND', 'organisationId'],
      [organiser, { role: 'EVALUATOR', personId: foreignPerson }, 'NOT_FOUND', 'personId'],
      [organiser, { role: 'EVALUATOR', tenantId: other }, 'NOT_FOUND', 'tenantId'],
      [kolo.holding('EVALUATOR', tenantId), { role: 'EVALUATOR' }, 'NOT_ALLOWED', 'tenantId'],
      [personViewer(personId), { role: 'ORGANISER' }, 'NOT_ALLOWED', 'tenantId'],
    ] as const) {
      expect(await kolo.change(viewer, 'grantRole', { personId, tenantId, ...input })).toMatchObject({
        userErrors: [{ code, field: [field] }],
      });
    }
    const { data } = await kolo.execute(personViewer(personId), '{ me { roles { role } } }');
    expect(data.me.roles).toEqual([]);
  });

  test('of another tenant can neither be seen nor taken back by an organiser', async () => {
    const other = await kolo.createTenant();
    const personId = await kolo.registerOne(tenantId);
    const { grant } = await kolo.done(
      kolo.operator,
      'grantRole',
      { personId, role: 'ORGANISER', tenantId: other },
      selection,
    );
    const organiser = kolo.organiserOf(tenantId);
    const document = `query ($id: ID!) { person(id: $id) { roles { role } } }`;
    expect((await kolo.execute(organiser, document, { id: personId })).data.person.roles).toEqual([]);
    expect(codesOf(await kolo.change(organiser, 'revokeRole', { grantId: grant.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await kolo.change(personViewer(personId), 'revokeRole', { grantId: grant.id }))).toEqual([
      'NOT_ALLOWED',
    ]);
  });
});

describe('the operator', () => {
  const operators = () => kolo.connection.collection('persons').find({ 'roles.role': 'OPERATOR' }).toArray();

  test('is there once however many processes start, and keeps the password of the environment', async () => {
    const deps = { connection: kolo.connection, clock: kolo.clock, passwords: createPasswords() };
    const { email } = operatorLogin;
    await Promise.all(
      ['another password', 'another password'].map((password) => ensureOperator(deps, { email, password })),
    );
    expect(await operators()).toHaveLength(1);
    const signIn = { login: email, password: 'another password' };
    await kolo.done(kolo.anonymous, 'signIn', signIn);
    const fresh = freshEmail();
    await Promise.all(
      Array.from({ length: 4 }, () => ensureOperator(deps, { email: fresh, password: 'fourfold password' })),
    );
    expect(await operators()).toHaveLength(2);
    const [second] = await kolo.connection.collection('persons').find({ email: fresh }).toArray();
    await kolo.done(kolo.operator, 'revokeRole', { grantId: second?.['roles'][0]._id });
  });

  test('cannot be the last to go, also when two revoke each other at once', async () => {
    const personId = await kolo.registerOne(tenantId);
    await kolo.done(kolo.operator, 'grantRole', { personId, role: 'OPERATOR' });
    const grants = (await operators()).map((row) => row['roles'][0]._id as string);
    expect(grants).toHaveLength(2);
    const answers = await Promise.all(
      grants.map((grantId) => kolo.change(kolo.operator, 'revokeRole', { grantId })),
    );
    expect(answers.flatMap(codesOf)).toHaveLength(1);
    const left = await operators();
    expect(left).toHaveLength(1);
    const last = await kolo.change(kolo.operator, 'revokeRole', { grantId: left[0]?.['roles'][0]._id });
    expect(codesOf(last)).toEqual(['LAST_OPERATOR']);
  });
});
