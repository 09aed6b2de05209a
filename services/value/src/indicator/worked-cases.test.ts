import { newId } from '@kolo/runtime';
import {
  community,
  timezone,
  HOUR,
  DAY,
  start,
  value,
  joined,
  posted,
  asked,
  answered,
  times,
  NO_BASE,
} from './cases.fixture.ts';
import { at, event, ids } from './events.fixture.ts';

describe('IM-01', () => {
  test('counts each contributing member once and guests never', () => {
    const [member = '', silent = '', guest = ''] = ids('person', 3);
    const events = [joined(member), joined(silent), posted(member), posted(member), posted(guest)];
    expect(value('IM-01', '2010-04', events)).toMatchObject({ value: 1, n: 1 });
  });

  test('counts by the day in the community’s zone', () => {
    const [member = ''] = ids('person', 1);
    // 30 April 22:30 in UTC is 1 May in Kyiv.
    const events = [joined(member), posted(member, at('2010-04-30T22:30:00.000Z'))];
    expect(value('IM-01', '2010-05', events)).toMatchObject({ value: 1 });
    expect(value('IM-01', '2010-04', events)).toMatchObject({ value: 0, n: 0 });
  });

  test('leaves out who had ceased to be a member before the window', () => {
    const [member = ''] = ids('person', 1);
    const left = event({
      type: 'membership.becameAlumnus',
      subject: newId('membership'),
      community,
      timezone,
      occurredAt: start - 10 * DAY,
      data: { personId: member },
    });
    expect(value('IM-01', '2010-04', [joined(member), left, posted(member)])).toMatchObject({ value: 0 });
    expect(value('IM-01', '2010-03', [joined(member), left, posted(member, start - 11 * DAY)])).toMatchObject(
      { value: 1 },
    );
  });
});

describe('IM-08 and IM-09', () => {
  const [asker = '', other = '', third = ''] = ids('person', 3);
  const questionIds = ids('question', 8);
  const hours = [2, 4, 10, 30, 60, 170, 200];
  const events = [
    ...questionIds.map((questionId) => asked(questionId, asker)),
    ...hours.map((after, index) => answered(questionIds[index] ?? '', asker, other, after)),
  ];

  test('8 questions, first answers after 2, 4, 10, 30, 60, 170 and 200 h, one unanswered', () => {
    expect(value('IM-09', '2010-04', events)).toMatchObject({
      numerator: 5,
      denominator: 8,
      value: 0.625,
      n: 8,
      persons: 1,
    });
    expect(value('IM-08', '2010-04', events)).toEqual({
      numerator: null,
      denominator: null,
      value: 30,
      n: 7,
      persons: 1,
    });
  });

  test('an answer by the asker is none, and a second answer changes nothing', () => {
    const more = [
      ...events,
      answered(questionIds[7] ?? '', asker, asker, 1),
      answered(questionIds[0] ?? '', asker, third, 5),
    ];
    expect(value('IM-09', '2010-04', more)).toEqual(value('IM-09', '2010-04', events));
    expect(value('IM-08', '2010-04', more)).toEqual(value('IM-08', '2010-04', events));
  });

  test('count by the day on which the question was asked, not the answer given', () => {
    const [questionId = ''] = ids('question', 1);
    const lateInApril = at('2010-04-29T09:00:00.000Z');
    const pair = [
      asked(questionId, asker, lateInApril),
      answered(questionId, asker, other, 100, lateInApril),
    ];
    expect(value('IM-08', '2010-04', pair)).toMatchObject({ value: 100 });
    expect(value('IM-08', '2010-05', pair)).toMatchObject(NO_BASE);
  });

  test('an answer after exactly 168 hours came within 7 days', () => {
    const [questionId = ''] = ids('question', 1);
    expect(value('IM-09', '2010-04', [answered(questionId, asker, other, 168)])).toMatchObject({ value: 1 });
  });
});

