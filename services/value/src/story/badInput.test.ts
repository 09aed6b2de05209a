import { personViewer } from '@kolo/testing';
import { openWorld } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const start = `mutation ($input: StartStoryInput!) { startStory(input: $input) { story { id } userErrors { code field message } } }`;

const attempt = (input: object, language = 'en') =>
  world.service.execute(personViewer(world.persons.teller, { languages: [language] }), start, { input });

const step = { cycle: 'REALIZED', text: 'So it was.' };
const money = { measure: 'MONEY', amount: '300' };
const change = { measure: 'PLAN_OUTCOME', year: 2010, baseline: '20', amount: '35', unit: 'PERCENT' };

/** What is wrong, and the code and field of the only entry that answers it. */
const cases: [string, () => object, string, string][] = [
  ['no community', () => ({ communityId: null }), 'REQUIRED', 'communityId'],
  ['an id of another kind', () => ({ communityId: world.persons.teller }), 'WRONG_ID', 'communityId'],
  ['no language', () => ({ language: '' }), 'REQUIRED', 'language'],
  ['no language that exists', () => ({ language: 'not a tag' }), 'NOT_A_LANGUAGE', 'language'],
  ['a title that is too long', () => ({ title: 'щ'.repeat(201) }), 'TOO_LONG', 'title'],
  ['no steps', () => ({ steps: null }), 'REQUIRED', 'steps'],
  ['an empty list of steps', () => ({ steps: [] }), 'TOO_FEW', 'steps'],
  ['1,000 steps', () => ({ steps: Array(1_000).fill(step) }), 'TOO_MANY', 'steps'],
  ['a step without a cycle', () => ({ steps: [{ text: 'x' }] }), 'REQUIRED', 'steps.0.cycle'],
  [
    'a step without a text',
    () => ({ steps: [{ cycle: 'APPLIED', text: ' \n ' }] }),
    'REQUIRED',
    'steps.0.text',
  ],
  [
    'a text that is too long',
    () => ({ steps: [{ ...step, text: 'x'.repeat(4_001) }] }),
    'TOO_LONG',
    'steps.0.text',
  ],
  ['HTML', () => ({ steps: [{ ...step, text: '<b onclick=x>so</b>' }] }), 'HTML_NOT_ALLOWED', 'steps.0.text'],
  [
    'control characters',
    () => ({ steps: [{ ...step, text: 'so\u0007' }] }),
    'CONTROL_CHARACTERS',
    'steps.0.text',
  ],
  [
    'a day that does not exist',
    () => ({ steps: [{ ...step, occurredOn: '2010-02-30' }] }),
    'NOT_A_DATE',
    'steps.0.occurredOn',
  ],
  [
    'a day of the year 1010',
    () => ({ steps: [{ ...step, occurredOn: '1010-05-18' }] }),
    'DATE_OUT_OF_RANGE',
    'steps.0.occurredOn',
  ],
  [
    'a day that has not come',
    () => ({ steps: [{ ...step, occurredOn: '2010-05-21' }] }),
    'NOT_YET',
    'steps.0.occurredOn',
  ],
  [
    'capital of another cycle',
    () => ({ steps: [{ ...step, capital: 'LEARNING' }] }),
    'CAPITAL_NOT_POTENTIAL',
    'steps.0.capital',
  ],
  [
    'a currency that does not exist',
    () => ({ steps: [{ ...step, effects: [{ ...money, currency: 'ZZZ' }] }] }),
    'NOT_A_CURRENCY',
    'steps.0.effects.0.currency',
  ],
  [
    'gold as a currency',
    () => ({ steps: [{ ...step, effects: [{ ...money, currency: 'XAU' }] }] }),
    'NOT_A_CURRENCY',
    'steps.0.effects.0.currency',
  ],
  [
    'money without a currency',
    () => ({ steps: [{ ...step, effects: [money] }] }),
    'REQUIRED',
    'steps.0.effects.0.currency',
  ],
  [
    'an amount in words',
    () => ({ steps: [{ ...step, effects: [{ measure: 'HOURS', amount: 'forty' }] }] }),
    'NOT_AN_AMOUNT',
    'steps.0.effects.0.amount',
  ],
  [
    'an amount below zero',
    () => ({ steps: [{ ...step, effects: [{ measure: 'HOURS', amount: '-4' }] }] }),
    'NOT_AN_AMOUNT',
    'steps.0.effects.0.amount',
  ],
  [
    'an amount of nothing',
    () => ({ steps: [{ ...step, effects: [{ measure: 'HOURS', amount: '0.00' }] }] }),
    'NOT_AN_AMOUNT',
    'steps.0.effects.0.amount',
  ],
  [
    'an amount in thousandths',
    () => ({ steps: [{ ...step, effects: [{ measure: 'HOURS', amount: '1.005' }] }] }),
    'NOT_AN_AMOUNT',
    'steps.0.effects.0.amount',
  ],
  [
    'an amount beyond belief',
    () => ({ steps: [{ ...step, effects: [{ measure: 'HOURS', amount: '1000000' }] }] }),
    'AMOUNT_TOO_LARGE',
    'steps.0.effects.0.amount',
  ],
  [
    'two sums in one step',
    () => ({
      steps: [
        {
          ...step,
          effects: [
            { ...money, currency: 'EUR' },
            { ...money, currency: 'UAH' },
          ],
        },
      ],
    }),
    'ONE_EFFECT_EACH',
    'steps.0.effects.1.measure',
  ],
  [
    'a number in a step without value',
    () => ({ steps: [{ ...step, sign: 'NULL', effects: [{ measure: 'HOURS', amount: '1' }] }] }),
    'EFFECT_WITHOUT_VALUE',
    'steps.0.effects',
  ],
  [
    'a level that is no number',
    () => ({ steps: [{ ...step, change: { ...change, baseline: 'minus two' } }] }),
    'NOT_A_DECIMAL',
    'steps.0.change.baseline',
  ],
  [
    'a level that is too large',
    () => ({ steps: [{ ...step, change: { ...change, amount: '-1000000000000' } }] }),
    'AMOUNT_TOO_LARGE',
    'steps.0.change.amount',
  ],
  [
    'a change without its level before',
    () => ({ steps: [{ ...step, change: { ...change, baseline: null } }] }),
    'REQUIRED',
    'steps.0.change.baseline',
  ],
  [
    'a change of a year to come after all',
    () => ({ steps: [{ ...step, change: { ...change, year: 20_100 } }] }),
    'OUT_OF_RANGE',
    'steps.0.change.year',
  ],
  [
    'a public statistic that nobody can look up',
    () => ({ steps: [{ ...step, change: { ...change, measure: 'PUBLIC_STATISTIC' } }] }),
    'REQUIRED',
    'steps.0.change.source',
  ],
  [
    'a document that nobody can find',
    () => ({ steps: [{ ...step, document: { kind: 'RULE', citation: ' ' } }] }),
    'REQUIRED',
    'steps.0.document.citation',
  ],
  [
    'a person of another tenant',
    () => ({ steps: [{ ...step, trapAvoidedThrough: world.persons.foreigner }] }),
    'NOT_FOUND',
    'steps.0.trapAvoidedThrough',
  ],
  [
    'a person who left',
    () => ({ steps: [{ ...step, personNamed: world.persons.former }] }),
    'NOT_FOUND',
    'steps.0.personNamed',
  ],
  [
    'oneself',
    () => ({ steps: [step, { ...step, personNamed: world.persons.teller }] }),
    'NOT_YOURSELF',
    'steps.1.personNamed',
  ],
  [
    'a pointer to a kind of thing that no story is about',
    () => ({ steps: [{ ...step, refs: [world.tenantId] }] }),
    'WRONG_ID',
    'steps.0.refs.0',
  ],
  [
    'a step that is not of the story',
    () => ({ steps: [{ ...step, id: 'step_01h455vb4pex5vsknk084sn02q' }] }),
    'NOT_FOUND',
    'steps.0.id',
  ],
];

