import { newId } from '@kolo/runtime';
import { valueCycles } from '@kolo/events';
import { indicatorOf } from '../indicator/indicators.ts';
import { parseWindow } from '../indicator/window.ts';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';
import { windowsInMatrix } from './periods.ts';

let world: World;
const ids: Record<string, string> = {};

const run = async (as: keyof World['viewers'], document: string, variables: object) => {
  const { data, errors } = await world.service.execute(world.viewers[as], document, { ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const write = async (as: keyof World['viewers'], name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const selection = name === 'chooseFramework' ? 'community { framework }' : 'story { id steps { id } }';
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} userErrors { code field } } }`;
  return (await run(as, document, { input }))[name];
};
const matrix = async (as: keyof World['viewers'], period: string, framework: string | null = null) =>
  (
    await run(
      as,
      `query ($scope: ID!, $period: String!, $framework: ValueFramework) { matrix(scope: $scope, period: $period, framework: $framework) {
        framework period coverage community { id }
        cells { cycle gap stepCount values { code period value reason } steps { id text story { id } } links { relation indicator period } } } }`,
      { scope: world.communityId, period, framework },
    )
  ).matrix;
const cell = (of: Awaited<ReturnType<typeof matrix>>, cycle: string) =>
  of.cells.find((one: { cycle: string }) => one.cycle === cycle);

const tell = async (name: string, consent: string, steps: object[]) => {
  const input = { communityId: world.communityId, language: 'uk', consent: 'COMMUNITY', steps };
  const storyId = (await write('teller', 'startStory', input)).story.id;
  await write('teller', 'submitStory', { storyId });
  await write('colleague', 'validateStory', { storyId });
  await write('teller', 'changeStoryConsent', { storyId, consent });
  ids[name] = storyId;
};

beforeAll(async () => {
  world = await openWorld('2010-06-10T09:00:00Z');
  await tell('saved', 'SPONSOR', [
    {
      cycle: 'REALIZED',
      text: 'Заощадили',
      occurredOn: '2010-05-18',
      effects: [{ measure: 'HOURS', amount: '40' }],
    },
    { cycle: 'ORIENTING', text: 'Навіщо прийшов', occurredOn: '2010-02-01' },
    { cycle: 'APPLIED', text: 'Ще сподіваюся', mode: 'ASPIRATION' },
  ]);
  await tell('secret', 'PRIVATE', [{ cycle: 'TRANSFORMATIVE', text: 'Таємне', occurredOn: '2010-04-02' }]);
  await tell('earlier', 'COMMUNITY', [{ cycle: 'IMMEDIATE', text: 'Торік', occurredOn: '2009-11-01' }]);
  await world.compute();
}, 30_000);
afterAll(() => world.close());

test('there is one cell for each cycle of the framework, and the community’s own is taken where none is given', async () => {
  const eight = await matrix('member', '2010-H1');
  expect(eight.framework).toBe('EIGHT_2020');
  expect(eight.cells.map(({ cycle }: { cycle: string }) => cycle)).toEqual([...valueCycles]);
  const five = await matrix('member', '2010-H1', 'FIVE_2011');
  expect(five.cells.map(({ cycle }: { cycle: string }) => cycle)).toEqual([
    'IMMEDIATE',
    'POTENTIAL',
    'APPLIED',
    'REALIZED',
    'TRANSFORMATIVE',
  ]);
});

test('leaders choose the version; what the other one shows is there again when they choose back', async () => {
  const before = await matrix('keeper', '2010-H1');
  expect(
    (await write('member', 'chooseFramework', { communityId: world.communityId, framework: 'FIVE_2011' }))
      .userErrors,
  ).toEqual([{ code: 'NOT_ALLOWED', field: ['communityId'] }]);
  const { community } = await write('keeper', 'chooseFramework', {
    communityId: world.communityId,
    framework: 'FIVE_2011',
  });
  expect(community.framework).toBe('FIVE_2011');
  const five = await matrix('member', '2010-H1');
  expect(five.cells).toHaveLength(5);
  for (const of of five.cells)
    expect(of).toEqual(cell(await matrix('member', '2010-H1', 'EIGHT_2020'), of.cycle));
  await write('keeper', 'chooseFramework', { communityId: world.communityId, framework: 'EIGHT_2020' });
  expect(await matrix('keeper', '2010-H1')).toEqual(before);
});

test('figures stand beside the steps that happened in the period, with the links between them', async () => {
  const found = await matrix('member', '2010-H1');
  const realized = cell(found, 'REALIZED');
  expect(realized.values.find(({ code }: { code: string }) => code === 'RE-01')).toEqual({
    code: 'RE-01',
    period: '2010-H1',
    value: 40,
    reason: null,
  });
  expect(realized.steps).toMatchObject([{ text: 'Заощадили', story: { id: ids['saved'] } }]);
  expect(realized.links).toEqual([{ relation: 'ILLUSTRATES', indicator: 'RE-01', period: '2010-H1' }]);
  expect(realized.gap).toBe('NONE');
  // Three stories were handed in, in June: a contribution each, by one person.
  const immediate = cell(found, 'IMMEDIATE');
  expect(immediate.values).toContainEqual({ code: 'IM-01', period: '2010-H1', value: 1, reason: null });
});

test('gaps are shown as gaps: a hope, another period and a story nobody may read fill none falsely', async () => {
  const found = await matrix('member', '2010-H1');
  expect(
    found.cells.map(({ cycle, gap, stepCount }: { cycle: string; gap: string; stepCount: number }) => [
      cycle,
      gap,
      stepCount,
    ]),
  ).toEqual([
    ['ORIENTING', 'NONE', 1],
    ['IMMEDIATE', 'NO_STEP', 0],
    ['POTENTIAL', 'EMPTY', 0],
    ['APPLIED', 'EMPTY', 0],
    ['REALIZED', 'NONE', 1],
    ['TRANSFORMATIVE', 'NONE', 1],
    ['ENABLING', 'NO_STEP', 0],
    ['STRATEGIC', 'EMPTY', 0],
  ]);
  // Who joined gave no motive: that is a value, too.
  expect(found.coverage).toBe(3 / 8);
  expect((await matrix('member', '2010-H1', 'FIVE_2011')).coverage).toBe(2 / 5);
  expect(cell(await matrix('member', '2009-H2'), 'IMMEDIATE')).toMatchObject({
    gap: 'NO_VALUE',
    steps: [{ text: 'Торік' }],
  });
});

test('steps show only to who may read their story; that there are some is no secret', async () => {
  const transformative = async (as: keyof World['viewers']) =>
    cell(await matrix(as, '2010-H1'), 'TRANSFORMATIVE');
  expect((await transformative('teller')).steps).toHaveLength(1);
  expect(await transformative('member')).toMatchObject({ steps: [], stepCount: 1 });
  expect(await transformative('organiser')).toMatchObject({ steps: [], stepCount: 1 });
  expect(cell(await matrix('organiser', '2010-H1'), 'REALIZED').steps).toEqual([]);
});

test('a sponsor sees no figure of a period that goes on, nor one that stands on fewer than five, and the steps whose teller consented', async () => {
  const steps = { stepCount: 1, steps: [{ text: 'Заощадили' }] };
  const saved = ({ values }: { values: { code: string }[] }) => values.find(({ code }) => code === 'RE-01');
  const open = cell(await matrix('sponsor', '2010-H1'), 'REALIZED');
  expect(saved(open)).toMatchObject({ value: null, reason: 'STILL_OPEN' });
  expect(open).toMatchObject({ gap: 'NO_VALUE', ...steps });
  world.service.clock.set('2010-07-01T09:00:00Z');
  const over = cell(await matrix('sponsor', '2010-H1'), 'REALIZED');
  expect(saved(over)).toMatchObject({ value: null, reason: 'MASKED' });
  expect(over).toMatchObject({ gap: 'NONE', ...steps });
  world.service.clock.set('2010-06-10T09:00:00Z');
});

test('a community of which the viewer knows nothing has no matrix, nor has one that is none', async () => {
  for (const viewer of ['stranger', 'foreigner', 'former'] as const)
    expect(await matrix(viewer, '2010-H1')).toBeNull();
  const document = 'query ($scope: ID!) { matrix(scope: $scope, period: "2010-H1") { coverage } }';
  for (const scope of [newId('community'), newId('cohort'), 'nothing']) {
    expect((await run('member', document, { scope })).matrix).toBeNull();
  }
});

test('a period that is none is said so', async () => {
  const document = 'query ($scope: ID!) { matrix(scope: $scope, period: "2010-Q5") { coverage } }';
  const { errors } = await world.service.execute(world.viewers.member, document, {
    scope: world.communityId,
  });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(errors?.[0]?.message).toContain('2010-Q2');
});

test('the gateway reaches it through the community too', async () => {
  const { _entities } = await run(
    'member',
    `query ($id: ID!) { _entities(representations: [{ __typename: "Community", id: $id }]) { ... on Community {
      framework matrix(period: "2010-Q2") { cells { cycle } } stories(status: VALIDATED) { totalCount } } } }`,
    { id: world.communityId },
  );
  expect(_entities[0]).toMatchObject({
    framework: 'EIGHT_2020',
    matrix: { cells: { length: 8 } },
    stories: { totalCount: 2 },
  });
});

describe('the periods of a matrix', () => {
  test.each([
    ['IM-20', '2010-Q2', []],
    ['IM-01', '2010-Q2', ['2010-Q2']],
    ['RE-01', '2010-Q2', ['2010-Q2']],
    ['RE-01', '2010', ['2010-H1', '2010-H2']],
    ['RE-01', 'L', ['L']],
    ['RE-03', 'L', []],
    ['RE-01', '2010-04', []],
    ['IM-18', 'C+30', ['C+30']],
    ['IM-18', '2010-H1', []],
  ])('%s stands in the matrix of %s with %j', (code, period, windows) => {
    const indicator = indicatorOf(code);
    expect(indicator && windowsInMatrix(indicator, parseWindow(period))).toEqual(windows);
  });
});
