import { newId } from '@kolo/runtime';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';
import { askAspirations } from './askAspirations.ts';

const content =
  'id status version steps { id mode text occurredOn effects { measure amount } change { measure baseline amount unit } document { kind citation } refs aspirations { text dueAt askedAt answeredAt outcome } }';

let world: World;
beforeEach(async () => {
  // The zone changes its clocks within the 90 days: the hope falls due at the same hour of the day.
  world = await openWorld('2010-02-20T09:00:00Z');
});
afterEach(() => world.close());

const write = async (as: keyof World['viewers'], name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { story { ${content} } userErrors { code field message } } }`;
  const { data, errors } = await world.service.execute(world.viewers[as], document, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};

const begun = async (over: object = {}) => {
  const { story, userErrors } = await write('teller', 'startStory', {
    communityId: world.communityId,
    language: 'uk',
    consent: 'COMMUNITY',
    steps: [
      { cycle: 'IMMEDIATE', text: 'Були в Тирані.' },
      {
        cycle: 'APPLIED',
        text: 'Сподіваюся ввести огляд видатків.',
        mode: 'ASPIRATION',
        occurredOn: '2010-12-01',
      },
    ],
    ...over,
  });
  expect(userErrors).toEqual([]);
  return story;
};

const due = '2010-05-21T08:00:00.000Z';

test('a hope is asked about on day 90, once, however often the work is run', async () => {
  const story = await begun();
  const hope = story.steps[1];
  world.service.clock.set('2010-05-21T07:59:59Z');
  await askAspirations(world.service.deps);
  expect(await world.told('aspiration.asked')).toEqual([]);

  world.service.clock.set(due);
  await Promise.all([askAspirations(world.service.deps), askAspirations(world.service.deps)]);
  world.service.clock.advance({ days: 1 });
  await askAspirations(world.service.deps);
  const asked = await world.told('aspiration.asked');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    subject: story.id,
    time: due,
    community: world.communityId,
    tenant: world.tenantId,
    timezone: 'Europe/Kyiv',
    actor: null,
    data: { stepId: hope.id, dueOn: due },
  });
});

test('one tap says that it happened, with a number if there is one; the history stays', async () => {
  const story = await begun();
  await write('teller', 'submitStory', { storyId: story.id });
  const stepId = story.steps[1].id;
  expect((await world.told('story.submitted'))[0]?.data.aspirations).toEqual([{ stepId, dueOn: due }]);
  world.service.clock.set('2010-05-22T10:00:00Z');
  await askAspirations(world.service.deps);

  const answer = { storyId: story.id, stepId, outcome: 'ACTUAL' };
  const early = await write('teller', 'answerAspiration', { ...answer, occurredOn: '2010-05-23' });
  expect(early.userErrors).toMatchObject([{ code: 'NOT_YET', field: ['occurredOn'] }]);
  const effects = [{ measure: 'HOURS', amount: '12,5' }];
  const { story: after } = await write('teller', 'answerAspiration', {
    ...answer,
    occurredOn: '2010-05-10',
    effects,
  });
  expect(after).toMatchObject({ status: 'SUBMITTED', version: 1 });
  expect(after.steps[1]).toMatchObject({
    id: stepId,
    mode: 'ACTUAL',
    occurredOn: '2010-05-10',
    effects: [{ measure: 'HOURS', amount: '12.5' }],
    aspirations: [
      {
        text: 'Сподіваюся ввести огляд видатків.',
        dueAt: due,
        askedAt: '2010-05-22T10:00:00.000Z',
        outcome: 'ACTUAL',
      },
    ],
  });
  const answered = await world.told('aspiration.answered');
  expect(answered).toMatchObject([
    { actor: world.persons.teller, data: { stepId, dueOn: due, outcome: 'ACTUAL' } },
  ]);

  const again = await write('teller', 'answerAspiration', answer);
  expect(again.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['stepId'] }]);
  expect(await world.told('aspiration.answered')).toHaveLength(1);
});

test('an answer brings proof: what changed, the document that follows, and what shows it; they count once confirmed', async () => {
  const story = await begun();
  await write('teller', 'submitStory', { storyId: story.id });
  await write('colleague', 'validateStory', { storyId: story.id });
  world.service.clock.set('2010-05-22T10:00:00Z');
  const change = {
    ...{ measure: 'PLAN_OUTCOME', year: 2010, baseline: '61.5', amount: '74', unit: 'PERCENT' },
  };
  const document = { kind: 'RULE', citation: 'Наказ про огляд видатків' };
  const refs = [newId('activity'), newId('resource')];
  const { story: after, userErrors } = await write('teller', 'answerAspiration', {
    ...{ storyId: story.id, stepId: story.steps[1].id, outcome: 'ACTUAL', occurredOn: '2010-05-10' },
    ...{ change, document, refs: [...refs, ...refs] },
  });
  expect(userErrors).toEqual([]);
  expect(after).toMatchObject({ status: 'SUBMITTED', version: 2 });
  const { year: _, ...shown } = change;
  expect(after.steps[1]).toMatchObject({ mode: 'ACTUAL', change: shown, document, refs });

  expect(await world.told('reportedValue.confirmed')).toEqual([]);
  await write('colleague', 'validateStory', { storyId: story.id });
  const confirmed = await world.told('reportedValue.confirmed');
  expect(confirmed.map(({ data }) => data.measure).sort()).toEqual(['DOCUMENT', 'PLAN_OUTCOME']);
});

test.each([
  ['CHANGED', {}, []],
  ['CHANGED', { refs: [newId('activity')] }, []],
  ['CHANGED', { effects: [{ measure: 'HOURS', amount: '4' }] }, [['EFFECT_NOT_YET', 'effects']]],
  [
    'ABANDONED',
    {
      change: { measure: 'PLAN_OUTCOME', year: 2010, baseline: '1', amount: '2', unit: 'PERCENT' },
      document: { kind: 'RULE', citation: 'Наказ' },
    },
    [
      ['EFFECT_NOT_YET', 'change'],
      ['EFFECT_NOT_YET', 'document'],
    ],
  ],
  [
    'ACTUAL',
    {
      change: { measure: 'PUBLIC_STATISTIC', year: 1989, baseline: 'x', amount: '2', unit: 'PERCENT' },
      document: { kind: 'RULE' },
      refs: ['person'],
    },
    [
      ['OUT_OF_RANGE', 'change', 'year'],
      ['NOT_A_DECIMAL', 'change', 'baseline'],
      ['REQUIRED', 'document', 'citation'],
      ['WRONG_ID', 'refs', '0'],
    ],
  ],
])('of a hope that is %s the proof %j is refused by %j', async (outcome, proof, expected) => {
  const story = await begun();
  world.service.clock.set('2010-05-22T10:00:00Z');
  const answer = { storyId: story.id, stepId: story.steps[1].id, outcome, ...proof };
  const { userErrors } = await write('teller', 'answerAspiration', answer);
  const told = userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, ...field]);
  expect(told).toEqual(expected);
  for (const { message } of userErrors) expect(message).not.toMatch(/^[A-Z_]+$/);
});

test('a hope that was told as one of no value names no numbers when it happened, either', async () => {
  const steps = [{ cycle: 'APPLIED', sign: 'NULL', text: 'Нічого не чекаю.', mode: 'ASPIRATION' }];
  const story = await begun({ steps });
  const { userErrors } = await write('teller', 'answerAspiration', {
    ...{ storyId: story.id, stepId: story.steps[0].id, outcome: 'ACTUAL' },
    effects: [{ measure: 'HOURS', amount: '4' }],
  });
  expect(userErrors).toMatchObject([{ code: 'EFFECT_WITHOUT_VALUE', field: ['effects'] }]);
});

test('a hope that changed is asked about again 90 days later; one that was given up is not', async () => {
  const story = await begun();
  const stepId = story.steps[1].id;
  const answer = (outcome: string, over = {}) =>
    write('teller', 'answerAspiration', { storyId: story.id, stepId, outcome, ...over });
  world.service.clock.set(due);
  await askAspirations(world.service.deps);
  const changed = await answer('CHANGED', { text: 'Спершу в одному відділі.' });
  expect(changed.story.steps[1]).toMatchObject({
    mode: 'ASPIRATION',
    text: 'Спершу в одному відділі.',
    aspirations: [
      { outcome: 'CHANGED' },
      { text: 'Спершу в одному відділі.', dueAt: '2010-08-19T08:00:00.000Z', outcome: null },
    ],
  });
  world.service.clock.advance({ days: 90 });
  await askAspirations(world.service.deps);
  expect(await world.told('aspiration.asked')).toHaveLength(2);

  const abandoned = await answer('ABANDONED');
  expect(abandoned.story.steps[1]).toMatchObject({
    mode: 'ASPIRATION',
    aspirations: [{}, { outcome: 'ABANDONED' }],
  });
  await write('teller', 'editStory', { storyId: story.id, title: 'Огляд видатків' });
  world.service.clock.advance({ days: 200 });
  await askAspirations(world.service.deps);
  expect(await world.told('aspiration.asked')).toHaveLength(2);
});

test('an answer on a validated story is a new version, handed in by the same tap', async () => {
  const story = await begun();
  const { id: storyId } = story;
  await write('teller', 'submitStory', { storyId });
  await write('colleague', 'validateStory', { storyId });
  world.service.clock.set(due);
  const answered = await write('teller', 'answerAspiration', {
    storyId,
    stepId: story.steps[1].id,
    outcome: 'ACTUAL',
  });
  expect(answered.story).toMatchObject({ status: 'SUBMITTED', version: 2 });
  expect((await world.told('story.submitted')).map(({ data }) => data.version)).toEqual([1, 2]);
  await write('colleague', 'validateStory', { storyId });
  const steps = (await world.told('story.validated')).map(({ data }) => data.steps[1]);
  expect(steps).toMatchObject([
    { mode: 'ASPIRATION', occurredOn: null },
    { mode: 'ACTUAL', occurredOn: '2010-05-21' },
  ]);
});

test('a hope that was asked about is answered too by telling the step as something that happened, or closed by taking it out', async () => {
  const [told, removed] = [await begun(), await begun()];
  world.service.clock.set(due);
  await askAspirations(world.service.deps);
  const [first, hope] = told.steps;
  const kept = { id: first.id, cycle: 'IMMEDIATE', text: 'Були в Тирані.' };
  const happened = { id: hope.id, cycle: 'APPLIED', text: 'Ввели огляд.' };
  await write('teller', 'editStory', { storyId: told.id, steps: [kept, happened] });
  const without = { id: removed.steps[0].id, cycle: 'IMMEDIATE', text: 'Були в Тирані.' };
  await write('teller', 'editStory', { storyId: removed.id, steps: [without] });
  expect((await world.told('aspiration.answered')).map(({ data }) => [data.stepId, data.outcome])).toEqual([
    [hope.id, 'ACTUAL'],
  ]);
  const gone = await write('teller', 'answerAspiration', {
    storyId: removed.id,
    stepId: removed.steps[1].id,
    outcome: 'ACTUAL',
  });
  expect(gone.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['stepId'] }]);
});

test('nobody else answers, and only of a hope', async () => {
  const story = await begun();
  await write('teller', 'submitStory', { storyId: story.id });
  const answer = { storyId: story.id, stepId: story.steps[1].id, outcome: 'ACTUAL' };
  expect((await write('member', 'answerAspiration', answer)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
  expect((await write('foreigner', 'answerAspiration', answer)).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  const fact = await write('teller', 'answerAspiration', { ...answer, stepId: story.steps[0].id });
  expect(fact.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['stepId'] }]);
  const early = { ...answer, outcome: 'CHANGED', effects: [{ measure: 'HOURS', amount: '1' }] };
  expect((await write('teller', 'answerAspiration', early)).userErrors).toMatchObject([
    { code: 'EFFECT_NOT_YET', field: ['effects'] },
  ]);
  const stranger = { ...answer, personNamed: world.persons.former };
  expect((await write('teller', 'answerAspiration', stranger)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['personNamed'] },
  ]);
  expect(await world.told('aspiration.answered')).toEqual([]);
});