test.each(cases)('%s is refused at its field, in the reader’s language', async (_, wrong, code, field) => {
  const input = { communityId: world.communityId, language: 'en', steps: [step], ...wrong() };
  const messages = new Set<string>();
  for (const language of ['uk', 'ru', 'en']) {
    const { data, errors } = await attempt(input, language);
    expect(errors).toBeUndefined();
    expect(data.startStory.story).toBeNull();
    expect(data.startStory.userErrors).toMatchObject([{ code, field: field.split('.') }]);
    messages.add(data.startStory.userErrors[0].message);
  }
  expect(messages.size).toBe(3);
});

test('a cycle or a kind of consent that does not exist is no request at all', async () => {
  const input = { communityId: world.communityId, language: 'en', steps: [step] };
  const wrongs = [
    { steps: [{ cycle: 'REFRAMING', text: 'x' }] },
    { consent: 'EVERYBODY' },
    { beneficiaries: ['PLANET'] },
  ];
  for (const wrong of wrongs) {
    const { errors } = await attempt({ ...input, ...wrong });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  }
});

test('everything that is wrong is said at once', async () => {
  const { data } = await attempt({
    communityId: world.communityId,
    title: '<i>',
    steps: [{ text: '' }, { cycle: 'APPLIED' }],
  });
  expect(data.startStory.userErrors.map(({ field }: { field: string[] }) => field.join('.')).sort()).toEqual([
    'language',
    'steps.0.cycle',
    'steps.0.text',
    'steps.1.text',
    'title',
  ]);
});

test('of all this, nothing was stored and nobody was told', async () => {
  expect(await world.service.events()).toEqual([]);
  expect(await world.service.connection.collection('stories').countDocuments()).toBe(0);
  expect(await world.service.connection.collection('aspirations').countDocuments()).toBe(0);
});
