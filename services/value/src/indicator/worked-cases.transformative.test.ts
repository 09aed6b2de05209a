import { newId } from '@kolo/runtime';
import type { PolicyDocument, SurveyKind, ValueCycle } from '@kolo/events';
import { DAY, NO_BASE, programme, start, told, toldInProgramme, value } from './cases.fixture.ts';
import { ids } from './events.fixture.ts';

const validated = (steps: { cycle: ValueCycle; on: string; mode?: 'ASPIRATION' }[]) =>
  told({
    type: 'story.validated',
    subject: newId('story'),
    data: {
      ...{ version: 1, tellerId: newId('person'), beneficiaries: [] },
      steps: steps.map(({ cycle, on, mode = 'ACTUAL' as const }) => ({
        ...{ stepId: newId('step'), cycle, mode, occurredOn: on, trapAvoidedThroughId: null },
      })),
    },
  });

test('TR-01: stories with a transformative step that happened, each once', () => {
  const events = [
    validated([
      { cycle: 'TRANSFORMATIVE', on: '2010-04-05' },
      { cycle: 'TRANSFORMATIVE', on: '2010-05-05' },
    ]),
    validated([
      { cycle: 'APPLIED', on: '2010-04-05' },
      { cycle: 'TRANSFORMATIVE', on: '2010-07-01' },
    ]),
    validated([
      { cycle: 'IMMEDIATE', on: '2010-04-05' },
      { cycle: 'TRANSFORMATIVE', on: '2010-04-06', mode: 'ASPIRATION' },
    ]),
  ];
  expect(value('TR-01', '2010-H1', events)).toEqual({
    ...{ numerator: 1, denominator: null, value: 1, n: 3, persons: 3 },
  });
  expect(value('TR-01', '2010-H2', events)).toMatchObject({ value: 1, n: 1 });
  expect(value('TR-01', '2009-H2', events)).toMatchObject({ value: 0, n: 0 });
});

test('TR-02: versions in which the problem changed, per team', () => {
  const [one = '', two = ''] = ids('team', 2).sort();
  const cases = new Map([one, two].map((team) => [team, newId('deliverable')]));
  const versioned = (
    teamId: string,
    version: number,
    problemChanged: boolean,
    kind: 'PROJECT_CASE' | 'COMMUNICATION_PLAN' = 'PROJECT_CASE',
  ) =>
    toldInProgramme({
      type: 'deliverable.versioned',
      subject: kind === 'PROJECT_CASE' ? (cases.get(teamId) ?? '') : newId('deliverable'),
      data: { teamId, kind, version, problemChanged },
    });
  const events = [
    ...[versioned(one, 1, false), versioned(one, 2, true), versioned(one, 3, true), versioned(one, 3, true)],
    ...[versioned(two, 1, false), versioned(two, 2, true), versioned(two, 2, true, 'COMMUNICATION_PLAN')],
  ];
  expect(value('TR-02', 'P', events, undefined, programme)).toMatchObject({
    ...{ numerator: 3, denominator: 2, value: 1.5, n: 2 },
    parts: [
      { key: one, value: 2 },
      { key: two, value: 1 },
    ],
  });
});

describe('TR-03', () => {
  const [one = '', two = '', three = ''] = ids('person', 3);
  const replied = (personId: string, survey: SurveyKind, ambition: number, module: number | null = null) =>
    toldInProgramme({
      type: 'survey.answered',
      subject: newId('survey'),
      data: {
        ...{ survey, personId, module, askedOn: new Date(start).toISOString() },
        answers: [{ question: 'ambition', answer: ambition }],
      },
    });
  const events = [
    ...[replied(one, 'SKILL_AFTER', 5), replied(one, 'PULSE', 1, 2), replied(one, 'SKILL_BEFORE', 2)],
    // From the first module to the last; a pulse after something else stands nowhere.
    ...[replied(two, 'PULSE', 4, 3), replied(two, 'PULSE', 3, 1), replied(two, 'PULSE', 1)],
    replied(three, 'SKILL_BEFORE', 1),
  ];

  test('is the mean change from a person’s first answer in the programme to their last', () => {
    const changed = { numerator: 4, denominator: 2, value: 2, n: 2 };
    expect(value('TR-03', 'P', events, undefined, programme)).toMatchObject(changed);
    expect(value('TR-03', 'P', events.toReversed(), undefined, programme)).toMatchObject(changed);
  });

  test('needs two answers', () => {
    expect(value('TR-03', 'P', events.slice(-1), undefined, programme)).toMatchObject(NO_BASE);
  });
});

test('TR-04: statements of competence that were adopted or revised, and documents of that kind', () => {
  const statement = newId('competence');
  const adopted = (version: number, occurredAt = start) =>
    told({ type: 'competenceStatement.adopted', subject: statement, occurredAt, data: { version } });
  const published = (kind: 'COMPETENCE' | 'GUIDE') =>
    told({
      type: 'artefact.published',
      subject: newId('artefact'),
      data: {
        ...{ kind, activityId: null, activityType: null, tenantTypeId: null, organisationId: null },
      },
    });
  const events = [
    ...[adopted(1), adopted(2, start + 20 * DAY), adopted(3, start + 100 * DAY)],
    ...[published('COMPETENCE'), published('GUIDE')],
  ];
  expect(value('TR-04', '2010-H1', events)).toMatchObject({
    ...{ value: 2, n: 2 },
    parts: [
      { key: 'ADOPTED', value: 2 },
      { key: 'REVISED', value: 1 },
    ],
  });
  expect(value('TR-04', '2010-H2', events)).toMatchObject({ value: 1 });
});

test('TR-05: rules, strategies and mandates of a year, as long as their story tells of them', () => {
  const tellerId = newId('person');
  const [storyId, step] = [newId('story'), newId('step')];
  const reported = (
    document: PolicyDocument,
    { subject = newId('story'), stepId = newId('step'), occurredOn = '2010-04-05' } = {},
  ) =>
    told({
      type: 'reportedValue.confirmed',
      subject,
      sequence: 2,
      data: { stepId, tellerId, occurredOn, measure: 'DOCUMENT', document },
    });
  const events = [
    reported('RULE', { subject: storyId, stepId: step }),
    ...[reported('RULE'), reported('STRATEGY'), reported('MANDATE', { occurredOn: '2011-01-01' })],
  ];
  expect(value('TR-05', '2010', events)).toMatchObject({
    ...{ value: 3, n: 3, persons: 1 },
    parts: [
      { key: 'RULE', value: 2 },
      { key: 'STRATEGY', value: 1 },
    ],
  });
  const revised = told({
    type: 'story.validated',
    subject: storyId,
    sequence: 4,
    data: { version: 2, tellerId, beneficiaries: [], steps: [] },
  });
  expect(value('TR-05', '2010', [...events, revised])).toMatchObject({ value: 2 });
});
