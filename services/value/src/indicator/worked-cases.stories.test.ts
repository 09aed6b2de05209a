import { newId } from '@kolo/runtime';
import { community, timezone, DAY, start, value, joined, posted, NO_BASE } from './cases.fixture.ts';
import { at, event, ids } from './events.fixture.ts';

describe('RE-01 and RE-02', () => {
  const reported = (
    storyId: string,
    amount: number,
    currency: string | null,
    occurredOn = '2010-05-10',
    sequence = 1,
    stepId = newId('step'),
  ) =>
    event({
      type: 'reportedValue.confirmed',
      subject: storyId,
      community,
      timezone,
      occurredAt: at('2010-09-01T09:00:00.000Z'),
      sequence,
      data: {
        stepId,
        tellerId: newId('person'),
        occurredOn,
        measure: currency === null ? 'HOURS' : 'MONEY',
        amount,
        currency,
      },
    });
  const [story = '', another = ''] = ids('story', 2);

  test('40 hours and 300 EUR of one story', () => {
    const events = [reported(story, 4_000, null), reported(story, 30_000, 'EUR')];
    expect(value('RE-01', '2010-Q2', events)).toMatchObject({ value: 40, n: 1 });
    expect(value('RE-02', '2010-Q2', events)).toMatchObject({ value: 300, unit: 'EUR', n: 1 });
    expect(value('RE-02', 'L', events)).toMatchObject({ value: 300, unit: 'EUR' });
  });

  test('the median per story stands beside the sum, and the quarter is that of the step', () => {
    const events = [
      reported(story, 1_000, null),
      reported(story, 500, null),
      reported(another, 3_000, null),
      reported(another, 9_900, null, '2010-08-10'),
    ];
    const result = value('RE-01', '2010-Q2', events);
    expect(result).toMatchObject({ value: 45, n: 2 });
    expect(result?.parts).toMatchObject([{ key: 'MEDIAN_PER_STORY', value: 22.5, unit: 'hours' }]);
  });

  test('several currencies stay apart', () => {
    const events = [reported(story, 30_000, 'EUR'), reported(another, 1, 'UAH'), reported(another, 2, 'UAH')];
    const result = value('RE-02', '2010-Q2', events);
    expect(result).toMatchObject({ value: null, numerator: null, reason: 'SEVERAL_CURRENCIES', n: 2 });
    expect(result?.parts).toMatchObject([
      { key: 'EUR', value: 300, n: 1 },
      { key: 'UAH', value: 0.03, n: 1 },
    ]);
  });

  test('a number that was corrected counts as last confirmed', () => {
    const stepId = newId('step');
    const events = [
      reported(story, 2_500, null, '2010-05-10', 2, stepId),
      reported(story, 4_000, null, '2010-05-10', 1, stepId),
    ];
    expect(value('RE-01', '2010-Q2', events)).toMatchObject({ value: 25, n: 1 });
  });

  test('nothing reported is no zero', () => {
    expect(value('RE-01', '2010-Q2', [])).toMatchObject(NO_BASE);
    expect(value('RE-02', '2010-Q2', [])).toMatchObject(NO_BASE);
  });
});

const validated = (
  storyId: string,
  version: number,
  steps: { cycle: 'IMMEDIATE' | 'REALIZED'; mode?: 'ACTUAL' | 'ASPIRATION'; throughId?: string | null }[],
  tellerId = newId('person'),
) =>
  event({
    type: 'story.validated',
    subject: storyId,
    community,
    timezone,
    occurredAt: start + version * DAY,
    data: {
      version,
      tellerId,
      beneficiaries: ['INSTITUTION'],
      steps: steps.map(({ cycle, mode = 'ACTUAL', throughId = null }) => ({
        stepId: newId('step'),
        cycle,
        mode,
        occurredOn: '2010-05-10',
        trapAvoidedThroughId: throughId,
      })),
    },
  });

describe('RE-03', () => {
  test('counts steps that name the practice of another member, of the last validated version', () => {
    const [teller = '', other = ''] = ids('person', 2);
    const [story = '', own = '', hoped = ''] = ids('story', 3);
    const events = [
      validated(story, 2, [{ cycle: 'REALIZED', throughId: other }], teller),
      validated(
        story,
        1,
        [
          { cycle: 'REALIZED', throughId: other },
          { cycle: 'IMMEDIATE', throughId: other },
        ],
        teller,
      ),
      validated(own, 1, [{ cycle: 'REALIZED', throughId: teller }], teller),
      validated(hoped, 1, [{ cycle: 'REALIZED', mode: 'ASPIRATION', throughId: other }], teller),
    ];
    expect(value('RE-03', '2010-Q2', events)).toMatchObject({ value: 1, n: 2 });
  });
});

describe('MX-01', () => {
  test('counts the cells with a value and a validated step, in both versions of the framework', () => {
    const [member = ''] = ids('person', 1);
    const events = [
      joined(member),
      posted(member),
      validated(newId('story'), 1, [{ cycle: 'IMMEDIATE' }, { cycle: 'REALIZED', throughId: member }]),
    ];
    const result = value('MX-01', '2010-H1', events);
    expect(result).toMatchObject({ numerator: 2, denominator: 8, value: 0.25 });
    expect(result?.parts).toMatchObject([
      { key: 'FIVE_2011', numerator: 2, denominator: 5, value: 0.4 },
      { key: 'EIGHT_2020', numerator: 2, denominator: 8, value: 0.25 },
    ]);
  });

  test('a step without a value and a value without a step cover nothing', () => {
    const [member = ''] = ids('person', 1);
    const events = [
      joined(member),
      posted(member),
      validated(newId('story'), 1, [{ cycle: 'REALIZED', mode: 'ASPIRATION' }]),
    ];
    expect(value('MX-01', '2010-H1', events)).toMatchObject({ numerator: 0, denominator: 8 });
  });
});

describe('MX-02', () => {
  test('15 hopes fell due; 9 came true, 2 were given up, 4 not answered', () => {
    const dueOn = new Date(start).toISOString();
    const stepIds = ids('step', 15);
    const about = (stepId: string) => ({
      subject: newId('story'),
      community,
      timezone,
      data: { stepId, dueOn },
    });
    const replied = (stepId: string, outcome: 'ACTUAL' | 'ABANDONED', days: number) => {
      const { data, ...envelope } = about(stepId);
      const occurredAt = start + days * DAY;
      return event({ ...envelope, type: 'aspiration.answered', occurredAt, data: { ...data, outcome } });
    };
    const events = [
      ...stepIds.map((stepId) => event({ ...about(stepId), type: 'aspiration.asked', occurredAt: start })),
      ...stepIds.slice(0, 9).map((stepId) => replied(stepId, 'ACTUAL', 30)),
      ...stepIds.slice(9, 11).map((stepId) => replied(stepId, 'ABANDONED', 3)),
      // On day 121: too late.
      ...stepIds.slice(11, 12).map((stepId) => replied(stepId, 'ACTUAL', 31)),
    ];
    expect(value('MX-02', '2010-Q2', events)).toEqual({
      numerator: 11,
      denominator: 15,
      value: 11 / 15,
      n: 15,
      persons: 0,
    });
  });
});
