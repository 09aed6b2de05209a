import type { LectureMode } from '@kolo/events';
import { newId } from '@kolo/runtime';
import {
  DAY,
  HOUR,
  NO_BASE,
  activity,
  answered,
  community,
  joined,
  posted,
  programme,
  start,
  times,
  timezone,
  told,
  toldInProgramme,
  value,
} from './cases.fixture.ts';
import { at, event, ids } from './events.fixture.ts';

const attended = (personId: string, over: { territory?: string | undefined; activityId?: string } = {}) =>
  told({
    type: 'attendance.recorded',
    subject: over.activityId ?? activity,
    programme,
    actor: personId,
    territory: over.territory ?? null,
    data: { personId, cohortId: null },
  });
const held = (
  type: 'GUESTS' | 'FIELD_TRIP' | 'TENANT_DEFINED',
  over: {
    activityId?: string;
    city?: string;
    campaign?: string;
    number?: number;
    partOfId?: string;
    days?: number;
  } = {},
) =>
  told({
    type: 'activity.held',
    subject: over.activityId ?? newId('activity'),
    occurredAt: start + (over.days ?? 0) * DAY,
    programme,
    data: {
      ...{ type, sessionKind: null, cohortId: null, hubTerritoryId: over.city ?? null },
      ...{ campaignId: over.campaign ?? null, number: over.number ?? null, partOfId: over.partOfId ?? null },
    },
  });

