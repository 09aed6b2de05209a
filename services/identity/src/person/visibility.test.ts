import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import { machineViewer, personViewer } from '@kolo/testing';
import type { TestIdentity } from '../fixtures/testIdentity.ts';
import { communityOf, freshEmail, named, startTestIdentity } from '../fixtures/testIdentity.ts';

let kolo: TestIdentity;
let tenantId: string;
let subject: string;
const who: Record<string, Viewer> = {};

/** The subject is a member of one community and invited to another; everybody else stands to them as they are called. */
beforeAll(async () => {
  kolo = await startTestIdentity();
  tenantId = await kolo.createTenant();
  const organisationId = await kolo.registerOrganisation(tenantId, 'Міська рада');
  const { persons } = await kolo.register(
    tenantId,
    { email: freshEmail(), phone: '+380441234567', position: { organisationId, service: 'MUNICIPAL' } },
    ...Array.from({ length: 6 }, () => ({})),
  );
  const [one, fellow, keeper, invitedFellow, keeperOfInvited, formerFellow, neighbour] = persons.map(
    ({ id }) => id,
  );
  subject = one ?? '';
  const here = communityOf(tenantId);
  const there = communityOf(tenantId);
  await kolo.tell(
    here.created(),
    here.joined(subject),
    here.joined(fellow ?? ''),
    here.joined(keeper ?? ''),
    here.keptBy(keeper ?? ''),
    here.invited(invitedFellow ?? ''),
    there.created(),
    there.invited(subject),
    there.keptBy(keeperOfInvited ?? ''),
  );
  const profile = { bandwidth: 'LOW', skillLevel: 'NOVICE', channels: ['SMS'], device: 'OWN' };
  await kolo.done(personViewer(subject), 'updateAccessProfile', profile);
  Object.assign(who, {
    self: personViewer(subject),
    fellow: personViewer(fellow ?? ''),
    keeper: personViewer(keeper ?? ''),
    keeperOfInvited: personViewer(keeperOfInvited ?? ''),
    invitedFellow: personViewer(invitedFellow ?? ''),
    formerFellow: personViewer(formerFellow ?? ''),
    neighbour: personViewer(neighbour ?? ''),
    stranger: personViewer(newId('person')),
    organiser: kolo.organiserOf(tenantId),
    otherOrganiser: kolo.organiserOf(await kolo.createTenant()),
    sponsor: kolo.holding('SPONSOR', tenantId),
    evaluator: kolo.holding('EVALUATOR', tenantId),
    operator: kolo.operator,
    machine: machineViewer(['contributions:relay'], [{ role: 'SPONSOR', tenantId }]),
    nobody: kolo.anonymous,
  } satisfies Record<string, Viewer>);
});
afterAll(() => kolo.close());

const fields: Record<string, string> = {
  id: 'id',
  name: 'name',
  names: 'names { text }',
  languages: 'languages',
  email: 'email',
  phone: 'phone',
  tenants: 'tenants { id }',
  positions: 'positions { id }',
  organisation: 'organisation { name }',
  territory: 'territory { name }',
  roles: 'roles { role }',
  accessProfile: 'accessProfile { bandwidth proxies { id } }',
};
const everything = Object.keys(fields);
const known = ['id', 'name', 'names', 'languages', 'positions', 'organisation', 'territory'];

const readers: Record<string, readonly string[] | null> = {
  self: everything,
  fellow: known,
  keeper: [...known, 'accessProfile'],
  keeperOfInvited: [...known, 'accessProfile'],
  invitedFellow: null,
  formerFellow: null,
  neighbour: null,
  stranger: null,
  organiser: [...known, 'email', 'phone', 'tenants', 'roles'],
  otherOrganiser: null,
  evaluator: null,
  operator: ['id', 'tenants', 'roles'],
};

