import { newId } from '@kolo/runtime';
import type { SurveyKind, SurveyQuestion } from '@kolo/events';
import {
  DAY,
  NO_BASE,
  activity,
  community,
  joined,
  programme,
  start,
  times,
  timezone,
  told,
  toldInProgramme,
  value,
} from './cases.fixture.ts';
import { event, ids } from './events.fixture.ts';

const certificate = (
  personId: string,
  kind: 'COURSE_COMPLETION' | 'PROFESSIONAL_DEVELOPMENT',
  courseId: string | null = null,
) =>
  toldInProgramme({
    type: 'certificate.issued',
    subject: newId('certificate'),
    data: { personId, kind, courseId },
  });

test('PO-01: certificates by kind, and who holds two; a revoked one is none', () => {
  const persons = ids('person', 27);
  const revoked = newId('certificate');
  const data = { personId: newId('person'), kind: 'COURSE_COMPLETION' as const };
  const events = [
    toldInProgramme({
      type: 'certificate.revoked',
      subject: revoked,
      sequence: 2,
      occurredAt: start + 50 * DAY,
      data: { ...data, issuedAt: new Date(start).toISOString() },
    }),
    toldInProgramme({ type: 'certificate.issued', subject: revoked, data }),
    ...persons.map((personId) => certificate(personId, 'PROFESSIONAL_DEVELOPMENT')),
    ...persons.slice(0, 2).map((personId) => certificate(personId, 'COURSE_COMPLETION')),
  ];
  expect(value('PO-01', 'P', events, undefined, programme)).toMatchObject({
    ...{ value: 29, n: 27 },
    parts: [
      { key: 'COURSE_COMPLETION', value: 2 },
      { key: 'PROFESSIONAL_DEVELOPMENT', value: 27 },
    ],
  });
});

test('PO-02: holders of a certificate of the course among those enrolled in it', () => {
  const [course, another] = [newId('course'), newId('course')];
  const persons = ids('person', 5);
  const [first = '', second = '', third = ''] = persons;
  const events = [
    ...persons.map((personId) =>
      toldInProgramme({
        type: 'enrolment.created',
        subject: newId('enrolment'),
        data: { personId, courseId: course },
      }),
    ),
    certificate(first, 'COURSE_COMPLETION', course),
    certificate(second, 'COURSE_COMPLETION', another),
    certificate(third, 'PROFESSIONAL_DEVELOPMENT', course),
    certificate(newId('person'), 'COURSE_COMPLETION', course),
  ];
  expect(value('PO-02', 'P', events, undefined, programme)).toMatchObject({ numerator: 1, denominator: 5 });
});

test('PO-05: artefacts by the type of activity that they came out of', () => {
  const published = (activityType: 'ROLE_PLAY' | 'PEER_ASSIST' | null) =>
    told({
      type: 'artefact.published',
      subject: newId('artefact'),
      data: {
        ...{ kind: 'CASE' as const, activityType, tenantTypeId: null, organisationId: null },
        activityId: activityType === null ? null : activity,
      },
    });
  const events = [
    published('ROLE_PLAY'),
    published('PEER_ASSIST'),
    published('PEER_ASSIST'),
    published(null),
  ];
  expect(value('PO-05', '2010-Q2', events)).toMatchObject({
    value: 4,
    parts: [
      { key: 'NONE', value: 1 },
      { key: 'PEER_ASSIST', value: 2 },
      { key: 'ROLE_PLAY', value: 1 },
    ],
  });
  expect(value('PO-05', 'L', events, undefined, activity)).toMatchObject({ value: 3 });
});

