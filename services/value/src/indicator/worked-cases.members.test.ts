import type { AnyKoloEvent } from '@kolo/events';
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
import { inTenant } from './scope.ts';

interface Workplace {
  organisation: string;
  territory: string;
}

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

  test('counts a member for the organisation and the territory where they worked when they contributed', () => {
    const [moved = '', guest = ''] = ids('person', 2);
    const tenant = newId('tenant');
    const [former, later] = ['former', 'later'].map(() => ({
      organisation: newId('organisation'),
      territory: newId('territory'),
    })) as [Workplace, Workplace];
    const from = (workplace: Workplace, made: AnyKoloEvent): AnyKoloEvent => ({
      ...made,
      ...workplace,
      tenant,
    });
    const changed = event({
      type: 'membership.positionChanged',
      subject: newId('membership'),
      community,
      timezone,
      actor: moved,
      occurredAt: start + DAY,
      data: { personId: moved },
    });
    const events = [
      from(former, joined(moved)),
      from(former, posted(moved)),
      from(later, changed),
      from(later, posted(moved, start + 30 * DAY)),
      from(later, posted(guest, start + 30 * DAY)),
    ];
    for (const kind of ['organisation', 'territory'] as const) {
      const of = (window: string, workplace: Workplace) =>
        value('IM-01', window, events, undefined, inTenant(workplace[kind], tenant))?.value;
      expect([of('2010-04', former), of('2010-05', former)]).toEqual([1, 0]);
      expect([of('2010-04', later), of('2010-05', later)]).toEqual([0, 1]);
    }
    expect(value('IM-01', '2010-Q2', events)).toMatchObject({ value: 1 });
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
