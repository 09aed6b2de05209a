import { newId } from '@kolo/runtime';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld('2010-06-10T09:00:00Z');
});
afterEach(() => world.close());

const run = async (as: keyof World['viewers'], document: string, variables: object) => {
  const { data, errors } = await world.service.execute(world.viewers[as], document, { ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const write = async (
  as: keyof World['viewers'],
  name: string,
  input: object,
  selection = 'story { id steps { id } }',
) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`;
  return (await run(as, document, { input }))[name];
};
const link = (as: keyof World['viewers'], input: object) =>
  write(
    as,
    'linkEvidence',
    { scope: world.communityId, ...input },
    'link { id relation note author { id } isAutomatic }',
  );

const evidence = async (as: keyof World['viewers'], code: string, period: string) =>
  (
    await run(
      as,
      `query ($code: String!, $scope: ID!, $period: String!) { indicator(code: $code, scope: $scope, period: $period) {
        value unit reason evidence { relation isAutomatic note author { id } story { id status } step { text } } } }`,
      { code, scope: world.communityId, period },
    )
  ).indicator;

const told = async (steps: object[], consent = 'COMMUNITY') => {
  const input = { communityId: world.communityId, language: 'uk', consent, steps };
  const { story, userErrors } = await write('teller', 'startStory', input);
  expect(userErrors).toEqual([]);
  await write('teller', 'submitStory', { storyId: story.id });
  return story as { id: string; steps: { id: string }[] };
};

const avoided = () => ({
  cycle: 'REALIZED',
  text: 'Уникли хибного переліку.',
  occurredOn: '2010-05-18',
  effects: [
    { measure: 'HOURS', amount: '40' },
    { measure: 'MONEY', amount: '300', currency: 'EUR' },
  ],
  trapAvoidedThrough: world.persons.helper,
});

test('a confirmed story is the evidence of the figures that count it, without anybody linking it', async () => {
  const { id: storyId } = await told([avoided()]);
  await world.compute();
  expect(await evidence('member', 'RE-01', '2010-Q2')).toMatchObject({
    value: null,
    reason: 'NO_BASE',
    evidence: [],
  });

  await write('helper', 'validateStory', { storyId });
  await world.compute();
  const illustrated = [
    { relation: 'ILLUSTRATES', isAutomatic: true, author: null, story: { id: storyId, status: 'VALIDATED' } },
  ];
  for (const period of ['2010-Q2', '2010-H1', 'L']) {
    expect(await evidence('member', 'RE-01', period)).toMatchObject({
      value: 40,
      unit: 'hours',
      evidence: illustrated,
    });
  }
  expect(await evidence('member', 'RE-02', '2010-Q2')).toMatchObject({
    value: 300,
    unit: 'EUR',
    evidence: illustrated,
  });
  expect(await evidence('member', 'RE-03', '2010-Q2')).toMatchObject({ value: 1, evidence: illustrated });
  expect((await evidence('member', 'RE-01', '2010-Q3')).evidence).toEqual([]);
});

test('what a plan, a statistic or a rule came to is told in a step, and counts once it is confirmed', async () => {
  const migration = {
    measure: 'PUBLIC_STATISTIC',
    year: 2009,
    baseline: '-120',
    amount: '−80.5',
    unit: 'PERSONS',
  };
  const changes = `story { id steps { id change { measure year baseline amount unit source } document { kind citation } } }`;
  const steps = [
    {
      ...{ cycle: 'REALIZED', text: 'Зворотний зв’язок почули.', personNamed: world.persons.helper },
      change: { measure: 'PLAN_OUTCOME', year: 2010, baseline: '20', amount: '35,5', unit: 'PERCENT' },
    },
    {
      ...{ cycle: 'REALIZED', text: 'Менше людей їдуть.', personNamed: world.persons.helper },
      change: { ...migration, source: 'Держстат, сальдо міграції' },
    },
    {
      ...{ cycle: 'TRANSFORMATIVE', text: 'Рада записала це як правило.', personNamed: world.persons.helper },
      document: { kind: 'RULE', citation: 'Рішення ради № 7' },
    },
    {
      cycle: 'REALIZED',
      mode: 'ASPIRATION',
      text: 'Стане краще.',
      document: { kind: 'MANDATE', citation: 'Статут' },
    },
  ];
  const input = { communityId: world.communityId, language: 'uk', consent: 'COMMUNITY', steps };
  const { story, userErrors } = await write('teller', 'startStory', input, changes);
  expect(userErrors).toEqual([]);
  const plan = { measure: 'PLAN_OUTCOME', year: 2010, baseline: '20', amount: '35.5', unit: 'PERCENT' };
  expect(story.steps).toMatchObject([
    { change: { ...plan, source: null }, document: null },
    { change: { ...migration, amount: '-80.5', source: 'Держстат, сальдо міграції' } },
    { change: null, document: { kind: 'RULE', citation: 'Рішення ради № 7' } },
    { document: { kind: 'MANDATE' } },
  ]);
  const storyId = story.id as string;
  await write('teller', 'submitStory', { storyId });
  await world.compute();
  expect(await evidence('member', 'RE-05', '2010')).toMatchObject({ value: null, evidence: [] });

  await write('helper', 'validateStory', { storyId });
  await world.compute();
  const illustrated = [{ relation: 'ILLUSTRATES', isAutomatic: true, story: { id: storyId } }];
  expect(await evidence('member', 'RE-05', '2010')).toMatchObject({
    ...{ value: 15.5, unit: 'PERCENT', evidence: illustrated },
  });
  expect(await evidence('member', 'RE-06', '2009')).toMatchObject({
    ...{ value: 39.5, unit: 'PERSONS', evidence: illustrated },
  });
  expect(await evidence('member', 'TR-05', '2010')).toMatchObject({ value: 1, evidence: illustrated });
  expect(await evidence('member', 'TR-01', '2010-H1')).toMatchObject({ value: 1 });
  const told = await world.told('reportedValue.confirmed');
  expect(JSON.stringify(told)).not.toMatch(/Держстат|Рішення/);
});

test('a later version takes its own links, and its own numbers, in place of those of the earlier one', async () => {
  const { id: storyId, steps } = await told([avoided()]);
  await write('helper', 'validateStory', { storyId });
  const without = {
    ...avoided(),
    id: steps[0]?.id,
    effects: [{ measure: 'HOURS', amount: '25' }],
    occurredOn: '2010-03-30',
  };
  await write('teller', 'editStory', { storyId, steps: [without] });
  await world.compute();
  expect(await evidence('member', 'RE-01', '2010-Q2')).toMatchObject({
    value: 40,
    evidence: [{ story: { status: 'VALIDATED' } }],
  });

  await write('teller', 'submitStory', { storyId });
  await write('helper', 'validateStory', { storyId });
  await world.compute();
  expect(await evidence('member', 'RE-01', '2010-Q2')).toMatchObject({ value: null, evidence: [] });
  expect(await evidence('member', 'RE-01', '2010-Q1')).toMatchObject({
    value: 25,
    evidence: [{ relation: 'ILLUSTRATES' }],
  });
  expect(await evidence('member', 'RE-01', 'L')).toMatchObject({ value: 25 });
  expect(await evidence('member', 'RE-02', 'L')).toMatchObject({
    value: null,
    reason: 'NO_BASE',
    evidence: [],
  });
});

test('a step bears on a value when it happened in its period or in the 90 days before', async () => {
  const days = ['2010-01-01', '2009-12-31', '2010-06-10'];
  const { id: storyId, steps } = await told(
    days.map((occurredOn) => ({ cycle: 'APPLIED', text: occurredOn, occurredOn })),
  );
  const linked = (index: number, period: string) =>
    link('member', {
      indicator: 'RE-01',
      period,
      storyId,
      stepId: steps[index]?.id,
      relation: 'EXPLAINS',
      note: 'Ось чому.',
    });
  // 90 days before 1 April is 1 January.
  expect((await linked(0, '2010-Q2')).link).toMatchObject({
    relation: 'EXPLAINS',
    note: 'Ось чому.',
    author: { id: world.persons.member },
    isAutomatic: false,
  });
  const outside = (await linked(1, '2010-Q2')).userErrors;
  expect(outside).toMatchObject([{ code: 'OUTSIDE_THE_WINDOW', field: ['stepId'] }]);
  expect(outside[0].message).toContain('2010-01-01 to 2010-06-30');
  expect((await linked(1, '2010-Q1')).userErrors).toEqual([]);
  expect((await linked(2, '2010-Q1')).userErrors).toMatchObject([{ code: 'OUTSIDE_THE_WINDOW' }]);
  expect((await linked(1, 'L')).userErrors).toEqual([]);
  // Said twice by one, it is refused; said by another, it is not.
  expect((await linked(0, '2010-Q2')).userErrors).toMatchObject([{ code: 'DUPLICATE' }]);
  const byKeeper = {
    indicator: 'RE-01',
    period: '2010-Q2',
    storyId,
    stepId: steps[0]?.id,
    relation: 'EXPLAINS',
  };
  expect((await link('keeper', byKeeper)).userErrors).toEqual([]);
});

test('what contradicts a figure stays visible to leaders and evaluators after the story was withdrawn, without its text', async () => {
  const { id: storyId, steps } = await told(
    [{ cycle: 'APPLIED', text: 'Нічого не змінилося.', sign: 'NULL' }],
    'SPONSOR',
  );
  await write('keeper', 'validateStory', { storyId });
  const what = { indicator: 'AP-04', period: '2010-Q2', storyId, stepId: steps[0]?.id };
  await link('evaluator', { ...what, relation: 'CONTRADICTS', note: 'Не вжито.' });
  await link('keeper', { ...what, relation: 'EXPLAINS' });
  const seen = async (as: keyof World['viewers']) => (await evidence(as, 'AP-04', '2010-Q2')).evidence;
  expect(await seen('member')).toMatchObject([{ relation: 'CONTRADICTS' }, { relation: 'EXPLAINS' }]);
  expect(await seen('sponsor')).toMatchObject([{ relation: 'CONTRADICTS', note: null, author: null }, {}]);
  expect(await seen('organiser')).toEqual([]);

  await write('teller', 'changeStoryConsent', { storyId, consent: 'PRIVATE' });
  for (const viewer of ['keeper', 'evaluator'] as const) {
    expect(await seen(viewer)).toMatchObject([
      { relation: 'CONTRADICTS', note: 'Не вжито.', story: null, step: null },
    ]);
  }
  for (const viewer of ['member', 'sponsor', 'organiser'] as const) expect(await seen(viewer)).toEqual([]);
});

test('who links has to read the story and know its community', async () => {
  const { id: storyId, steps } = await told([avoided()]);
  const what = { indicator: 'RE-01', period: '2010-Q2', storyId, stepId: steps[0]?.id, relation: 'EXPLAINS' };
  const refused = async (as: keyof World['viewers'], over: object = {}) =>
    (await link(as, { ...what, ...over })).userErrors.map(
      ({ code, field }: { code: string; field: string[] }) => [code, ...field],
    );
  expect(await refused('sponsor')).toEqual([['NOT_ALLOWED', 'scope']]);
  expect(await refused('organiser')).toEqual([['NOT_ALLOWED', 'scope']]);
  expect(await refused('foreigner')).toEqual([['NOT_FOUND', 'scope']]);
  expect(await refused('evaluator')).toEqual([['NOT_FOUND', 'storyId']]);
  expect(await refused('member', { indicator: 'RE-99' })).toEqual([['NOT_AN_INDICATOR', 'indicator']]);
  expect(await refused('member', { period: '2010-05' })).toEqual([['NOT_A_PERIOD', 'period']]);
  expect(await refused('member', { period: 'spring' })).toEqual([['NOT_A_PERIOD', 'period']]);
  expect(await refused('member', { stepId: newId('step') })).toEqual([['NOT_FOUND', 'stepId']]);
  expect(await refused('member', { scope: newId('community') })).toEqual([['NOT_FOUND', 'scope']]);
  expect(await refused('member', { note: '<script>' + 'x</script>' })).toEqual([
    ['HTML_NOT_ALLOWED', 'note'],
  ]);
  expect(await refused('member', { relation: null, note: 'x'.repeat(1_001) })).toEqual([
    ['REQUIRED', 'relation'],
    ['TOO_LONG', 'note'],
  ]);
});
