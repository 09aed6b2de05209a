import { newId } from '@kolo/runtime';
import { community, timezone, HOUR, DAY, start, value, posted, NO_BASE } from './cases.fixture.ts';
import { at, event, ids } from './events.fixture.ts';

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
