import { inTransaction, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { AnyKoloEvent } from '@kolo/events';
import type { Viewer } from '@kolo/auth';
import { applyToStanding } from '@kolo/standing';
import { personViewer } from '@kolo/testing';
import { appendDeltas } from '../engine/appendDeltas.ts';
import { computeEverything } from '../engine/computeScopes.ts';
import { at, event, ids } from '../indicator/events.fixture.ts';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';

const start = at('2010-05-10T09:00:00.000Z');
const timezone = 'Europe/Kyiv';
const [programme, activity, gathering] = [newId('programme'), newId('activity'), newId('activity')];
const [organisation, region, city] = [newId('organisation'), newId('territory'), newId('territory')];
const sponsor = newId('organisation');

let world: World;
let child: Id;

const happen = async (...events: AnyKoloEvent[]) => {
  const { connection, clock } = world.service;
  await inTransaction(connection, async (session) => {
    await applyToStanding(connection, events, session);
    await appendDeltas(connection, events, session);
  });
  await computeEverything({ connection, clock });
};

const inTenant = (community: Id | null) => ({
  ...{ tenant: world.tenantId, community, timezone, occurredAt: start },
});
const held = (community: Id | null, over: { subject?: Id; programme?: Id; partOfId?: Id; hub?: Id } = {}) =>
  event({
    ...inTenant(community),
    type: 'activity.held',
    subject: over.subject ?? newId('activity'),
    programme: over.programme ?? null,
    data: {
      ...{ type: 'PEER_ASSIST' as const, sessionKind: null, cohortId: null },
      ...{ partOfId: over.partOfId ?? null, hubTerritoryId: over.hub ?? null },
    },
  });
const certificate = (personId: Id) =>
  event({
    ...inTenant(null),
    type: 'certificate.issued',
    subject: newId('certificate'),
    actor: personId,
    organisation,
    data: { personId, kind: 'COURSE_COMPLETION' },
  });

beforeAll(async () => {
  world = await openWorld('2010-05-20T09:00:00Z');
  child = newId('community');
  const created = (community: Id) =>
    event({
      ...inTenant(community),
      type: 'community.created',
      subject: community,
      data: { kind: 'PRACTICE', domainId: newId('domain') },
    });
  const registered = (subject: Id, parentId: Id | null) =>
    event({
      ...inTenant(null),
      type: 'territory.registered',
      subject,
      data: { kind: parentId ? 'CITY' : 'REGION', parentId },
    });
  await happen(
    ...[created(world.communityId), created(child), registered(region, null), registered(city, region)],
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
        ...{ organisationId: sponsor, kind: 'FUNDER' as const },
        ...{ from: new Date(start).toISOString(), to: null },
      },
    }),
    held(world.communityId, { subject: activity, partOfId: gathering }),
    held(world.communityId, { partOfId: gathering }),
    held(child, { hub: city }),
    held(null, { programme }),
    ...ids('person', 2).map(certificate),
  );
});
afterAll(() => world.close());

const one = `query ($code: String!, $scope: ID!, $period: String, $as: ScopeKind, $tenant: ID) {
  indicator(code: $code, scope: $scope, period: $period, as: $as, tenant: $tenant) { scope scopeKind code period value n reason version } }`;
const ask = async (viewer: Viewer, scope: Id, over: object = {}) => {
  const variables = { code: 'IM-05', period: '2010-05', scope, ...over };
  const { data, errors } = await world.service.execute(viewer, one, variables);
  expect(errors).toBeUndefined();
  return data.indicator;
};

test.each<[string, () => Id, object, object | null]>([
  ['a community with others under it', () => world.communityId, {}, { scopeKind: 'UMBRELLA', value: 3 }],
  [
    'that community by itself',
    () => world.communityId,
    { as: 'COMMUNITY' },
    { scopeKind: 'COMMUNITY', value: 2 },
  ],
  ['a community under it', () => child, {}, { scopeKind: 'COMMUNITY', value: 1 }],
  ['the tenant', () => world.tenantId, {}, { scopeKind: 'TENANT', value: 4 }],
  ['a programme', () => programme, { period: null }, { scopeKind: 'PROGRAMME', period: 'P', value: 1 }],
  ['a gathering', () => gathering, { period: null }, { scopeKind: 'ACTIVITY', period: 'L', value: 2 }],
  ['an activity', () => activity, { period: 'L' }, { scopeKind: 'ACTIVITY', value: 1 }],
  ['a city', () => city, {}, { scopeKind: 'TERRITORY', value: 1 }],
  ['the region that it lies in', () => region, {}, { scopeKind: 'TERRITORY', value: 1 }],
  ['what an organisation sponsors', () => sponsor, { as: 'SPONSOR' }, { scopeKind: 'SPONSOR', value: 1 }],
  [
    'the people of an organisation',
    () => organisation,
    { code: 'PO-01', period: '2010-Q2' },
    { scopeKind: 'ORGANISATION', value: 2 },
  ],
])('the organiser reads figures of %s', async (_what, scope, over, expected) => {
  const value = await ask(world.viewers.organiser, scope(), over);
  expect(value).toMatchObject({ ...expected, scope: scope(), version: 1 });
  expect(value).toMatchObject(await ask(world.viewers.evaluator, scope(), over));
});