describe('IM-10', () => {
  test.each([
    [[1, 1, 1, 1], 1],
    [[7, 1, 1, 1], 0.55],
  ])('4 active members with %j contributions', (counts, expected) => {
    const personIds = ids('person', 4);
    const events = personIds.flatMap((personId, index) => [
      joined(personId),
      ...times(counts[index] ?? 0, (nth) => posted(personId, start + nth * HOUR)),
    ]);
    expect(value('IM-10', '2010-Q2', events)).toMatchObject({ value: expected, n: 4 });
  });

  test('has no base where nobody contributed', () => {
    expect(
      value(
        'IM-10',
        '2010-Q2',
        ids('person', 3).map((personId) => joined(personId)),
      ),
    ).toMatchObject(NO_BASE);
  });
});

describe('IM-17', () => {
  test('is the median over novices who have contributed', () => {
    const [quick = '', slow = '', silent = '', skilled = ''] = ids('person', 4);
    const events = [
      ...[quick, slow, silent].map((personId) => joined(personId, start, 'NOVICE')),
      joined(skilled, start),
      posted(quick, start + 2 * DAY),
      posted(quick, start + 3 * DAY),
      posted(slow, start + 5 * DAY),
      posted(skilled, start + 40 * DAY),
    ];
    expect(value('IM-17', '2010-Q2', events)).toMatchObject({ value: 3.5, n: 2 });
  });
});

describe('IM-18', () => {
  const cohortId = newId('cohort');
  const personIds = ids('person', 24);
  const endedAt = at('2010-04-30T14:00:00.000Z');
  const completed = event({
    type: 'cohort.completed',
    subject: cohortId,
    community,
    timezone,
    occurredAt: endedAt,
    data: { personIds, endedAt: new Date(endedAt).toISOString() },
  });
  const activeBefore = (days: number, count: number) =>
    personIds.slice(0, count).map((personId, index) =>
      index % 2 === 0
        ? posted(personId, endedAt + (days - 1 - (index % 29)) * DAY)
        : event({
            type: 'attendance.recorded',
            subject: newId('activity'),
            community,
            timezone,
            occurredAt: endedAt + (days - 1 - (index % 29)) * DAY,
            data: { personId, cohortId },
          }),
    );
  const events = [completed, ...activeBefore(30, 18), ...activeBefore(90, 15), ...activeBefore(180, 12)];

  test.each([
    ['C+30', 18, 0.75],
    ['C+90', 15, 0.625],
    ['C+180', 12, 0.5],
  ])('a cohort of 24 with so many active in the 30 days before: %s', (window, active, expected) => {
    const result = value('IM-18', window, events);
    expect(result).toMatchObject({ numerator: active, denominator: 24, value: expected });
    expect(result?.inner?.[cohortId]).toEqual({
      numerator: active,
      denominator: 24,
      value: expected,
      n: 24,
      persons: 24,
    });
  });

  test('is due on the 30th day and not before', () => {
    expect(value('IM-18', 'C+30', events, '2010-05-29')).toMatchObject(NO_BASE);
    expect(value('IM-18', 'C+30', events, '2010-05-30')).toMatchObject({ denominator: 24 });
  });

  test('does not count what somebody did on day 31 or on the last day of the cohort', () => {
    const [person = ''] = personIds;
    const outside = [completed, posted(person, endedAt), posted(person, endedAt + 31 * DAY)];
    expect(value('IM-18', 'C+30', outside)).toMatchObject({ numerator: 0, denominator: 24, value: 0 });
    expect(value('IM-18', 'C+30', [completed, posted(person, endedAt + DAY)])).toMatchObject({
      numerator: 1,
    });
    expect(value('IM-18', 'C+30', [completed, posted(person, endedAt + 30 * DAY)])).toMatchObject({
      numerator: 1,
    });
  });
});

