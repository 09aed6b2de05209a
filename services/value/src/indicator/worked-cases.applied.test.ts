import { newId } from '@kolo/runtime';
import type { CaseStage, DeliverableState, SurveyKind, SurveyQuestion } from '@kolo/events';
import {
  DAY,
  NO_BASE,
  community,
  programme,
  start,
  timezone,
  told,
  toldInProgramme,
  value,
} from './cases.fixture.ts';
import { event, ids } from './events.fixture.ts';

const end = start + 60 * DAY;
const ofProgramme = (code: string, window: string, events: Parameters<typeof value>[2], today?: string) =>
  value(code, window, events, today, programme);

const decided = (
  delegationId: string | null,
  state: 'ADMITTED' | 'CONFIRMED' | 'REJECTED' | 'WITHDRAWN' = 'ADMITTED',
  { application = newId('application'), sequence = 1 } = {},
) =>
  toldInProgramme({
    type: 'application.decided',
    subject: application,
    sequence,
    data: { callId: newId('call'), state, delegationId },
  });

const moved = (
  delegationId: string,
  to: DeliverableState,
  {
    plan = newId('deliverable'),
    sequence = 4,
    at = end,
    planYear = 2011,
  }: { plan?: string; sequence?: number; at?: number; planYear?: number | null } = {},
) =>
  toldInProgramme({
    type: 'deliverable.stateChanged',
    subject: plan,
    sequence,
    occurredAt: at,
    data: { kind: 'COMMUNICATION_PLAN', delegationId, from: 'DRAFT', to, planYear },
  });

const ended = toldInProgramme({
  type: 'cohort.completed',
  subject: newId('cohort'),
  occurredAt: end,
  data: { personIds: ids('person', 2), endedAt: new Date(end).toISOString() },
});

describe('AP-01', () => {
  const delegations = ids('delegation', 20);
  const admissions = delegations.map((delegation) => decided(delegation));

  test('20 admitted, 17 accepted by 60 days after the end', () => {
    const events = [
      ended,
      ...admissions,
      ...delegations.slice(0, 16).map((delegation) => moved(delegation, 'ACCEPTED')),
      moved(delegations[16] ?? '', 'ACCEPTED', { at: end + 60 * DAY }),
      moved(delegations[17] ?? '', 'ACCEPTED', { at: end + 61 * DAY }),
      moved(delegations[18] ?? '', 'REVISED'),
      // Of no admitted delegation.
      moved(newId('delegation'), 'ACCEPTED'),
    ];
    expect(ofProgramme('AP-01', 'C+60', events)).toEqual({
      ...{ numerator: 17, denominator: 20, value: 0.85, n: 20 },
    });
    expect(ofProgramme('AP-01', 'P', events)).toMatchObject({ numerator: 18, denominator: 20 });
    // The end is 4 June.
    expect(ofProgramme('AP-01', 'C+60', events, '2010-08-02')).toMatchObject(NO_BASE);
    expect(ofProgramme('AP-01', 'C+60', events, '2010-08-03')).toMatchObject({ denominator: 20 });
  });

  test('without a cohort, the end is that which is planned', () => {
    const planned = toldInProgramme({
      type: 'programme.planned',
      subject: programme,
      data: { startsOn: '2010-04-05', endsOn: '2010-06-04' },
    });
    const late = moved(delegations[0] ?? '', 'ACCEPTED', { at: end + 61 * DAY });
    const inTime = moved(delegations[1] ?? '', 'ACCEPTED', { at: end + 60 * DAY });
    expect(ofProgramme('AP-01', 'C+60', [planned, ...admissions, late, inTime])).toMatchObject({
      numerator: 1,
      denominator: 20,
    });
  });

  test('what was put into practice or dropped after it had been accepted is accepted; what went back is not', () => {
    const [one = '', two = '', three = '', four = ''] = delegations;
    const plans = ids('deliverable', 4);
    const step = (delegation: string, index: number, sequence: number, to: DeliverableState) =>
      moved(delegation, to, { plan: plans[index] ?? '', sequence });
    const events = [
      ...[one, two, three, four].map((delegation) => decided(delegation, 'CONFIRMED')),
      ...[step(one, 0, 5, 'IN_IMPLEMENTATION'), step(one, 0, 4, 'ACCEPTED')],
      ...[step(two, 1, 5, 'DROPPED'), step(two, 1, 4, 'ACCEPTED')],
      ...[step(three, 2, 5, 'REVISED'), step(three, 2, 4, 'ACCEPTED')],
      ...[step(four, 3, 5, 'DROPPED'), step(four, 3, 4, 'REVISED')],
    ];
    expect(ofProgramme('AP-01', 'P', events)).toMatchObject({ numerator: 2, denominator: 4 });
  });

  test('who was refused or withdrew was not admitted', () => {
    const application = newId('application');
    const events = [
      decided(newId('delegation'), 'REJECTED'),
      decided(null),
      decided(delegations[0] ?? '', 'WITHDRAWN', { application, sequence: 2 }),
      decided(delegations[0] ?? '', 'ADMITTED', { application }),
    ];
    expect(ofProgramme('AP-01', 'P', events)).toMatchObject({ numerator: 0, denominator: 1 });
  });
});

