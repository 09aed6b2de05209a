import type { AnyKoloEvent } from '@kolo/events';
import type { Viewer } from '@kolo/auth';
import { inTransaction, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { applyToStanding } from '@kolo/standing';
import { personViewer } from '@kolo/testing';
import { appendDeltas } from '../engine/appendDeltas.ts';
import { computeEverything } from '../engine/computeScopes.ts';
import { at, event } from '../indicator/events.fixture.ts';
import { applyToPersons } from '../person/person.store.ts';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';

const start = at('2010-05-10T09:00:00.000Z');
const timezone = 'Europe/Kyiv';
const [programme, session, gathering, part] = [
  newId('programme'),
  newId('activity'),
  newId('activity'),
  newId('activity'),
];
const [ministry, funder, region, city] = [
  newId('organisation'),
  newId('organisation'),
  newId('territory'),
  newId('territory'),
];
const child = newId('community');
let world: World;
let moved = at('2010-06-01T09:00:00Z');

const happen = async (...events: AnyKoloEvent[]) => {
  const { connection, clock } = world.service;
  await inTransaction(connection, async (tx) => {
    await applyToStanding(connection, events, tx);
    await applyToPersons(connection, events, tx);
    await appendDeltas(connection, events, tx);
  });
  await computeEverything({ connection, clock });
};
const inTenant = (community: Id | null) => ({
  ...{ tenant: world.tenantId, community, timezone, occurredAt: start },
});
const held = (community: Id | null, subject: Id, over: { programme?: Id; partOfId?: Id } = {}) =>
  event({
    ...inTenant(community),
    type: 'activity.held',
    subject,
    programme: over.programme ?? null,
    data: {
      ...{ type: 'PEER_ASSIST' as const, sessionKind: null, cohortId: null },
      ...{ partOfId: over.partOfId ?? null, hubTerritoryId: null },
    },
  });
const created = (community: Id) =>
  event({
    ...inTenant(community),
    type: 'community.created',
    subject: community,
    data: { kind: 'PRACTICE', domainId: newId('domain') },
  });
const joins = (community: Id, personId: Id) =>
  event({
    ...inTenant(community),
    type: 'membership.accepted',
    subject: newId('membership'),
    data: {
      ...{ personId, cohortId: null, joinMotive: [] },
      ...{ skillLevel: null, bandwidth: null, organisationId: null },
    },
  });
const worksIn = (personId: Id, organisationId: Id, territoryId: Id) =>
  event({
    ...{ type: 'position.changed', subject: personId, actor: personId, occurredAt: (moved += 1) },
    data: { personId, fromOrganisationId: newId('organisation'), organisationId, territoryId },
  });

const execute = async (viewer: Viewer, document: string, variables: object) => {
  const { data, errors } = await world.service.execute(viewer, document, { ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const write = async (as: keyof World['viewers'], name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { story { id } userErrors { code field } } }`;
  const { story, userErrors } = (await execute(world.viewers[as], document, { input }))[name];
  expect(userErrors).toEqual([]);
  return story?.id;
};
const tell = async (communityId: Id, consent: string, text: string, refs: Id[] = []) => {
  const step = { cycle: 'REALIZED', text, occurredOn: '2010-05-18', refs };
  const input = { communityId, language: 'uk', consent: 'COMMUNITY', steps: [step] };
  const storyId = await write('teller', 'startStory', input);
  await write('teller', 'submitStory', { storyId });
  await write('colleague', 'validateStory', { storyId });
  await write('teller', 'changeStoryConsent', { storyId, consent });
};

const matrix = async (viewer: Viewer, scope: Id, over: object = {}) => {
  const document = `query ($scope: ID!, $period: String, $as: ScopeKind, $tenant: ID) {
    matrix(scope: $scope, period: $period, as: $as, tenant: $tenant) { scope scopeKind period framework coverage community { id }
      cells { cycle gap stepCount steps { text } values { code period value reason version } links { relation indicator } } } }`;
  return (await execute(viewer, document, { scope, period: '2010-Q2', ...over })).matrix;
};
interface Cell {
  cycle: string;
  gap: string;
  stepCount: number;
  steps: { text: string }[];
  values: { code: string; value: number | null }[];
}
const realized = (of: { cells: Cell[] }) => of.cells.find(({ cycle }) => cycle === 'REALIZED') as Cell;
const textsIn = (of: { cells: Cell[] }) =>
  realized(of)
    .steps.map(({ text }) => text)
    .sort();

beforeAll(async () => {
  world = await openWorld('2010-06-01T09:00:00Z');
  const { teller, colleague } = world.persons;
  await happen(
    ...[created(world.communityId), created(child), joins(child, teller), joins(child, colleague)],
    event({
      ...inTenant(child),
      type: 'community.umbrellaChanged',
      subject: child,
      data: { from: null, to: world.communityId },
    }),
    event({
      ...inTenant(child),
      type: 'sponsorship.confirmed',
      subject: newId('sponsorship'),
      data: {
        ...{ organisationId: funder, kind: 'FUNDER' as const },
        ...{ from: new Date(start).toISOString(), to: null },
      },
    }),
    ...[region, city].map((subject) =>
      event({
        ...inTenant(null),
        type: 'territory.registered',
        subject,
        data: { kind: subject === city ? 'CITY' : 'REGION', parentId: subject === city ? region : null },
      }),
    ),
    held(null, session, { programme }),
    held(world.communityId, part, { partOfId: gathering }),
    worksIn(teller, ministry, city),
    worksIn(colleague, ministry, city),
  );
  await tell(world.communityId, 'COMMUNITY', 'У спільноті');
  await tell(child, 'SPONSOR', 'У дочірній', [session]);
  await tell(child, 'COMMUNITY', 'Про частину', [part]);
  // Told when they worked elsewhere.
  await happen(worksIn(teller, newId('organisation'), newId('territory')));
  world.service.clock.set('2010-07-05T09:00:00Z');
  await world.compute();
}, 60_000);
afterAll(() => world.close());

test.each<[string, () => Id, object, object, string[]]>([
  [
    'a community with others under it',
    () => world.communityId,
    {},
    { scopeKind: 'UMBRELLA' },
    ['У дочірній', 'У спільноті', 'Про частину'],
  ],
  [
    'that community by itself',
    () => world.communityId,
    { as: 'COMMUNITY' },
    { scopeKind: 'COMMUNITY' },
    ['У спільноті'],
  ],
  ['a community under it', () => child, {}, { scopeKind: 'COMMUNITY' }, ['У дочірній', 'Про частину']],
  [
    'the tenant',
    () => world.tenantId,
    {},
    { scopeKind: 'TENANT', community: null },
    ['У дочірній', 'У спільноті', 'Про частину'],
  ],
  [
    'a programme',
    () => programme,
    { period: null },
    { scopeKind: 'PROGRAMME', period: 'P', community: null },
    ['У дочірній'],
  ],
  ['a session', () => session, { period: null }, { scopeKind: 'ACTIVITY', period: 'L' }, ['У дочірній']],
  ['a gathering', () => gathering, { period: null }, { scopeKind: 'ACTIVITY' }, ['Про частину']],
  [
    'an organisation',
    () => ministry,
    {},
    { scopeKind: 'ORGANISATION' },
    ['У дочірній', 'У спільноті', 'Про частину'],
  ],
  [
    'the region that a city lies in',
    () => region,
    {},
    { scopeKind: 'TERRITORY' },
    ['У дочірній', 'У спільноті', 'Про частину'],
  ],
  [
    'what an organisation sponsors',
    () => funder,
    { as: 'SPONSOR' },
    { scopeKind: 'SPONSOR' },
    ['У дочірній'],
  ],
])(
  'the matrix of %s holds its stories, counted for the organiser',
  async (_, scope, over, expected, texts) => {
    const found = await matrix(world.viewers.organiser, scope(), over);
    expect(found).toMatchObject({ scope: scope(), framework: 'EIGHT_2020', ...expected });
    expect(realized(found).stepCount).toBe(texts.length);
    // A member of both communities who has the role reads them, too.
    const { teller } = world.persons;
    const both = personViewer(teller, { roles: [{ role: 'ORGANISER', tenantId: world.tenantId }] });
    expect(textsIn(await matrix(both, scope(), over))).toEqual(texts.sort());
  },
);

test('every value of a matrix is that which the query of the indicator answers, where nothing happened too', async () => {
  const document = `query ($code: String!, $scope: ID!, $period: String, $as: ScopeKind) {
    indicator(code: $code, scope: $scope, period: $period, as: $as) { code period value reason version } }`;
  for (const viewer of [world.viewers.organiser, world.viewers.sponsor]) {
    for (const scope of [world.communityId, world.tenantId, city]) {
      const { cells } = await matrix(viewer, scope);
      const values = (cells as Cell[]).flatMap((cell) => cell.values);
      expect(values.length).toBeGreaterThan(1);
      for (const value of values) {
        const { code, period } = value as { code: string; period?: string };
        const { indicator } = await execute(viewer, document, { code, scope, period });
        expect(indicator).toEqual(value);
      }
    }
  }
});

test('a cell in which nothing happened shows its indicators, and is a gap all the same', async () => {
  const { member } = world.viewers;
  const found = await matrix(member, world.communityId, { as: 'COMMUNITY', period: '2010-Q1' });
  const immediate = found.cells.find(({ cycle }: Cell) => cycle === 'IMMEDIATE');
  expect(immediate).toMatchObject({ gap: 'EMPTY' });
  expect(immediate.values).toContainEqual({
    ...{ code: 'IM-01', period: '2010-Q1' },
    ...{ value: 0, reason: null, version: 0 },
  });
});

test.each<[string, () => Id, object]>([
  ['the tenant', () => world.tenantId, {}],
  ['a city', () => city, {}],
  ['a programme without a community', () => programme, { period: 'P' }],
  ['what an organisation sponsors', () => funder, { as: 'SPONSOR' }],
  ['the people of an organisation', () => ministry, {}],
  ['a community of another tenant', () => world.communityId, {}],
])('the matrix of %s is as absent for others as what there is not', async (_, scope, over) => {
  const foreignOrganiser = personViewer(newId('person'), {
    roles: [{ role: 'ORGANISER', tenantId: newId('tenant') }],
  });
  for (const viewer of [world.viewers.stranger, world.viewers.foreigner])
    expect(await matrix(viewer, scope(), over)).toBeNull();
  // Organisations and territories are of no tenant: in theirs there is nothing of them.
  const cells: Cell[] = (await matrix(foreignOrganiser, scope(), over))?.cells ?? [];
  expect(cells.filter(({ gap, stepCount }) => gap !== 'EMPTY' || stepCount > 0)).toEqual([]);
});

test('who names another tenant gets nothing of this one', async () => {
  const elsewhere = newId('tenant');
  const roles = [{ role: 'ORGANISER' as const, tenantId: elsewhere }];
  const viewer = personViewer(newId('person'), { roles });
  expect(await matrix(viewer, city, { tenant: world.tenantId })).toBeNull();
  // In their own tenant the same city is one of which nothing is known.
  expect(realized(await matrix(viewer, city, { tenant: elsewhere }))).toMatchObject({
    gap: 'EMPTY',
    stepCount: 0,
  });
});

test('a sponsor counts the steps that it may read, whatever the matrix is of', async () => {
  const roles = [{ role: 'SPONSOR' as const, tenantId: world.tenantId, organisationId: funder }];
  const sponsor = personViewer(newId('person'), { roles });
  for (const [scope, over] of [
    [child, {}],
    [world.tenantId, {}],
    [programme, { period: 'P' }],
    [funder, { as: 'SPONSOR' }],
  ] as const) {
    const cell = realized(await matrix(sponsor, scope, over));
    expect(cell).toMatchObject({ stepCount: 1, steps: [{ text: 'У дочірній' }] });
  }
  // Where somebody works who told a story is not a sponsor's to know.
  for (const scope of [ministry, city, region]) {
    const untold = { gap: 'EMPTY', stepCount: 0, steps: [], links: [] };
    expect(realized(await matrix(sponsor, scope))).toMatchObject(untold);
  }
  const operator = personViewer(newId('person'), { roles: [{ role: 'OPERATOR', tenantId: null }] });
  expect(realized(await matrix(operator, world.tenantId))).toMatchObject({ stepCount: 0, steps: [] });
});

test('organisers count what the people of an organisation told; who told it is for those who may know', async () => {
  const { teller } = world.persons;
  const document = `mutation ($input: ChangeStoryConsentInput!) { changeStoryConsent(input: $input) { userErrors { code } } }`;
  const { storyId } = (await world.service.connection
    .collection('stories')
    .aggregate([{ $match: { tellerId: teller, consent: 'SPONSOR' } }, { $project: { storyId: '$_id' } }])
    .next()) as unknown as { storyId: Id };
  const consent = (to: string) =>
    execute(personViewer(teller), document, { input: { storyId, consent: to } });
  await consent('PUBLIC');
  try {
    const { organiser, evaluator } = world.viewers;
    expect(textsIn(await matrix(organiser, child))).toEqual(['У дочірній']);
    expect(realized(await matrix(organiser, ministry))).toMatchObject({ stepCount: 3, steps: [] });
    expect(textsIn(await matrix(evaluator, ministry))).toEqual(['У дочірній']);
  } finally {
    await consent('SPONSOR');
  }
});

test('a story of another tenant that refers to a programme is no story of it', async () => {
  const { connection } = world.service;
  const stories = connection.collection('stories');
  const foreign = await stories.findOne({ 'validated.content.steps.text': 'У дочірній' });
  await stories.insertOne({ ...foreign, _id: newId('story') as never, tenantId: newId('tenant') });
  expect(realized(await matrix(world.viewers.organiser, programme, { period: 'P' })).stepCount).toBe(1);
});

test.each<[string, () => Id, object, RegExp]>([
  ['a month of an activity', () => session, { period: '2010-05' }, /periods of the kinds L/],
  [
    'the days after a cohort, so many as none counts',
    () => child,
    { period: 'C+31' },
    /periods of the kinds/,
  ],
  ['no period of a community', () => child, { period: null }, /activities and programmes only/],
  ['a kind that the id is not', () => child, { as: 'SPONSOR' }, /COMMUNITY or UMBRELLA/],
  ['a period that is none', () => child, { period: '2010-Q5' }, /no window/],
])('%s is refused with a sentence', async (_, scope, over, message) => {
  const document = `query ($scope: ID!, $period: String, $as: ScopeKind) {
    matrix(scope: $scope, period: $period, as: $as) { coverage prompts { indicator } } }`;
  const variables = { scope: scope(), period: '2010-Q2', ...over };
  const { errors } = await world.service.execute(world.viewers.organiser, document, variables);
  expect(errors).toMatchObject([
    { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test.each(['0000', '9999', '9999-12', '9999-H2', '0000-Q1', 'D7:0000-01-01', 'L', 'C+90'])(
  'the matrix of %s is one in which nothing is said amiss',
  async (period) => {
    const document = `query ($scope: ID!, $period: String!) {
      matrix(scope: $scope, period: $period) { prompts { indicator } cells { values { period } } } }`;
    for (const viewer of [world.viewers.organiser, world.viewers.sponsor]) {
      const { matrix: found } = await execute(viewer, document, { scope: child, period });
      expect(found.prompts).toEqual([]);
    }
  },
);