test('PO-06: records of 11 of 12 activities within 14 days', () => {
  const activities = ids('activity', 12);
  const startedAt = new Date(start).toISOString();
  const recorded = (subject: string, inTime: boolean) =>
    told({
      type: 'activity.recorded',
      subject,
      // In the next quarter: it counts where the activity does.
      occurredAt: start + 100 * DAY,
      data: { type: 'GUESTS', startedAt, dueAt: startedAt, inTime },
    });
  const events = [
    ...activities.map((subject, index) => recorded(subject, index < 11)),
    ...activities.map((subject) =>
      told({
        type: 'activity.held',
        subject,
        data: { type: 'GUESTS', sessionKind: null, cohortId: null },
      }),
    ),
  ];
  expect(value('PO-06', '2010-Q2', events)).toEqual({
    ...{ numerator: 11, denominator: 12, value: 11 / 12, n: 12 },
  });
});

test('PO-07: 6 groups; 5 answered all; 4 of these presented', () => {
  const groups = ids('group', 6);
  const exercise = newId('exercise');
  const group = (groupId: string) => ({ activityId: activity, groupId });
  const answered = (groupId: string, question: number) =>
    told({
      type: 'exercise.answered',
      subject: exercise,
      actor: newId('person'),
      data: { ...group(groupId), question },
    });
  const [first = '', ...others] = groups;
  const events = [
    ...groups.slice(0, 5).flatMap((groupId) => [1, 2, 3].map((question) => answered(groupId, question))),
    // Twice to one question is no answer to all; who presented without answering did not do either.
    ...[answered(groups[5] ?? '', 1), answered(groups[5] ?? '', 1)],
    ...[first, ...others.slice(0, 3), groups[5] ?? ''].map((groupId) =>
      told({ type: 'exercise.presented', subject: exercise, data: group(groupId) }),
    ),
    ...groups.map((groupId) =>
      told({
        type: 'exercise.groupFormed',
        subject: exercise,
        data: { ...group(groupId), questionCount: 3 },
      }),
    ),
  ];
  const found = value('PO-07', 'L', events, undefined, activity);
  expect(found).toMatchObject({ numerator: 4, denominator: 6 });
  expect(found?.value).toBeCloseTo(0.667, 3);
});

const replied = (
  survey: SurveyKind,
  personId: string,
  answers: Partial<Record<SurveyQuestion, number>>,
  over: { module?: number } = {},
) =>
  toldInProgramme({
    type: 'survey.answered',
    subject: newId('survey'),
    community,
    data: {
      ...{ survey, personId, module: over.module ?? null, askedOn: new Date(start).toISOString() },
      answers: Object.entries(answers).map(([question, answer]) => ({
        question: question as SurveyQuestion,
        answer,
      })),
    },
  });

test('PO-08: the gain over the aims that a person rated both times', () => {
  const [one = '', two = '', early = ''] = ids('person', 3);
  const events = [
    replied('SKILL_BEFORE', one, { skill1: 2, skill2: 3 }),
    replied('SKILL_AFTER', one, { skill1: 4, skill2: 4, skill3: 5 }),
    replied('SKILL_BEFORE', two, { skill1: 3 }),
    replied('SKILL_AFTER', two, { skill1: 3 }),
    replied('SKILL_BEFORE', early, { skill1: 1 }),
  ];
  expect(value('PO-08', 'P', events, undefined, programme)).toMatchObject({
    ...{ numerator: 3, denominator: 3, value: 1, n: 2 },
  });
});

