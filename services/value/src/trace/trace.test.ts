import { outboxOf } from '@kolo/events';
import type { AnyKoloEvent } from '@kolo/events';
import { inTransaction, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import { appendDeltas } from '../engine/appendDeltas.ts';
import { computeScope } from '../engine/computeScopes.ts';
import { eventLogOf, toLogged } from '../engine/event-log.model.ts';
import { at, event } from '../indicator/events.fixture.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';

const HOUR = 3_600_000;
const start = at('2010-05-10T09:00:00.000Z');

let world: World;
let events: AnyKoloEvent[];

const asked = (questionId: Id, occurredAt = start, community = world.communityId) =>
  event({
    tenant: world.tenantId,
    community,
    timezone: 'Europe/Kyiv',
    type: 'question.asked',
    subject: questionId,
    actor: world.persons.teller,
    occurredAt,
    data: { questionId },
  });
const answered = (questionId: Id, hours: number) => {
  const answerId = newId('answer');
  return event({
    tenant: world.tenantId,
    community: world.communityId,
    timezone: 'Europe/Kyiv',
    type: 'answer.posted',
    subject: answerId,
    actor: newId('person'),
    occurredAt: start + hours * HOUR,
    data: { answerId, questionId, askerId: world.persons.teller, askedAt: new Date(start).toISOString() },
  });
};

beforeEach(async () => {
  world = await openWorld('2010-06-20T09:00:00Z');
  const { connection, clock } = world.service;
  const [first, second] = [newId('question'), newId('question')];
  events = [asked(first), asked(second), answered(first, 4)];
  const others = [
    // Another month, another community, and nothing that the indicator counts.
    asked(newId('question'), start - 40 * 24 * HOUR),
    asked(newId('question'), start, newId('community')),
    event({
      tenant: world.tenantId,
      community: world.communityId,
      timezone: 'Europe/Kyiv',
      type: 'post.created',
      subject: newId('post'),
      actor: world.persons.teller,
      occurredAt: start,
      data: {},
    }),
  ];
  const all = [...events, ...others];
  await inTransaction(connection, async (session) => {
    await eventLogOf(connection).insertMany(all.map(toLogged), { session });
    await appendDeltas(connection, all, session);
  });
  await computeScope({ connection, clock }, world.communityId);
});
afterEach(() => world.close());

const document = `query ($scope: ID!, $first: Int, $after: String) { indicator(code: "IM-09", scope: $scope, period: "2010-05") {
  id value events(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id type occurredAt recordedAt } } } }`;
const trace = (as: keyof World['viewers'], page: object = {}) =>
  world.service.execute(world.viewers[as], document, { scope: world.communityId, ...page });

const valueId = async () =>
  (
    await valuesOf(world.service.connection).findOne({
      code: 'IM-09',
      window: '2010-05',
      scope: world.communityId,
    })
  )?._id ?? '';
const verify = async (viewer: World['viewers']['member'], id: Id) => {
  const { data, errors } = await world.service.execute(
    viewer,
    'query ($id: ID!) { verifyIndicatorValue(id: $id) { status version eventsRead stored recomputed differences { field stored recomputed } } }',
    { id },
  );
  expect(errors).toBeUndefined();
  return data.verifyIndicatorValue;
};

test('an evaluator reads the events behind a value, page by page, and nothing that they say', async () => {
  const { data } = await trace('evaluator', { first: 2 });
  const { events: page } = data.indicator;
  expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const { data: rest } = await trace('evaluator', { first: 2, after: page.pageInfo.endCursor });
  const nodes = [...page.nodes, ...rest.indicator.events.nodes];
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(nodes).toEqual(
    events
      .map(({ id, type, time, recordedtime }) => ({ id, type, occurredAt: time, recordedAt: recordedtime }))
      .sort(byId),
  );
  expect(rest.indicator.events.pageInfo.hasNextPage).toBe(false);
});

test.each(['member', 'keeper', 'organiser', 'sponsor'] as const)(
  'to the %s the events behind a value are forbidden',
  async (role) => {
    const { errors } = await trace(role);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await verify(world.viewers[role], await valueId())).toBeNull();
  },
);

test('a value that the log gives is equal, for the evaluator and for who runs the platform', async () => {
  const equal = { status: 'EQUAL', version: 1, stored: 0.5, recomputed: 0.5, differences: [] };
  expect(await verify(world.viewers.evaluator, await valueId())).toMatchObject(equal);
  const operator = personViewer(newId('person'), {
    roles: [{ role: 'OPERATOR', tenantId: newId('tenant') }],
  });
  expect(await verify(operator, await valueId())).toMatchObject(equal);
  expect(await verify(world.viewers.evaluator, newId('value'))).toBeNull();
  const elsewhere = personViewer(newId('person'), {
    roles: [{ role: 'EVALUATOR', tenantId: newId('tenant') }],
  });
  expect(await verify(elsewhere, await valueId())).toBeNull();
});

test('every stored value of the community is what the log gives', async () => {
  const stored = await valuesOf(world.service.connection).find({ scope: world.communityId }).toArray();
  expect(stored.length).toBeGreaterThan(5);
  for (const { _id } of stored)
    expect(await verify(world.viewers.evaluator, _id)).toMatchObject({ status: 'EQUAL' });
});

test('a value that somebody changed differs, figure by figure', async () => {
  const { connection } = world.service;
  const id = await valueId();
  await valuesOf(connection).updateOne({ _id: id }, { $set: { value: 1, numerator: 2 } });
  expect(await verify(world.viewers.evaluator, id)).toMatchObject({
    status: 'DIFFERENT',
    stored: 1,
    recomputed: 0.5,
    differences: [
      { field: 'value', stored: '1', recomputed: '0.5' },
      { field: 'numerator', stored: '2', recomputed: '1' },
    ],
  });
  expect(await outboxOf(connection).countDocuments({})).toBe(0);
});