describe('IM-20', () => {
  test('is the 90th percentile over all members of the week', () => {
    const personIds = ids('person', 10);
    const sent = personIds.flatMap((personId, index) =>
      times(index, (nth) =>
        event({
          type: 'notification.sent',
          subject: newId('notification'),
          community,
          timezone,
          occurredAt: start + (nth % 7) * DAY,
          data: { personId, kind: 'ANSWER', channel: 'EMAIL' },
        }),
      ),
    );
    const events = [...personIds.map((personId) => joined(personId)), ...sent];
    // 0, 1, … 9: nine of ten members got at most 8.
    expect(value('IM-20', 'D7:2010-04-11', events)).toMatchObject({ value: 8, n: 10 });
    // A week later the first days have rolled out.
    expect(value('IM-20', 'D7:2010-04-17', events)?.value).toBeLessThan(8);
  });
});

describe('PO-03 and PO-04', () => {
  test('10 items judged by two curators each, 6 pass', () => {
    const events = ids('resource', 10).flatMap((resourceId, index) =>
      (['PENDING', index < 6 ? 'PASSED' : 'FAILED'] as const).map((outcome, nth) =>
        event({
          type: 'resource.judged',
          subject: resourceId,
          community,
          timezone,
          occurredAt: start + nth * HOUR,
          data: { verdicts: { RELIABLE: true, USEFUL: true, RELEVANT: index < 6 }, outcome },
        }),
      ),
    );
    expect(value('PO-03', '2010-Q2', events)).toMatchObject({ value: 6, n: 10 });
    expect(value('PO-04', '2010-Q2', events)).toMatchObject({
      numerator: 6,
      denominator: 10,
      value: 0.6,
      n: 10,
    });
  });
});

describe('AP-04', () => {
  const [asker = ''] = ids('person', 1);
  const askedAboutUse = (answerId: string) =>
    event({
      type: 'survey.asked',
      subject: newId('question'),
      community,
      timezone,
      occurredAt: start,
      data: { survey: 'USED', personId: asker, answerId, questionId: newId('question') },
    });
  const replied = (answerId: string, used: boolean, days: number) =>
    event({
      type: 'survey.answered',
      subject: newId('question'),
      community,
      timezone,
      occurredAt: start + days * DAY,
      data: {
        survey: 'USED',
        personId: asker,
        answerId,
        questionId: newId('question'),
        askedOn: new Date(start).toISOString(),
        used,
      },
    });

  test('0 accepted answers asked about', () => {
    expect(value('AP-04', '2010-Q2', [])).toEqual({
      numerator: 0,
      denominator: 0,
      value: null,
      n: 0,
      reason: 'NO_BASE',
      persons: 0,
    });
  });

  test('counts a reply of the next quarter in the quarter of the question, and the last word of who changed their mind', () => {
    const [first = '', second = '', third = ''] = ids('answer', 3);
    const events = [
      ...[first, second, third].map(askedAboutUse),
      replied(first, true, 100),
      replied(second, true, 1),
      replied(second, false, 2),
    ];
    expect(value('AP-04', '2010-Q2', events)).toEqual({
      numerator: 1,
      denominator: 3,
      value: 1 / 3,
      n: 2,
      persons: 1,
    });
    expect(value('AP-04', '2010-Q3', events)).toMatchObject(NO_BASE);
  });
});

describe('AP-07', () => {
  const startedOn = (territory: string, day: string) =>
    event({
      type: 'survey.answered',
      subject: newId('person'),
      community,
      timezone,
      territory,
      occurredAt: start + 60 * DAY,
      data: { survey: 'SYSTEM_START', personId: newId('person'), startedOn: day },
    });

  test('meets the rule with a first use no later than 30 days after the start', () => {
    const [inTime = '', late = '', before = '', never = ''] = ids('territory', 4);
    const [person = ''] = ids('person', 1);
    const events = [
      ...[inTime, late, before, never].map((territory) => startedOn(territory, '2010-04-20')),
      posted(person, at('2010-05-20T20:00:00.000Z'), inTime),
      posted(person, at('2010-05-20T21:30:00.000Z'), late),
      posted(person, at('2010-04-01T09:00:00.000Z'), before),
      posted(person, at('2010-06-01T09:00:00.000Z'), before),
    ];
    expect(value('AP-07', 'L', events)).toEqual({ numerator: 2, denominator: 4, value: 0.5, n: 4 });
  });
});

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