test('PO-09: 2 ties among 4 organisations of members', () => {
  const organisations = ids('organisation', 4);
  const persons = ids('person', 4);
  const joining = persons.map((personId, index) =>
    told({
      type: 'membership.accepted',
      subject: newId('membership'),
      occurredAt: start - 30 * DAY,
      data: {
        ...{ personId, cohortId: null, joinMotive: [], skillLevel: null, bandwidth: null },
        organisationId: organisations[index] ?? null,
      },
    }),
  );
  const turned = (from: number, to: number) =>
    event({
      ...{ community, timezone, occurredAt: start },
      type: 'reply.created',
      subject: newId('reply'),
      actor: persons[from] ?? '',
      organisation: organisations[from] ?? '',
      data: { postId: newId('post'), postAuthorId: persons[to] ?? '' },
    });
  const events = [
    ...joining,
    turned(0, 1),
    turned(1, 0),
    turned(1, 2),
    turned(2, 1),
    turned(3, 0),
    turned(0, 1),
  ];
  expect(value('PO-09', '2010-Q2', events)).toEqual({
    numerator: 2,
    denominator: 6,
    value: 1 / 3,
    n: 4,
    persons: 4,
  });
  expect(value('PO-09', '2010-Q3', events)).toMatchObject({ numerator: 0, denominator: 6 });
  // Who takes up another post counts for the former organisation until the quarter in which they did.
  const moved = event({
    ...{ community, timezone, occurredAt: start + 100 * DAY },
    type: 'membership.positionChanged',
    subject: newId('membership'),
    actor: persons[3] ?? '',
    organisation: organisations[2] ?? '',
    data: { personId: persons[3] ?? '' },
  });
  for (const [window, denominator] of [
    ['2010-Q2', 6],
    ['2010-Q3', 3],
    ['2010-H1', 6],
    ['2010-H2', 3],
  ] as const)
    expect(value('PO-09', window, [moved, ...events])).toMatchObject({ denominator });
  expect(value('PO-09', '2010-Q2', [joined(persons[0] ?? '')])).toMatchObject(NO_BASE);
});

test('PO-10: mentor hours per delegation, and who had as many as planned', () => {
  const delegations = ids('delegation', 4);
  const side = (index: number) => ({ delegationId: delegations[index] ?? '', mentorId: newId('person') });
  const mentorings = ids('mentoring', 4);
  const planned = times(4, (index) =>
    toldInProgramme({
      type: 'mentoring.assigned',
      subject: mentorings[index] ?? '',
      data: { ...side(index), plannedMin: 480 },
    }),
  );
  const session = (index: number, number: number, durationMin: number, sequence = number) =>
    toldInProgramme({
      type: 'mentorSession.held',
      subject: mentorings[index] ?? '',
      sequence,
      data: { ...side(index), session: number, durationMin },
    });
  const events = [
    ...planned,
    ...[session(0, 1, 240), session(0, 2, 240), session(1, 1, 470), session(2, 1, 100, 1)],
    // Corrected: it took longer.
    session(2, 1, 490, 2),
  ];
  expect(value('PO-10', 'P', events, undefined, programme)).toMatchObject({
    ...{ numerator: 24, denominator: 4, value: 6, n: 4 },
    parts: [{ key: 'AT_OR_ABOVE_PLAN', numerator: 2, denominator: 4, value: 0.5, unit: 'ratio' }],
  });
});

test('PO-11: candour of half a year, of pulses and of the half-year’s survey', () => {
  const persons = ids('person', 4);
  const events = persons.map((personId, index) =>
    replied(index < 2 ? 'PULSE' : 'HALF_YEAR', personId, { candour: 3 + (index % 3) }),
  );
  expect(value('PO-11', '2010-H1', events)).toMatchObject({
    numerator: 15,
    denominator: 4,
    value: 3.75,
    n: 4,
  });
});

test('PO-12: a new way of working, module by module', () => {
  const [one = '', two = '', three = ''] = ids('person', 3);
  const events = [
    replied('PULSE', one, { newApproach: 1 }, { module: 1 }),
    replied('PULSE', two, { newApproach: 0 }, { module: 1 }),
    replied('PULSE', two, { newApproach: 1 }, { module: 2 }),
    replied('PULSE', three, { newApproach: 0 }, { module: 2 }),
    replied('PULSE', three, { newApproach: 1 }, { module: 100 }),
  ];
  const of = (window: string) => value('PO-12', window, events, undefined, programme);
  expect(of('M1')).toMatchObject({ numerator: 1, denominator: 2 });
  expect(of('M2')).toMatchObject({ numerator: 1, denominator: 2 });
  expect(of('M100')).toMatchObject({ numerator: 1, denominator: 1 });
  expect(of('P')).toMatchObject({ numerator: 3, denominator: 3 });
});