describe('IM-02', () => {
  const registration = (personId: string, state: 'REGISTERED' | 'WAITING', sequence: number) =>
    told({
      type: 'registration.made',
      subject: activity,
      sequence,
      data: { personId, level: 'MEMBER', state },
    });

  test('30 register, 27 attend', () => {
    const persons = ids('person', 30);
    const events = [
      ...persons.map((personId, index) => registration(personId, 'REGISTERED', index + 1)),
      ...persons.slice(0, 27).map((personId) => attended(personId)),
      attended(newId('person')),
    ];
    expect(value('IM-02', 'L', events, undefined, activity)).toEqual({
      numerator: 27,
      denominator: 30,
      value: 0.9,
      n: 30,
      persons: 30,
    });
  });

  test('who waits, who cancelled and who was recorded by mistake are not counted, whatever is known first', () => {
    const [waiting = '', moved = '', gone = '', mistaken = ''] = ids('person', 4);
    const change = (type: 'registration.movedUp' | 'registration.cancelled', personId: string) =>
      told({
        type,
        subject: activity,
        sequence: 10,
        data: { personId, level: 'MEMBER', state: 'WAITING' },
      });
    const events = [
      change('registration.movedUp', moved),
      change('registration.cancelled', gone),
      ...[waiting, moved].map((personId, index) => registration(personId, 'WAITING', index + 1)),
      ...[gone, mistaken].map((personId, index) => registration(personId, 'REGISTERED', index + 3)),
      ...[waiting, moved, gone, mistaken].map((personId) => attended(personId)),
      told({
        type: 'attendance.cancelled',
        subject: activity,
        sequence: 20,
        data: { personId: mistaken, cohortId: null },
      }),
    ];
    expect(value('IM-02', 'L', events, undefined, activity)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(value('IM-02', 'L', events.toReversed(), undefined, activity)).toMatchObject({ numerator: 1 });
  });

  test('an activity for which nobody registered has no base', () => {
    expect(value('IM-02', 'L', [attended(newId('person'))], undefined, activity)).toMatchObject(NO_BASE);
  });
});

test('IM-03: 100 attendees of 19 territories', () => {
  const territories = ids('territory', 19);
  const events = [
    ...ids('person', 100).map((personId, index) =>
      attended(personId, { territory: territories[index % 19] }),
    ),
    attended(newId('person')),
  ];
  for (const [window, scope] of [
    ['P', programme],
    ['2010-04', community],
    ['L', activity],
  ] as const) {
    const found = value('IM-03', window, events, undefined, scope);
    expect(found).toMatchObject({ value: 19, n: 100 });
    expect(found?.parts?.[0]?.value).toBeCloseTo(5.26, 2);
  }
});

test('IM-04: one campaign, an activity held in 12 cities, two in one of them', () => {
  const [cities, campaign] = [ids('territory', 12), newId('campaign')];
  const events = [
    ...[...cities, cities[0] ?? ''].map((city) => held('GUESTS', { city, campaign })),
    // Of no campaign, in a city more; at no hub.
    held('GUESTS', { city: newId('territory') }),
    held('GUESTS'),
  ];
  expect(value('IM-04', 'P', events, undefined, programme)).toMatchObject({
    value: 13,
    n: 14,
    parts: [{ key: campaign, value: 12, n: 13 }],
  });
});

describe('A gathering whose parts began in the next quarter', () => {
  const [gathering, city] = [newId('activity'), newId('territory')];
  const events = [
    // 31 March, 1 and 2 April.
    held('GUESTS', { activityId: gathering, days: -5, city }),
    ...[-4, -3].map((days) => held('FIELD_TRIP', { partOfId: gathering, days })),
  ];

  test.each(['IM-05', 'IM-06', 'PO-06'])(
    'is counted by %s as its parts, and in its own quarter not at all',
    (code) => {
      expect(value(code, '2010-Q1', events)).toMatchObject({ n: 0 });
      expect(value(code, '2010-Q2', events)).toMatchObject({ n: 2 });
      expect(value(code, '2010-H1', events)).toMatchObject({ n: 2 });
    },
  );

  test('is counted itself as long as no part took place', () => {
    const part = newId('activity');
    const startsAt = new Date(start).toISOString();
    const off = told({
      type: 'activity.cancelled',
      subject: part,
      programme,
      sequence: 2,
      data: { type: 'GUESTS', partOfId: gathering, startsAt },
    });
    const called = held('FIELD_TRIP', { activityId: part, partOfId: gathering });
    for (const some of [[off], [off, called], [called, off]])
      expect(value('IM-05', '2010-Q1', [...events.slice(0, 1), ...some])).toMatchObject({ value: 1 });
  });

  test('was held by its hub, though its parts name none', () => {
    expect(value('IM-04', '2010-Q1', events)).toMatchObject({ value: 1, n: 1 });
    expect(value('IM-04', 'P', events, undefined, programme)).toMatchObject({ value: 1, n: 1 });
  });
});

test('IM-19: who was at a gathering was there in its week, though its parts are counted', () => {
  const [cohortId, gathering, personId] = [newId('cohort'), newId('activity'), newId('person')];
  const events = [
    toldInProgramme({ type: 'cohort.entered', subject: cohortId, data: { personIds: [personId] } }),
    held('GUESTS', { activityId: gathering, number: 1 }),
    held('FIELD_TRIP', { partOfId: gathering, number: 1, days: 1 }),
    attended(personId, { activityId: gathering }),
  ];
  expect(value('IM-19', 'P', events, undefined, programme)).toMatchObject({ value: 1, denominator: 1 });
});

describe('IM-05 and IM-06', () => {
  test('12 activities of 6 types', () => {
    const types = {
      INVITED_SPEAKER: 3,
      CASE_EXAMPLE: 2,
      PEER_ASSIST: 4,
      PRACTICE_COMPARISON: 1,
      HOT_TOPIC: 1,
      ROLE_PLAY: 1,
    };
    const gathering = newId('activity');
    const events = Object.entries(types).flatMap(([type, count]) =>
      times(count, () =>
        told({
          type: 'activity.held',
          subject: newId('activity'),
          data: {
            type: type as keyof typeof types,
            ...{ sessionKind: null, cohortId: null, partOfId: gathering },
          },
        }),
      ),
    );
    // The gathering took place too: it is counted by its parts.
    const opened = { type: 'JOINT_EVENT' as const, sessionKind: null, cohortId: null };
    events.push(told({ type: 'activity.held', subject: gathering, data: opened }));
    expect(value('IM-06', '2010-H1', events)).toEqual({
      numerator: 6,
      denominator: 29,
      value: 6 / 29,
      n: 12,
    });
    expect(value('IM-06', 'L', events, undefined, gathering)).toMatchObject({
      numerator: 6,
      denominator: 29,
    });
    expect(value('IM-05', '2010-04', events)).toMatchObject({
      value: 12,
      parts: Object.entries(types)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, count]) => ({ key, value: count })),
    });
  });

  test('a type that a tenant added is held and is none of the 29; what was called off after all is not held', () => {
    const called = newId('activity');
    const off = told({
      type: 'activity.cancelled',
      subject: called,
      sequence: 2,
      data: { type: 'GUESTS', tenantTypeId: null, startsAt: new Date(start).toISOString() },
    });
    const events = [off, held('TENANT_DEFINED'), held('FIELD_TRIP'), held('GUESTS', { activityId: called })];
    expect(value('IM-05', '2010-04', events)).toMatchObject({ value: 2 });
    expect(value('IM-06', '2010-H1', events)).toMatchObject({ numerator: 1, n: 2 });
  });
});

test('IM-07: fellow members answer, guests and who answers as an expert do not count as such', () => {
  const [member = '', other = '', guest = ''] = ids('person', 3);
  const replied = (actor: string, asProvider = false) =>
    told({
      type: 'reply.created',
      subject: newId('reply'),
      actor,
      data: { postId: newId('post'), postAuthorId: other, asProvider },
    });
  const events = [
    ...[joined(member), joined(other), replied(member), replied(member, true), replied(guest)],
    answered(newId('question'), other, member, 1),
  ];
  expect(value('IM-07', '2010-04', events)).toEqual({
    numerator: 2,
    denominator: 4,
    value: 0.5,
    n: 4,
    persons: 2,
  });
});