describe.each(Object.entries(readers))('for %s', (reader, readable) => {
  test.each(everything)(
    'Person.%s is answered, refused or absent as the policy says, by query and by reference',
    async (field) => {
      const viewer = who[reader] as Viewer;
      const selection = fields[field] ?? '';
      const byQuery = await kolo.execute(viewer, `query ($id: ID!) { person(id: $id) { ${selection} } }`, {
        id: subject,
      });
      const byReference = await kolo.execute(
        viewer,
        `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Person { ${selection} } } }`,
        { all: [{ __typename: 'Person', id: subject }] },
      );
      const answers = [
        { person: byQuery.data.person, errors: byQuery.errors },
        { person: byReference.data._entities[0], errors: byReference.errors },
      ];
      for (const { person, errors } of answers) {
        const codes = (errors ?? []).map(({ extensions }) => extensions?.code);
        if (readable === null) expect([person, codes]).toEqual([null, []]);
        else if (readable.includes(field)) expect([person, codes]).toEqual([expect.anything(), []]);
        else expect([person, codes]).toEqual([{ [field]: null }, ['FORBIDDEN']]);
      }
    },
  );
});

describe('a person asked for by who may see none', () => {
  const document = `query ($id: ID!) { person(id: $id) { id accessProfile { bandwidth } } }`;
  const codesFor = async (viewer: Viewer, id: string) => {
    const { data, errors } = await kolo.execute(viewer, document, { id });
    expect(data.person).toBeNull();
    return errors?.map(({ extensions }) => extensions?.code);
  };

  test('is FORBIDDEN to a sponsor whatever the id, their own included', async () => {
    const { sponsor } = who;
    for (const id of [subject, newId('person'), 'nonsense', sponsor?.personId ?? '']) {
      expect(await codesFor(sponsor as Viewer, id)).toEqual(['FORBIDDEN']);
    }
  });

  test('is FORBIDDEN to a machine of the tenant, and UNAUTHENTICATED to nobody', async () => {
    expect(await codesFor(who['machine'] as Viewer, subject)).toEqual(['FORBIDDEN']);
    expect(await codesFor(who['nobody'] as Viewer, subject)).toEqual(['UNAUTHENTICATED']);
  });

  test.each(['sponsor', 'machine', 'nobody'])('is absent for a %s by reference', async (reader) => {
    const { data, errors } = await kolo.execute(
      who[reader] as Viewer,
      `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Person { id name } } }`,
      { all: [{ __typename: 'Person', id: subject }] },
    );
    expect([data._entities, errors]).toEqual([[null], undefined]);
  });

  test('looks the same to a stranger whether they exist or not', async () => {
    const stranger = who['stranger'] as Viewer;
    const answers = await Promise.all(
      [subject, newId('person'), newId('community'), 'x'].map((id) =>
        kolo.execute(stranger, document, { id }),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});

describe('me', () => {
  test('is the viewer with everything, and null for machines and for nobody', async () => {
    const me = async (viewer: Viewer) => (await kolo.execute(viewer, '{ me { id email } }')).data.me;
    expect(await me(who['self'] as Viewer)).toEqual({ id: subject, email: expect.any(String) });
    expect(await me(who['machine'] as Viewer)).toBeNull();
    expect(await me(who['nobody'] as Viewer)).toBeNull();
  });
});

describe('the persons of a tenant', () => {
  const document = `query ($tenantId: ID!, $search: String) {
    persons(tenantId: $tenantId, search: $search) { nodes { id } totalCount } }`;
  const list = async (viewer: Viewer, search?: string) =>
    (await kolo.execute(viewer, document, { tenantId, search })).data.persons;

  test('are listed for its organisers and the operator, and are none for everybody else', async () => {
    for (const [name, viewer] of Object.entries(who).filter(([reader]) => reader !== 'nobody')) {
      const expected = ['organiser', 'operator'].includes(name) ? 7 : 0;
      expect([name, (await list(viewer)).totalCount]).toEqual([name, expected]);
    }
    const { errors } = await kolo.execute(kolo.anonymous, document, { tenantId });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('are found by the beginning of a name, a whole address or a whole number', async () => {
    const email = freshEmail();
    const phone = '+380501112233';
    const { persons } = await kolo.register(tenantId, { names: named('Мар’яна Вигадана'), email, phone });
    const organiser = who['organiser'] as Viewer;
    for (const search of ['вигад', "мар'яна", email.toUpperCase(), '+380 (50) 111-22-33']) {
      expect([search, (await list(organiser, search)).nodes]).toEqual([search, persons]);
    }
    expect((await list(organiser, email.slice(0, -1))).nodes).toEqual([]);
  });
});
