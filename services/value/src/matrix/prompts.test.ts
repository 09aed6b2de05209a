import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { parseWindow } from '../indicator/window.ts';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';
import { windowBefore } from './periods.ts';
import { movement } from './prompts.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld('2010-01-01T09:00:00Z');
});
afterEach(() => world.close());

const posts = (month: string, ...personIds: Id[]) =>
  world.learn(
    ...personIds.map((actor) => ({
      tenant: world.tenantId,
      community: world.communityId,
      timezone: 'Europe/Kyiv',
      type: 'post.created' as const,
      subject: newId('post'),
      actor,
      occurredAt: Date.parse(`${month}-10T09:00:00Z`),
      data: {},
    })),
  );

/** Two members contribute in the first quarter, five in the second; it is July. */
async function twoQuarters(): Promise<void> {
  const { teller, helper, member, keeper, colleague } = world.persons;
  await posts('2010-02', teller, helper);
  await posts('2010-05', teller, helper, member, keeper, colleague);
  world.service.clock.set('2010-07-05T09:00:00Z');
  await world.compute();
}

const prompts = async (as: keyof World['viewers'], period = '2010-Q2') => {
  const { data, errors } = await world.service.execute(
    world.viewers[as],
    `query ($scope: ID!, $period: String!) { matrix(scope: $scope, period: $period) {
      prompts { indicator from to change window windowBefore definition { code } } } }`,
    { scope: world.communityId, period },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.matrix.prompts;
};
const ofContributors = async (as: keyof World['viewers'], period?: string) =>
  (await prompts(as, period)).filter(({ indicator }: { indicator: string }) => indicator === 'IM-01');

const start = async (over: object = {}) => {
  const input = {
    communityId: world.communityId,
    language: 'uk',
    consent: 'COMMUNITY',
    steps: [{ cycle: 'IMMEDIATE', text: 'Зібралися всі.', occurredOn: '2010-05-11' }],
    promptedBy: { indicator: 'IM-01', period: '2010-Q2' },
    ...over,
  };
  const { data, errors } = await world.service.execute(
    world.viewers.teller,
    `mutation ($input: StartStoryInput!) { startStory(input: $input) {
      story { id links { relation indicator period step { text } author { id } } } userErrors { code field } } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.startStory;
};

test('a value that moved by 30 % and has no story asks members, leaders and organisers for one', async () => {
  await twoQuarters();
  const moved = {
    indicator: 'IM-01',
    from: 2,
    to: 5,
    change: 1.5,
    window: '2010-Q2',
    windowBefore: '2010-Q1',
    definition: { code: 'IM-01' },
  };
  for (const role of ['keeper', 'member', 'organiser'] as const)
    expect(await ofContributors(role)).toEqual([moved]);
  for (const role of ['sponsor', 'evaluator'] as const) expect(await prompts(role)).toEqual([]);
});

test('a story that was begun from a prompt is linked to the value; handed in, it answers the prompt', async () => {
  await twoQuarters();
  const { story, userErrors } = await start();
  expect(userErrors).toEqual([]);
  expect(story.links).toEqual([
    {
      relation: 'PROMPTED_BY',
      indicator: 'IM-01',
      period: '2010-Q2',
      step: { text: 'Зібралися всі.' },
      author: { id: world.persons.teller },
    },
  ]);
  expect(await ofContributors('keeper')).toHaveLength(1);
  await world.service.execute(
    world.viewers.teller,
    'mutation ($input: SubmitStoryInput!) { submitStory(input: $input) { userErrors { code } } }',
    { input: { storyId: story.id } },
  );
  expect(await ofContributors('keeper')).toEqual([]);
});

test('a step without a day is linked, one of another time and a period that is none are refused', async () => {
  await twoQuarters();
  const refused = async (over: object) => {
    const { story, userErrors } = await start(over);
    if (userErrors.length > 0) expect(story).toBeNull();
    return userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, ...field]);
  };
  expect(await refused({ steps: [{ cycle: 'APPLIED', text: 'Колись' }] })).toEqual([]);
  expect(await refused({ steps: [{ cycle: 'APPLIED', text: 'Торік', occurredOn: '2009-05-01' }] })).toEqual([
    ['OUTSIDE_THE_WINDOW', 'promptedBy', 'period'],
  ]);
  expect(await refused({ promptedBy: { indicator: 'IM-01', period: 'spring' } })).toEqual([
    ['NOT_A_PERIOD', 'promptedBy', 'period'],
  ]);
  expect(await refused({ promptedBy: { indicator: 'XX-01', period: '2010-Q2' } })).toEqual([
    ['NOT_AN_INDICATOR', 'promptedBy', 'indicator'],
  ]);
  expect(await refused({ promptedBy: { indicator: 'IM-01' } })).toEqual([
    ['REQUIRED', 'promptedBy', 'period'],
  ]);
});

test('a period that is not over has not moved yet, the first one has moved from nowhere, and falling silent is a move', async () => {
  await twoQuarters();
  expect(await ofContributors('keeper', '2010-Q3')).toEqual([]);
  expect(await ofContributors('keeper', '2010-Q1')).toEqual([]);
  world.service.clock.set('2010-10-05T09:00:00Z');
  expect(await ofContributors('keeper', '2010-Q3')).toMatchObject([{ from: 5, to: 0, change: -1 }]);
});

test.each([
  [10, 13, 0.3],
  [1, 0.7, -0.3],
  [10, 12.9, undefined],
  [0, 5, null],
  [0, 0, undefined],
  [-2, -1, 0.5],
])('from %d to %d it moved by %s', (from, to, expected) => {
  const change = movement(from, to);
  if (typeof expected === 'number') expect(change).toBeCloseTo(expected);
  else expect(change).toBe(expected);
});

test.each([
  ['2010-01', '2009-12'],
  ['2010-Q1', '2009-Q4'],
  ['2010-H2', '2010-H1'],
  ['2010', '2009'],
  ['D7:2010-03-03', 'D7:2010-02-24'],
  ['L', null],
  ['C+30', null],
])('before %s comes %s', (window, before) => {
  expect(windowBefore(parseWindow(window))).toBe(before);
});
