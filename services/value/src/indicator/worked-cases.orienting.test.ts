import { newId } from '@kolo/runtime';
import { DAY, NO_BASE, community, joined, start, told, value } from './cases.fixture.ts';
import { ids } from './events.fixture.ts';

const replied = (
  personId: string,
  question: 'isolation' | 'identification',
  answer: number,
  { survey = newId('survey'), askedAt = start } = {},
) =>
  told({
    type: 'survey.answered',
    subject: survey,
    occurredAt: askedAt + DAY,
    data: {
      ...{ survey: question === 'isolation' ? ('COHORT' as const) : ('HALF_YEAR' as const), personId },
      askedOn: new Date(askedAt).toISOString(),
      answers: [{ question, answer }],
    },
  });

describe('OR-01', () => {
  const persons = ids('person', 4);
  const [one = '', two = '', three = ''] = persons;
  const events = [
    told({
      type: 'cohort.completed',
      subject: newId('cohort'),
      data: { personIds: persons, endedAt: new Date(start).toISOString() },
    }),
    ...[replied(one, 'isolation', 5), replied(two, 'isolation', 4), replied(newId('person'), 'isolation', 1)],
    ...[one, three].map((personId) => replied(personId, 'isolation', 2, { askedAt: start + 90 * DAY })),
  ];

  test('is the mean around the end of the cohort and 90 days after, with the change of who answered both', () => {
    expect(value('OR-01', 'C+0', events)).toMatchObject({ numerator: 9, denominator: 2, value: 4.5, n: 2 });
    const later = value('OR-01', 'C+90', events);
    expect(later).toMatchObject({ numerator: 4, denominator: 2, value: 2, n: 2 });
    expect(later?.parts).toMatchObject([
      { key: 'RESPONSE_RATE', numerator: 2, denominator: 2 },
      { key: 'CHANGE', value: -3, n: 1 },
    ]);
  });

  test('is there from its day on', () => {
    expect(value('OR-01', 'C+90', events, '2010-07-03')).toMatchObject(NO_BASE);
    expect(value('OR-01', 'C+90', events, '2010-07-04')).toMatchObject({ n: 2 });
  });
});

test('OR-02: the pitch as it is now', () => {
  const updated = (answeredFields: number, sequence: number) =>
    told({ type: 'pitch.updated', subject: community, sequence, data: { answeredFields } });
  expect(value('OR-02', 'L', [updated(10, 3), updated(4, 1), updated(7, 2)])).toEqual({
    ...{ numerator: 10, denominator: 10, value: 1, n: 10 },
  });
});

test('OR-03: new members who gave a motive, and which', () => {
  const [one = '', two = '', three = ''] = ids('person', 3);
  const joining = (personId: string, joinMotive: ('RELEVANCE' | 'CONNECTIONS')[]) =>
    told({
      type: 'membership.accepted',
      subject: newId('membership'),
      data: {
        ...{ personId, cohortId: null, skillLevel: null, bandwidth: null, organisationId: null },
        joinMotive,
      },
    });
  const events = [
    joining(one, ['RELEVANCE', 'CONNECTIONS']),
    joining(two, ['RELEVANCE']),
    joining(three, []),
    joined(newId('person'), start - 90 * DAY),
  ];
  expect(value('OR-03', '2010-Q2', events)).toMatchObject({
    ...{ numerator: 2, denominator: 3, n: 3 },
    parts: [
      { key: 'RELEVANCE', numerator: 2, denominator: 3 },
      { key: 'CONNECTIONS', numerator: 1, denominator: 3 },
    ],
  });
});

test('OR-04: identification over half a year', () => {
  const events = [3, 4, 5].map((answer) => replied(newId('person'), 'identification', answer));
  expect(value('OR-04', '2010-H1', events)).toMatchObject({ value: 4, n: 3 });
});

describe('OR-05', () => {
  const [home = '', near = '', far = '', read = ''] = ids('organisation', 4);
  const [one = '', two = '', three = '', silent = ''] = ids('person', 4);
  const [plenary, resource] = [newId('activity'), newId('resource')];
  const present = (personId: string, organisationId: string, level: 'MEMBER' | 'TRANSACTIONAL' = 'MEMBER') =>
    told({
      type: 'attendance.recorded',
      subject: plenary,
      data: { personId, cohortId: null, level, organisationId },
    });
  const events = [
    ...[one, two, three, silent].map((personId) => joined(personId)),
    ...[present(one, home), present(two, near), present(newId('person'), far, 'TRANSACTIONAL')],
    told({
      type: 'resource.submitted',
      subject: resource,
      actor: newId('person'),
      organisation: read,
      data: { domainIds: [] },
    }),
    told({ type: 'resource.viewed', subject: resource, actor: one, data: { personId: one } }),
    told({
      type: 'reply.created',
      subject: newId('reply'),
      actor: one,
      organisation: home,
      data: { postId: newId('post'), postAuthorId: three },
    }),
    told({
      type: 'reply.created',
      subject: newId('reply'),
      actor: three,
      organisation: home,
      data: { postId: newId('post'), postAuthorId: two },
    }),
  ];

  test('is the median over members of what they saw at activities, in resources and in exchanges', () => {
    // One saw near, far and what was read; two home and far; three, a colleague of one, near; one was silent.
    expect(value('OR-05', 'D90:2010-04-11', events)).toMatchObject({ value: 1.5, n: 4 });
    expect(value('OR-05', 'D90:2010-07-04', events)).toMatchObject({ n: 4, value: 0 });
  });
});