describe('AP-02', () => {
  const delegations = ids('delegation', 5);
  const plans = ids('deliverable', 5);
  const step = (index: number, sequence: number, to: DeliverableState, at: string, planYear: number | null) =>
    moved(delegations[index] ?? '', to, {
      plan: plans[index] ?? '',
      ...{ sequence, planYear },
      at: Date.parse(at),
    });
  const events = [
    ...plans.map((_, index) => step(index, 4, 'ACCEPTED', '2010-06-04T09:00:00Z', index === 4 ? 2010 : 2011)),
    // Before its year, and going on in it.
    step(0, 5, 'IN_IMPLEMENTATION', '2010-12-01T09:00:00Z', null),
    // Half an hour before the new year in Kyiv, and half an hour after.
    step(1, 5, 'IMPLEMENTED', '2011-12-31T21:30:00Z', 2011),
    step(2, 5, 'IN_IMPLEMENTATION', '2011-12-31T22:30:00Z', 2011),
    ...[
      step(3, 5, 'IN_IMPLEMENTATION', '2011-02-01T09:00:00Z', 2011),
      step(3, 6, 'DROPPED', '2011-03-01T09:00:00Z', 2011),
    ],
  ];

  test('is the share of the accepted plans of a year that stand in practice at its end', () => {
    expect(ofProgramme('AP-02', '2011', events)).toEqual({
      ...{ numerator: 2, denominator: 4, value: 0.5, n: 4, persons: 4 },
    });
    expect(ofProgramme('AP-02', '2010', events)).toMatchObject({ numerator: 0, denominator: 1 });
    expect(ofProgramme('AP-02', '2012', events)).toMatchObject(NO_BASE);
  });

  test('moves to another year when the plan does', () => {
    const later = step(4, 5, 'ACCEPTED', '2010-07-04T09:00:00Z', 2012);
    expect(ofProgramme('AP-02', '2010', [...events, later])).toMatchObject(NO_BASE);
    expect(ofProgramme('AP-02', '2012', [...events, later])).toMatchObject({ denominator: 1 });
  });
});

test('AP-03: artefacts taken over by others, and by how many, on the day of their use', () => {
  const [template = '', guide = ''] = ids('artefact', 2);
  const [near = '', far = ''] = ids('organisation', 2);
  const reused = (subject: string, organisationId: string, usedOn: string) =>
    told({ type: 'artefact.reused', subject, data: { organisationId, usedOn } });
  const events = [
    reused(template, near, '2010-04-30'),
    reused(template, far, '2010-05-01'),
    reused(guide, far, '2010-06-30'),
    reused(guide, near, '2010-07-01'),
  ];
  expect(value('AP-03', '2010-Q2', events)).toEqual({
    ...{ numerator: 2, denominator: null, value: 2, n: 3, persons: 2 },
    parts: [
      {
        key: 'ORGANISATIONS',
        ...{ value: 2, numerator: 2, denominator: null, n: 3, unit: 'organisations', persons: 2 },
      },
    ],
  });
  expect(value('AP-03', '2010-Q3', events)).toMatchObject({ value: 1 });
});

describe('AP-05', () => {
  const [first = '', second = '', third = '', fourth = ''] = ids('team', 4);
  const cases = new Map([first, second, third, fourth].map((team) => [team, newId('deliverable')]));
  const versioned = (teamId: string, version: number, module: number | null, stage: CaseStage | null) =>
    toldInProgramme({
      type: 'deliverable.versioned',
      subject: cases.get(teamId) ?? '',
      sequence: version,
      occurredAt: start + version * DAY,
      data: { kind: 'PROJECT_CASE', teamId, version, module, stage },
    });
  const events = [
    ...[versioned(first, 1, 1, 'PROBLEM'), versioned(first, 2, 2, 'IDEA'), versioned(first, 3, 3, 'PILOT')],
    // Back and forth after one module: the last version says how far it came.
    ...[
      versioned(second, 1, 1, 'IDEA'),
      versioned(second, 2, 2, 'SOLUTION'),
      versioned(second, 3, 2, 'IDEA'),
    ],
    // A version that names no stage changes none; what came between modules stands for neither.
    ...[versioned(third, 1, 1, 'PROBLEM'), versioned(third, 2, 2, null), versioned(third, 3, null, 'PILOT')],
    // There was no case before that could advance.
    versioned(fourth, 1, 2, 'IDEA'),
  ];

  test('counts the teams whose case came further between modules', () => {
    expect(ofProgramme('AP-05', 'M1-M2', events)).toEqual({
      ...{ numerator: 1, denominator: 4, value: 0.25, n: 4 },
    });
    expect(ofProgramme('AP-05', 'M2-M3', events)).toMatchObject({ numerator: 1, denominator: 4 });
  });

  test('is named by modules that took place, too', () => {
    const held = [1, 2].map((number) =>
      toldInProgramme({ type: 'module.held', subject: newId('module'), data: { number } }),
    );
    const standing = versioned(first, 1, 1, 'PROBLEM');
    expect(ofProgramme('AP-05', 'M1-M2', [...held, standing])).toMatchObject({ value: 0, n: 1 });
  });

  test('is of modules after each other alone: one between them that is told of late leaves nothing', () => {
    expect(ofProgramme('AP-05', 'M1-M3', events)).toMatchObject({ value: null, denominator: 0 });
    const without = events.filter(({ data }) => !('module' in data) || data.module !== 2);
    expect(ofProgramme('AP-05', 'M1-M3', without)).toMatchObject({ numerator: 1, denominator: 3 });
  });
});

