import { inTransaction, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { AnyKoloEvent } from '@kolo/events';
import { appendDeltas } from '../engine/appendDeltas.ts';
import { computeScope } from '../engine/computeScopes.ts';
import { at, event, ids } from '../indicator/events.fixture.ts';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';
import { indicators } from '../indicator/indicators.ts';

const HOUR = 3_600_000;
const start = at('2010-05-10T09:00:00.000Z');
const timezone = 'Europe/Kyiv';

let world: World;
beforeAll(async () => {
  world = await openWorld('2010-05-20T09:00:00Z');
});
afterAll(() => world.close());

const document = `query ($code: String!, $scope: ID!, $period: String!, $first: Int, $after: String) {
  indicator(code: $code, scope: $scope, period: $period) {
    id code scope period value unit numerator denominator n reason version definitionVersion computedAt
    parts { key value numerator denominator n unit }
    definition { code title formula mode direction cycle periods }
    versions(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { version value n reason } }
  }
}`;

const ask = (as: keyof World['viewers'], code: string, period: string, over: object = {}) =>
  world.service.execute(world.viewers[as], document, { code, scope: world.communityId, period, ...over });

async function count(...events: AnyKoloEvent[]): Promise<void> {
  const { connection, clock } = world.service;
  await inTransaction(connection, (session) => appendDeltas(connection, events, session));
  await computeScope({ connection, clock }, world.communityId);
}

const common = () => ({ community: world.communityId, timezone });
const asked = (questionId: Id) =>
  event({
    ...common(),
    type: 'question.asked',
    subject: questionId,
    occurredAt: start,
    data: { questionId },
  });
const answered = (questionId: Id, hours: number) => {
  const answerId = newId('answer');
  const data = { answerId, questionId, askerId: newId('person'), askedAt: new Date(start).toISOString() };
  const occurredAt = start + hours * HOUR;
  return event({
    ...common(),
    type: 'answer.posted',
    subject: answerId,
    actor: newId('person'),
    occurredAt,
    data,
  });
};

test('a value says what it is, what it stands on and by which definition, in the viewer’s language', async () => {
  const questions = ids('question', 2) as [Id, Id];
  await count(...questions.map(asked), answered(questions[0], 4), answered(questions[1], 200));
  const { data, errors } = await ask('member', 'IM-09', '2010-05');
  expect(errors).toBeUndefined();
  expect(data.indicator).toMatchObject({
    id: expect.stringMatching(/^value_/),
    code: 'IM-09',
    scope: world.communityId,
    period: '2010-05',
    value: 0.5,
    unit: 'ratio',
    numerator: 1,
    denominator: 2,
    n: 2,
    reason: null,
    version: 1,
    definitionVersion: 1,
    computedAt: '2010-05-20T09:00:00.000Z',
    definition: { mode: 'AUTOMATIC', direction: 'UP', cycle: 'IMMEDIATE', periods: ['M', 'Q', 'H'] },
  });
  const reader = { ...world.viewers.member, languages: ['uk-UA'] };
  const inUkrainian = await world.service.execute(reader, document, {
    code: 'IM-09',
    scope: world.communityId,
    period: '2010-05',
  });
  expect(inUkrainian.data.indicator.definition.title).toBe('Запитання з відповіддю протягом 7 днів');
});

test('former versions stay readable, page by page', async () => {
  const questions = ids('question', 3) as [Id, Id, Id];
  await count(...questions.map(asked), answered(questions[0], 50));
  await count(answered(questions[1], 20));
  await count(answered(questions[2], 10));
  const { data } = await ask('keeper', 'IM-08', '2010-05', { first: 2 });
  const { version, value, versions } = data.indicator;
  expect(versions).toMatchObject({ totalCount: version, pageInfo: { hasNextPage: true } });
  expect(versions.nodes[0]).toMatchObject({ version, value });
  expect(versions.nodes[1].version).toBe(version - 1);
  expect(versions.nodes[1].value).not.toBe(value);
  const { data: rest } = await ask('keeper', 'IM-08', '2010-05', { after: versions.pageInfo.endCursor });
  const older = rest.indicator.versions.nodes.map((node: { version: number }) => node.version);
  expect(older).toEqual(Array.from({ length: version - 2 }, (_, index) => version - 2 - index));
});

test('what nothing has happened in is no zero', async () => {
  const { data } = await ask('member', 'AP-04', '2009-Q1');
  expect(data.indicator).toMatchObject({
    id: null,
    value: null,
    reason: 'NO_BASE',
    numerator: 0,
    denominator: 0,
    version: 0,
    versions: { totalCount: 0, nodes: [] },
  });
});

test('a sponsor reads no figure that stands on fewer than 5, in any version; others do', async () => {
  await count(
    event({
      ...common(),
      type: 'reportedValue.confirmed',
      subject: newId('story'),
      occurredAt: start,
      data: {
        stepId: newId('step'),
        tellerId: newId('person'),
        occurredOn: '2010-05-10',
        measure: 'MONEY',
        amount: 30_000,
        currency: 'EUR',
      },
    }),
  );
  expect((await ask('evaluator', 'RE-02', '2010-Q2')).data.indicator).toMatchObject({
    value: 300,
    unit: 'EUR',
    n: 1,
    parts: [{ key: 'EUR', value: 300, n: 1, unit: 'EUR' }],
  });
  const open = (await ask('sponsor', 'RE-02', '2010-Q2')).data.indicator;
  expect(open).toMatchObject({ id: null, value: null, unit: null, version: 0, reason: 'STILL_OPEN' });
  world.service.clock.set('2010-07-01T09:00:00Z');
  const { indicator } = (await ask('sponsor', 'RE-02', '2010-Q2')).data;
  expect(indicator).toMatchObject({ value: null, numerator: null, n: null, parts: [], reason: 'MASKED' });
  expect(indicator.versions.nodes).toEqual([{ version: 1, value: null, n: null, reason: 'MASKED' }]);

  const questions = ids('question', 5);
  await count(...questions.map(asked));
  expect((await ask('sponsor', 'IM-09', '2010-05')).data.indicator.denominator).toBeGreaterThanOrEqual(5);
});

test.each(['member', 'alumnus', 'keeper', 'organiser', 'evaluator', 'sponsor'] as const)(
  'the %s reads what indicators come to',
  async (role) => {
    expect((await ask(role, 'IM-09', '2010-05')).data.indicator.scope).toBe(world.communityId);
  },
);

test.each(['stranger', 'foreigner', 'neighbour'] as const)(
  'for a %s the community’s figures are as absent as those of a community that does not exist',
  async (role) => {
    const hidden = await ask(role, 'IM-09', '2010-05');
    expect(hidden).toEqual({ data: { indicator: null } });
    expect(await ask(role, 'IM-09', '2010-05', { scope: newId('community') })).toEqual(hidden);
    expect(await ask(role, 'IM-09', '2010-05', { scope: 'community_x' })).toEqual(hidden);
  },
);

test('a cohort’s value is read by who has to do with its community', async () => {
  const [cohortId, personIds] = [newId('cohort'), ids('person', 6)];
  const endedAt = at('2010-04-15T09:00:00.000Z');
  await count(
    event({
      ...common(),
      type: 'cohort.completed',
      subject: cohortId,
      occurredAt: endedAt,
      data: { personIds, endedAt: new Date(endedAt).toISOString() },
    }),
    event({
      ...common(),
      type: 'post.created',
      subject: newId('post'),
      actor: personIds[0] ?? '',
      occurredAt: start,
      data: {},
    }),
  );
  const over = { scope: cohortId };
  expect((await ask('organiser', 'IM-18', 'C+30', over)).data.indicator).toMatchObject({
    numerator: 1,
    denominator: 6,
  });
  expect((await ask('organiser', 'IM-18', 'C+90', over)).data.indicator).toMatchObject({
    value: null,
    version: 0,
  });
  expect((await ask('stranger', 'IM-18', 'C+30', over)).data).toEqual({ indicator: null });
  expect((await ask('organiser', 'IM-18', 'C+30')).data.indicator.parts).toMatchObject([
    { key: cohortId, numerator: 1 },
  ]);
});

test.each([
  ['IM-08', '2010-13', /"2010-13" is no window/],
  ['IM-08', 'D7:2010-04-30', /computed for periods of the kinds M, Q, H/],
  ['IM-99', '2010-04', /no indicator/],
  ['__proto__', '2010-04', /no indicator/],
])('%s in %s is refused with a sentence', async (code, period, message) => {
  const { data, errors } = await ask('member', code, period);
  expect(data).toEqual({ indicator: null });
  expect(errors).toMatchObject([
    { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('the definitions are there for everyone', async () => {
  const { data } = await world.service.execute(
    world.viewers.stranger,
    '{ indicatorDefinitions { code version titles { language text } formula source unit } }',
  );
  expect(data.indicatorDefinitions).toHaveLength(indicators.length);
  expect(data.indicatorDefinitions.find(({ code }: { code: string }) => code === 'IM-01')).toMatchObject({
    code: 'IM-01',
    titles: [{ language: 'uk' }, { language: 'ru' }, { language: 'en', text: 'Contributing members' }],
  });
});