test.each<[string, () => Id, object]>([
  ['the tenant', () => world.tenantId, {}],
  ['a city', () => city, {}],
  ['a programme without a community', () => programme, { period: 'P' }],
  ['what an organisation sponsors', () => sponsor, { as: 'SPONSOR' }],
  ['the people of an organisation', () => organisation, { code: 'PO-01', period: '2010-Q2' }],
])('%s is as absent for members as what there is not', async (_what, scope, over) => {
  for (const viewer of [world.viewers.member, world.viewers.keeper, world.viewers.foreigner]) {
    expect(await ask(viewer, scope(), over)).toBeNull();
  }
});

test('members read figures of their community with those under it, and of its activities', async () => {
  const { member, stranger } = world.viewers;
  expect(await ask(member, world.communityId)).toMatchObject({ scopeKind: 'UMBRELLA', value: 3 });
  expect(await ask(member, gathering, { period: null })).toMatchObject({ value: 2 });
  expect(await ask(member, child)).toBeNull();
  expect(await ask(stranger, world.communityId)).toBeNull();
  expect(await ask(stranger, gathering, { period: null })).toBeNull();
});

test('a sponsor reads figures of what it sponsors, and others of that tenant do not', async () => {
  const roles = (organisationId: Id) => ({
    roles: [{ role: 'SPONSOR' as const, tenantId: world.tenantId, organisationId }],
  });
  const own = personViewer(newId('person'), roles(sponsor));
  const other = personViewer(newId('person'), roles(organisation));
  // Activities are of nobody: that there was one tells of no person.
  expect(await ask(own, sponsor, { as: 'SPONSOR' })).toMatchObject({ value: 1, n: 1 });
  expect(await ask(other, sponsor, { as: 'SPONSOR' })).toBeNull();
  await happen(...Array.from({ length: 6 }, () => held(child)));
  expect(await ask(own, sponsor, { as: 'SPONSOR' })).toMatchObject({ value: 7, n: 7 });
});

test('who runs the platform reads the tenant, and nothing inside it', async () => {
  const operator = personViewer(newId('person'), { roles: [{ role: 'OPERATOR', tenantId: null }] });
  expect(await ask(operator, world.tenantId)).toMatchObject({ scopeKind: 'TENANT', value: 10 });
  for (const scope of [world.communityId, gathering, city])
    expect(await ask(operator, scope, scope === gathering ? { period: null } : {})).toBeNull();
});

test('who has a role in two tenants says which one is meant, or reads the one in which something happened', async () => {
  const roles = [newId('tenant'), world.tenantId].map((tenantId) => ({
    role: 'ORGANISER' as const,
    tenantId,
  }));
  const viewer = personViewer(newId('person'), { roles });
  expect(await ask(viewer, city)).toMatchObject({ value: 1 });
  expect(await ask(viewer, city, { tenant: world.tenantId })).toMatchObject({ value: 1 });
  expect(await ask(viewer, city, { tenant: roles[0]?.tenantId })).toMatchObject({ value: 0, version: 0 });
});

const many = `query ($scope: ID!, $period: String, $codes: [String!]) {
  indicators(scope: $scope, period: $period, codes: $codes) { code period value version } }`;

test('all indicators of a scope and period are one answer, those that are asked for in their order', async () => {
  const { execute } = world.service;
  const scope = world.communityId;
  const { data } = await execute(world.viewers.organiser, many, { scope, period: '2010-Q2' });
  const codes = data.indicators.map(({ code }: { code: string }) => code);
  expect(codes).toEqual([...new Set(codes)]);
  expect(codes).toEqual(expect.arrayContaining(['OR-03', 'IM-05', 'PO-06', 'RE-01']));
  expect(codes).not.toContain('IM-20');
  const some = await execute(world.viewers.organiser, many, {
    ...{ scope, period: '2010-Q2', codes: ['PO-06', 'IM-05'] },
  });
  expect(some.data.indicators).toMatchObject([{ code: 'PO-06' }, { code: 'IM-05', value: 9 }]);
  expect((await execute(world.viewers.stranger, many, { scope, period: '2010-Q2' })).data).toEqual({
    indicators: null,
  });
});

test.each<[string, object, RegExp]>([
  ['a period that is none', { period: '2010-13' }, /"2010-13" is no window/],
  ['no period', { period: null }, /left out for activities and programmes/],
  ['a kind that the id is not', { as: 'SPONSOR' }, /taken as COMMUNITY or UMBRELLA/],
  ['a code that there is not', { code: 'IM-99' }, /no indicator/],
  ['a scope that the indicator has not', { code: 'PO-07', period: 'L' }, /kinds ACTIVITY, PROGRAMME/],
  ['a period that it has not', { code: 'OR-05', period: '2010-05' }, /kinds D90 /],
])('%s is refused with a sentence', async (_what, over, message) => {
  const variables = { code: 'IM-05', period: '2010-05', scope: world.communityId, ...over };
  const { data, errors } = await world.service.execute(world.viewers.member, one, variables);
  expect(data).toEqual({ indicator: null });
  expect(errors).toMatchObject([
    { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('a definition says of which scopes it is, and in which periods of each', async () => {
  const document =
    '{ indicatorDefinitions { code scopes all: periods activity: periods(scope: ACTIVITY) community: periods(scope: COMMUNITY) } }';
  const { data } = await world.service.execute(world.viewers.stranger, document);
  const found = data.indicatorDefinitions.find(({ code }: { code: string }) => code === 'IM-05');
  expect(found).toMatchObject({
    scopes: expect.arrayContaining(['COMMUNITY', 'TENANT', 'ACTIVITY']),
    activity: ['L'],
    community: ['M', 'Q', 'H'],
  });
  expect(found.all).toEqual(expect.arrayContaining(['P', 'M', 'Q', 'H', 'L']));
});