const replied = (
  personId: string,
  answers: Partial<Record<SurveyQuestion, number>>,
  {
    survey = 'COHORT',
    askedAt = start,
    organisation = null,
    subject = newId('survey'),
  }: { survey?: SurveyKind; askedAt?: number; organisation?: string | null; subject?: string } = {},
) =>
  event({
    ...{ community, timezone, organisation, subject },
    type: 'survey.answered',
    occurredAt: askedAt + DAY,
    data: {
      ...{ survey, personId, askedOn: new Date(askedAt).toISOString() },
      answers: Object.entries(answers).map(([question, answer]) => ({
        question: question as SurveyQuestion,
        answer,
      })),
    },
  });

describe('AP-06', () => {
  const persons = ids('person', 5);
  const [one = '', colleague = '', elsewhere = '', silent = '', free = ''] = persons;
  const [council = '', district = ''] = ids('organisation', 2);
  const completed = told({
    type: 'cohort.completed',
    subject: newId('cohort'),
    data: { personIds: persons, endedAt: new Date(start).toISOString() },
  });
  const tools = (personId: string, organisation: string | null, before: number, later: number | null) => [
    replied(personId, { toolsUsed: before }, { organisation }),
    ...(later === null
      ? []
      : [replied(personId, { toolsUsed: later }, { organisation, askedAt: start + 90 * DAY })]),
  ];
  const events = [
    completed,
    // The council used 2 and uses 5; the district uses fewer than before, which is no new one.
    ...[
      ...tools(one, council, 2, 4),
      ...tools(colleague, council, 1, 5),
      ...tools(elsewhere, district, 3, 1),
    ],
    ...[...tools(silent, district, 0, null), ...tools(free, null, 0, 2)],
    // Not of the cohort.
    ...tools(newId('person'), newId('organisation'), 0, 9),
  ];

  test('is how many tools a body uses that it did not, on average', () => {
    expect(value('AP-06', 'C+90', events)).toMatchObject({
      ...{ numerator: 5, denominator: 3, n: 4 },
      parts: [{ key: 'RESPONSE_RATE', numerator: 4, denominator: 4 }],
    });
    expect(value('AP-06', 'C+90', events, '2010-07-03')).toMatchObject(NO_BASE);
  });

  test('of two answers about the same time, the one to the later survey holds', () => {
    // Ids of surveys tell which was opened first.
    const [earlier = '', later = ''] = ids('survey', 2).sort();
    const asked = { askedAt: start + 90 * DAY };
    const twice = [
      completed,
      replied(one, { toolsUsed: 1 }),
      replied(one, { toolsUsed: 2 }, { ...asked, subject: later }),
      replied(one, { toolsUsed: 7 }, { ...asked, subject: earlier }),
    ];
    expect(value('AP-06', 'C+90', twice)).toMatchObject({ value: 1 });
    expect(value('AP-06', 'C+90', twice.toReversed())).toMatchObject({ value: 1 });
  });
});

test('AP-08: members who used a contact, each once, of those who answered', () => {
  const [one = '', two = '', three = ''] = ids('person', 3);
  const surveyed = { survey: 'HALF_YEAR' as const };
  const events = [
    told({
      type: 'survey.asked',
      subject: newId('survey'),
      data: { survey: 'HALF_YEAR', personIds: [newId('person')], questions: ['contactUsed'] },
    }),
    replied(one, { contactUsed: 1 }, surveyed),
    replied(one, { contactUsed: 0 }, { survey: 'COHORT' }),
    replied(two, { contactUsed: 0 }, surveyed),
    replied(three, { candour: 4 }, surveyed),
  ];
  expect(value('AP-08', '2010-H1', events)).toMatchObject({
    ...{ numerator: 1, denominator: 2, value: 0.5, n: 2 },
    parts: [{ key: 'RESPONSE_RATE', numerator: 2, denominator: 3 }],
  });
  expect(value('AP-08', '2010-H2', events)).toMatchObject(NO_BASE);
});