describe('IM-11', () => {
  const survey = newId('survey');
  const asked = (personIds: string[]) =>
    told({
      type: 'survey.asked',
      subject: survey,
      data: { survey: 'PULSE', activityId: activity, personIds, questions: ['timeWorth', 'candour'] },
    });
  const replied = (personId: string, answer: number, days = 0) =>
    told({
      type: 'survey.answered',
      subject: survey,
      occurredAt: start + days * DAY,
      data: {
        ...{ survey: 'PULSE' as const, activityId: activity, personId },
        askedOn: new Date(start).toISOString(),
        answers: [{ question: 'timeWorth', answer }],
      },
    });

  test('is the mean of who answered, with the response rate of who was asked', () => {
    const persons = ids('person', 20);
    // Seven times 5 and three times 3 is 4.4; an answer of May belongs to the activity of April.
    const events = [
      ...persons.slice(0, 10).map((personId, index) => replied(personId, index < 7 ? 5 : 3, index * 5)),
      asked(persons),
    ];
    for (const [window, scope] of [
      ['2010-04', community],
      ['L', activity],
    ] as const) {
      expect(value('IM-11', window, events, undefined, scope)).toMatchObject({
        ...{ numerator: 44, denominator: 10, value: 4.4, n: 10 },
        parts: [{ key: 'RESPONSE_RATE', numerator: 10, denominator: 20, value: 0.5 }],
      });
    }
    expect(value('IM-11', '2010-05', events)).toMatchObject(NO_BASE);
  });

  test('nobody who answered is no base, and has a response rate', () => {
    const found = value('IM-11', '2010-04', [asked(ids('person', 3))]);
    expect(found).toMatchObject({ ...NO_BASE, parts: [{ key: 'RESPONSE_RATE', value: 0 }] });
  });
});

describe('courses', () => {
  const course = newId('course');
  const lectures = ids('lecture', 20);
  const published = toldInProgramme({
    type: 'course.published',
    subject: course,
    data: { lectureCount: 20 },
  });
  const enrolled = (
    personId: string,
    type: 'enrolment.created' | 'enrolment.dropped' = 'enrolment.created',
  ) =>
    toldInProgramme({
      type,
      subject: newId('enrolment'),
      occurredAt: type === 'enrolment.dropped' ? start + DAY : start,
      data: { personId, courseId: course },
    });
  const completed = (personId: string, lecture: number, over: { at?: number; mode?: LectureMode } = {}) =>
    toldInProgramme({
      type: 'lecture.completed',
      subject: newId('enrolment'),
      occurredAt: over.at ?? start + lecture * HOUR,
      data: {
        ...{ personId, courseId: course },
        ...{ lectureId: lectures[lecture] ?? '', mode: over.mode ?? 'VIDEO' },
      },
    });

  test('IM-12: 10 enrolled, 20 lectures, 130 completions, of which 10 repeats', () => {
    const persons = ids('person', 10);
    const events = [
      published,
      ...persons.map((personId) => enrolled(personId)),
      ...persons.flatMap((personId) => times(12, (lecture) => completed(personId, lecture))),
      ...persons.map((personId) => completed(personId, 3, { at: start + 9 * DAY })),
    ];
    expect(events.filter(({ type }) => type === 'lecture.completed')).toHaveLength(130);
    const expected = { numerator: 120, denominator: 200, value: 0.6, n: 10 };
    expect(value('IM-12', 'P', events, undefined, programme)).toEqual(expected);
    const [first = ''] = persons;
    const without = [...events, enrolled(first, 'enrolment.dropped')];
    expect(value('IM-12', 'P', without, undefined, programme)).toMatchObject({
      numerator: 108,
      denominator: 180,
    });
  });

  test('IM-13: one learner watched 7, listened to 8 and read 5; what she heard again counts as first done', () => {
    const [learner = ''] = ids('person', 1);
    const modes: LectureMode[] = [
      ...times(7, () => 'VIDEO' as const),
      ...times(8, () => 'AUDIO' as const),
      ...times(5, () => 'TRANSCRIPT' as const),
    ];
    const events = [
      completed(learner, 0, { at: start + 9 * DAY, mode: 'PRINT' }),
      ...modes.map((mode, lecture) => completed(learner, lecture, { mode })),
    ];
    expect(value('IM-13', 'P', events, undefined, programme)).toMatchObject({
      ...{ numerator: 13, denominator: 20, value: 0.65 },
      parts: [
        { key: 'VIDEO', value: 0.35 },
        { key: 'AUDIO', value: 0.4 },
        { key: 'TRANSCRIPT', value: 0.25 },
        { key: 'PRINT', value: 0 },
      ],
    });
  });

  test('IM-14: lectures of 8 min finished at 08:00, 08:09, 08:18, next at 12:00', () => {
    const [learner = '', slow = ''] = ids('person', 2);
    const on = (time: string) => at(`2010-04-06T${time}:00.000Z`);
    const events = ['08:00', '08:09', '08:18', '12:00'].map((time, lecture) =>
      completed(learner, lecture, { at: on(time) }),
    );
    expect(value('IM-14', 'P', events, undefined, programme)).toEqual({
      ...{ numerator: 1, denominator: 2, value: 0.5, n: 2 },
      persons: 1,
    });
    // 20 minutes between two go on with a sitting, but this one took 40.
    const long = ['09:00', '09:20', '09:40'].map((time, lecture) =>
      completed(slow, lecture, { at: on(time) }),
    );
    expect(value('IM-14', '2010-04', [...events, ...long], undefined, programme)).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });
});

