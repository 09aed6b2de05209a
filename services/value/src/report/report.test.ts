import type { EventType, NewEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { Viewer } from '@kolo/auth';
import { indicatorOf } from '../indicator/indicators.ts';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';

let world: World;
let valueId: string;
let fewId: string;
const others = Array.from({ length: 4 }, () => newId('person'));

beforeAll(async () => {
  world = await openWorld();
  const { communityId: community, tenantId: tenant, persons } = world;
  const home = { tenant, community, timezone: 'Europe/Kyiv' };
  const joined = (personId: string): NewEvent<'membership.accepted'> => ({
    ...home,
    type: 'membership.accepted',
    subject: newId('membership'),
    data: {
      ...{ personId, cohortId: null, joinMotive: [], skillLevel: null, bandwidth: null },
      organisationId: null,
    },
  });
  const posted = (actor: string): NewEvent<'post.created'> => ({
    ...home,
    type: 'post.created',
    subject: newId('post'),
    actor,
    data: {},
  });
  const asked = (actor: string): NewEvent<'question.asked'> => {
    const questionId = newId('question');
    return { ...home, type: 'question.asked', subject: questionId, actor, data: { questionId } };
  };
  const six = [persons.teller, persons.member, ...others];
  await world.learn<EventType>(
    ...others.map(joined),
    ...six.map(posted),
    posted(persons.member),
    ...[persons.member, persons.member, persons.teller, ...others.slice(0, 1)].map(asked),
  );
  await world.compute();
  const { connection } = world.service;
  const idOf = async (code: string) =>
    (await valuesOf(connection).findOne({ scope: community, code, window: '2010-Q2' }))?._id ?? '';
  [valueId, fewId] = [await idOf('IM-01'), await idOf('IM-09')];
  // Sponsors read what is over.
  world.service.clock.set('2010-07-05T09:00:00Z');
}, 60_000);

afterAll(() => world.close());

const documents = {
  member:
    'query { report: memberReport(period: "2010-Q2") { figures { what count community { id } } stories { id } } }',
  leaders: `query ($community: ID!) { report: leadersReport(community: $community, period: "2010-Q2") {
    gaps { cycle gap } matrix { coverage cells { values { code value } } } } }`,
  sponsor: `query ($community: ID!) { report: sponsorReport(community: $community, period: "2010-Q2") {
    values { code value n reason } stories { id } } }`,
  trace: `query ($value: ID!) { report: traceReport(value: $value) {
    value { code value events(first: 2) { totalCount } } verification { status stored recomputed } } }`,
};

async function ask(as: Viewer, document: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await world.service.execute(as, document, {
    ...{ community: world.communityId, value: valueId },
    ...variables,
  });
  expect(errors).toBeUndefined();
  return data.report;
}

const report = (as: keyof World['viewers'], name: keyof typeof documents) =>
  ask(world.viewers[as], documents[name]);

const exportOf = async (as: Viewer, name: keyof typeof documents, format: 'CSV' | 'JSON') => {
  const call = documents[name].slice(0, documents[name].indexOf(')', documents[name].indexOf('report:')) + 1);
  const document = `${call} { export(format: ${format}) { fileName mediaType text } } }`;
  return (await ask(as, document)).export as { fileName: string; mediaType: string; text: string };
};

test.each([
  ['teller', ['leaders', 'sponsor', 'trace']],
  ['member', ['leaders', 'sponsor', 'trace']],
  ['keeper', ['sponsor', 'trace']],
  ['alumnus', ['leaders', 'sponsor', 'trace']],
  ['organiser', ['leaders', 'sponsor', 'trace']],
  ['sponsor', ['leaders', 'trace']],
  ['evaluator', ['leaders', 'sponsor']],
  ['stranger', ['leaders', 'sponsor', 'trace']],
  ['foreigner', ['leaders', 'sponsor', 'trace']],
] as const)('%s gets the reports that are theirs, and of %j none', async (role, denied) => {
  for (const name of ['member', 'leaders', 'sponsor', 'trace'] as const) {
    const isDenied = (denied as readonly string[]).includes(name);
    expect([name, (await report(role, name)) === null]).toEqual([name, isDenied]);
  }
});

test('machines have nothing to look back on', async () => {
  expect(await report('relay', 'member')).toBeNull();
});

test('a member’s summary is of their own doing, and says nothing of others', async () => {
  const { figures } = await report('member', 'member');
  const community = { id: world.communityId };
  expect(figures).toContainEqual({ what: 'CONTRIBUTIONS', count: 2, community });
  expect(figures).toContainEqual({ what: 'ACTIVITIES_ATTENDED', count: 0, community });
  const { text } = await exportOf(world.viewers.member, 'member', 'JSON');
  for (const personId of [world.persons.teller, ...others]) expect(text).not.toContain(personId);
  expect((await report('stranger', 'member')).figures).toEqual([]);
});

test('a summary of last year holds its stories, however many were begun since', async () => {
  const begunOn = (day: string, count: number) =>
    Array.from({ length: count }, () => ({
      ...{ _id: newId('story') as never, tellerId: world.persons.helper, communityId: world.communityId },
      ...{ tenantId: world.tenantId, startedAt: new Date(day), content: { steps: [] }, validated: null },
      ...{ consent: 'PRIVATE', status: 'DRAFT', version: 1, sequence: 1, confirmations: [] },
    }));
  const stories = world.service.connection.collection('stories');
  await stories.insertMany([
    ...begunOn('2010-03-31T20:59:59Z', 1),
    ...begunOn('2010-03-31T21:00:00Z', 1),
    ...begunOn('2010-07-02T09:00:00Z', 101),
  ]);
  const { figures } = await report('helper', 'member');
  expect(figures).toContainEqual(expect.objectContaining({ what: 'STORIES_TOLD', count: 1 }));
});

test('an export is in the reader’s language, and data for machines has names in all', async () => {
  const reader = { ...world.viewers.member, languages: ['uk'] };
  const { text } = await exportOf(reader, 'member', 'CSV');
  expect(text).toContain('Заходи спільноти');
  const { text: json } = await exportOf(world.viewers.sponsor, 'sponsor', 'JSON');
  const { rows } = JSON.parse(json) as {
    rows: Record<string, { code: string; unit: string; titles: object }[]>;
  };
  const defined = rows['DEFINITION']?.find(({ code }) => code === 'IM-01');
  expect(defined).toMatchObject({ unit: 'persons', titles: indicatorOf('IM-01')?.title });
});

test('leaders see what lacks beside what there is', async () => {
  const { gaps, matrix } = await report('keeper', 'leaders');
  expect(gaps).toContainEqual({ cycle: 'IMMEDIATE', gap: 'NO_STEP' });
  expect(gaps).toContainEqual({ cycle: 'REALIZED', gap: 'EMPTY' });
  expect(matrix.cells.flatMap(({ values }: { values: unknown[] }) => values)).toContainEqual({
    code: 'IM-01',
    value: 6,
  });
});

test('the sponsor’s report holds figures of 5 persons and more, and of fewer none', async () => {
  const { values } = await report('sponsor', 'sponsor');
  expect(values).toContainEqual({ code: 'IM-01', value: 6, n: 6, reason: null });
  // Four questions of three persons.
  expect(values).toContainEqual({ code: 'IM-09', value: null, n: null, reason: 'MASKED' });
});

test('the sponsor’s report is masked for whoever reads more by another role, too: it is passed on', async () => {
  const both = {
    ...world.viewers.evaluator,
    roles: [...world.viewers.evaluator.roles, ...world.viewers.sponsor.roles],
  };
  const { values } = await ask(both, documents.sponsor);
  expect(values).toContainEqual({ code: 'IM-09', value: null, n: null, reason: 'MASKED' });
});

test('the evaluator’s trace says what is behind a value and whether it holds', async () => {
  expect(await report('evaluator', 'trace')).toMatchObject({
    value: { code: 'IM-01', value: 6 },
    verification: { status: 'EQUAL', stored: 6, recomputed: 6 },
  });
  const { text } = await exportOf(world.viewers.evaluator, 'trace', 'JSON');
  const { rows } = JSON.parse(text) as { rows: Record<string, { title?: string; text?: string }[]> };
  expect(rows['EVENT']?.filter(({ title }) => title === 'post.created')).toHaveLength(7);
  expect(rows['DEFINITION']?.[0]?.text).toContain('Distinct members');
});

test('a table has a heading in the reader’s language, and a definition of each indicator in it', async () => {
  const reader = { ...world.viewers.sponsor, languages: ['ru'] };
  const { fileName, mediaType, text } = await exportOf(reader, 'sponsor', 'CSV');
  expect(fileName).toBe('kolo-sponsor-2010-Q2.csv');
  expect(mediaType).toContain('text/csv');
  const lines = text.split('\r\n');
  expect(lines[0]).toMatch(/^Строка,Код,Название,/);
  const codes = (kind: string) =>
    new Set(lines.filter((line) => line.startsWith(`${kind},`)).map((line) => line.split(',')[1]));
  expect(codes('Индикатор').size).toBeGreaterThan(3);
  expect(codes('Определение')).toEqual(codes('Индикатор'));
  expect(text).toContain('скрыто: менее 5 человек');
  expect(text).toContain(',человек,');
  expect(text).not.toMatch(/MASKED|,persons,/);
});

test.each(['2010-Q5', 'P', 'C+30', 'D7:2010-05-31', '', 'x'.repeat(1_000)])(
  '"%.12s" is no period of a report, and is said so',
  async (period) => {
    for (const document of [
      'query ($period: String!, $community: ID!) { leadersReport(community: $community, period: $period) { gaps { gap } } }',
      'query ($period: String!, $community: ID!) { sponsorReport(community: $community, period: $period) { period } }',
      'query ($period: String!) { memberReport(period: $period) { period } }',
    ]) {
      const { errors } = await world.service.execute(world.viewers.keeper, document, {
        ...{ period, community: world.communityId },
      });
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    }
  },
);

test('what is no community and no value has no report', async () => {
  for (const id of ['nothing', '', newId('community'), newId('value'), '{"$ne":1}']) {
    expect(await ask(world.viewers.keeper, documents.leaders, { community: id })).toBeNull();
    expect(await ask(world.viewers.sponsor, documents.sponsor, { community: id })).toBeNull();
    expect(await ask(world.viewers.evaluator, documents.trace, { value: id })).toBeNull();
  }
  expect(await ask(world.viewers.evaluator, documents.trace, { value: fewId })).not.toBeNull();
});
