import type { AnyKoloEvent } from '@kolo/events';
import { inTransaction, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { applyToStanding } from '@kolo/standing';
import { appendDeltas } from '../engine/appendDeltas.ts';
import { computeEverything } from '../engine/computeScopes.ts';
import { at, event, ids } from '../indicator/events.fixture.ts';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';

// An umbrella with three communities under it: in one of them 3 persons ask, in one 8, in one 20, each of them once in May; in the
// one of 20, two ask again in April.

const timezone = 'Europe/Kyiv';
const [three, eight, twenty] = [newId('community'), newId('community'), newId('community')];
let world: World;

const asked = (community: Id, actor: Id, day = '2010-05-10'): AnyKoloEvent => {
  const questionId = newId('question');
  return event({
    ...{ tenant: world.tenantId, community, timezone, occurredAt: at(`${day}T09:00:00.000Z`) },
    ...{ type: 'question.asked', subject: questionId, actor, data: { questionId } },
  });
};

beforeAll(async () => {
  world = await openWorld('2010-07-01T09:00:00Z');
  const { connection, clock } = world.service;
  const placed = { tenant: world.tenantId, timezone, occurredAt: at('2010-01-10T09:00:00.000Z') };
  const created = (community: Id) =>
    event({
      ...{ ...placed, community, type: 'community.created', subject: community },
      data: { kind: 'PRACTICE', domainId: newId('domain') },
    });
  const under = (community: Id) =>
    event({
      ...{ ...placed, community, type: 'community.umbrellaChanged', subject: community },
      data: { from: null, to: world.communityId },
    });
  const asking = { [three]: ids('person', 3), [eight]: ids('person', 8), [twenty]: ids('person', 20) };
  const events = [
    ...[world.communityId, three, eight, twenty].map(created),
    ...[three, eight, twenty].map(under),
    ...Object.entries(asking).flatMap(([community, persons]) =>
      persons.map((person) => asked(community, person)),
    ),
    ...(asking[twenty] ?? []).slice(0, 2).map((person) => asked(twenty, person, '2010-04-10')),
  ];
  await inTransaction(connection, async (session) => {
    await applyToStanding(connection, events, session);
    await appendDeltas(connection, events, session);
  });
  await computeEverything({ connection, clock });
}, 60_000);
afterAll(() => world.close());

async function questionsIn(scope: Id, period: string, as: 'COMMUNITY' | 'UMBRELLA' = 'COMMUNITY') {
  const document = `query ($scope: ID!, $period: String!, $as: ScopeKind) {
    indicator(code: "IM-09", scope: $scope, period: $period, as: $as) { denominator reason versions { totalCount } } }`;
  const variables = { scope, period, as };
  const { data, errors } = await world.service.execute(world.viewers.sponsor, document, variables);
  expect(errors).toBeUndefined();
  return data.indicator;
}

test('a small community is masked with the next one, and their umbrella is shown', async () => {
  expect(await questionsIn(world.communityId, '2010-H1', 'UMBRELLA')).toMatchObject({ denominator: 33 });
  expect(await questionsIn(twenty, '2010-H1')).toMatchObject({ denominator: 22 });
  for (const scope of [three, eight])
    expect(await questionsIn(scope, '2010-H1')).toMatchObject({ denominator: null, reason: 'MASKED' });
});

test('a month of few masks the months beside it, and the half-year is shown', async () => {
  for (const period of ['2010-04', '2010-05'])
    expect(await questionsIn(twenty, period)).toMatchObject({ denominator: null, reason: 'MASKED' });
  // Where nothing happened, that is told.
  expect(await questionsIn(twenty, '2009-12')).toMatchObject({ denominator: 0, reason: 'NO_BASE' });
});

test('before the half-year is over nothing is told of it, nor of the months in it, not even that something happened', async () => {
  world.service.clock.set('2010-06-30T20:59:59Z');
  try {
    const untold = { denominator: null, reason: 'STILL_OPEN', versions: { totalCount: 0 } };
    for (const period of ['2010-H1', '2010-Q1', '2010-05', '2010-02'])
      expect(await questionsIn(twenty, period)).toEqual(untold);
    expect(await questionsIn(world.communityId, '2010-H1', 'UMBRELLA')).toEqual(untold);
    expect(await questionsIn(twenty, '2009-12')).toMatchObject({ denominator: 0, reason: 'NO_BASE' });
  } finally {
    world.service.clock.set('2010-07-01T09:00:00Z');
  }
});

test('of a value a sponsor reads the present version alone', async () => {
  expect((await questionsIn(twenty, '2010-H1')).versions.totalCount).toBe(1);
});

test('the tenant as a whole is no sum from which a sponsor could take its communities', async () => {
  const document =
    'query ($scope: ID!) { indicator(code: "IM-09", scope: $scope, period: "2010-H1") { denominator reason } }';
  const read = async (as: 'sponsor' | 'evaluator') =>
    (await world.service.execute(world.viewers[as], document, { scope: world.tenantId })).data.indicator;
  expect(await read('sponsor')).toEqual({ denominator: null, reason: 'MASKED' });
  expect(await read('evaluator')).toMatchObject({ denominator: 33 });
});