test('IM-15: members on weak connections, as they are now', () => {
  const persons = ids('person', 5);
  const joining = (personId: string, bandwidth: 'NONE' | 'SHARED' | 'LOW' | 'GOOD') =>
    told({
      type: 'membership.accepted',
      subject: newId('membership'),
      occurredAt: start - 30 * DAY,
      data: {
        ...{ personId, cohortId: null, joinMotive: [], skillLevel: null, organisationId: null },
        bandwidth,
      },
    });
  const [none = '', shared = '', low = '', good = '', now = ''] = persons;
  const events = [
    ...[joining(none, 'NONE'), joining(shared, 'SHARED'), joining(low, 'LOW'), joining(good, 'GOOD')],
    joining(now, 'LOW'),
    told({
      type: 'membership.bandwidthChanged',
      subject: newId('membership'),
      data: { personId: now, bandwidth: 'GOOD' },
    }),
    ...[none, good, now].map((personId) => posted(personId)),
  ];
  expect(value('IM-15', '2010-Q2', events)).toMatchObject({ numerator: 1, denominator: 3 });
});

describe('IM-16', () => {
  const [city = '', region = ''] = ids('organisation', 2);
  const [one = '', two = '', colleague = '', guest = ''] = ids('person', 4);
  const members = [one, two, colleague].map((personId) => joined(personId));
  const replied = (actor: string, organisation: string | null, postAuthorId: string, occurredAt = start) =>
    event({
      ...{ community, timezone, occurredAt, actor, organisation },
      type: 'reply.created',
      subject: newId('reply'),
      data: { postId: newId('post'), postAuthorId },
    });

  test('counts a pair in the quarter in which the second turned to the first, once', () => {
    const later = start + 100 * DAY;
    const events = [
      ...members,
      replied(two, region, one, later),
      replied(one, city, two),
      replied(one, city, two, later + DAY),
      replied(two, region, one, later + 100 * DAY),
    ];
    expect(value('IM-16', '2010-Q2', events)?.value ?? 0).toBe(0);
    expect(value('IM-16', '2010-Q3', events)).toMatchObject({ value: 1 });
    expect(value('IM-16', '2010-Q4', events)).toMatchObject({ value: 0 });
  });

  test('leaves out colleagues, guests and who turned to themselves', () => {
    const events = [
      ...members,
      ...[replied(one, city, colleague), replied(colleague, city, one)],
      ...[replied(one, city, guest), replied(guest, region, one)],
      ...[replied(one, city, one), replied(two, null, one), replied(one, city, two)],
    ];
    expect(value('IM-16', '2010-Q2', events)?.value ?? 0).toBe(0);
  });
});

test('IM-19: two delegates attend 9 and 6 of 9 weeks', () => {
  const [diligent = '', other = '', visitor = ''] = ids('person', 3);
  const sessions = ids('activity', 9);
  const events = [
    toldInProgramme({
      type: 'cohort.entered',
      subject: newId('cohort'),
      data: { personIds: [diligent, other] },
    }),
    ...sessions.map((activityId, index) => held('GUESTS', { activityId, number: index + 1 })),
    // A second session of the first week, and an activity outside of the weeks.
    held('GUESTS', { activityId: activity, number: 1 }),
    ...sessions.map((activityId) => attended(diligent, { activityId })),
    ...sessions.slice(0, 6).map((activityId) => attended(other, { activityId })),
    ...[attended(diligent), attended(visitor)],
  ];
  const found = value('IM-19', 'P', events, undefined, programme);
  expect(found).toMatchObject({ numerator: 15, denominator: 18, n: 2 });
  expect(found?.value).toBeCloseTo(0.833, 3);
});
