import { newId } from '@kolo/runtime';
import type { BeneficiaryLevel, EventData } from '@kolo/events';
import {
  DAY,
  NO_BASE,
  community,
  programme,
  start,
  times,
  timezone,
  told,
  toldInProgramme,
  value,
} from './cases.fixture.ts';
import { event, ids } from './events.fixture.ts';

describe('RE-04', () => {
  const weights = [20, 30, 30, 20];
  const [jurorA = '', jurorB = ''] = ids('person', 2);
  const scored = (team: string, jurorId: string, points: readonly number[], sequence = 1) =>
    points.map((score, index) =>
      toldInProgramme({
        type: 'jury.scored',
        subject: team,
        sequence,
        data: {
          ...{ jurorId, criterion: index + 1, weight: weights[index] ?? 0, score: score * 100 },
          scoresExpected: 8,
        },
      }),
    );
  const [team = '', other = ''] = ids('team', 2).sort();
  const a = scored(team, jurorA, [8, 7, 6, 9]);
  const b = scored(team, jurorB, [6, 7, 8, 7]);
  const result = (events: Parameters<typeof value>[2]) => value('RE-04', 'P', events, undefined, programme);

  test('weights 0.2 0.3 0.3 0.2; juror A 8 7 6 9, juror B 6 7 8 7: 7.3, 7.1 and 7.2', () => {
    const found = result([...a, ...b]);
    expect(found).toMatchObject({ value: 7.2, n: 2 });
    expect(found?.parts?.[0]).toMatchObject({ key: 'SPREAD' });
    expect(found?.parts?.[0]?.value).toBeCloseTo(0.2, 10);
    expect(found?.parts?.[1]).toMatchObject({ key: team, value: 7.2, n: 2 });
  });

  test('is the mean of several teams, each of which is a part', () => {
    const all = [8, 8, 8, 8];
    const found = result([...a, ...b, ...scored(other, jurorA, all), ...scored(other, jurorB, all)]);
    expect(found?.value).toBeCloseTo(7.6, 10);
    expect(found?.parts?.slice(1)).toMatchObject([
      { key: team, value: 7.2 },
      { key: other, value: 8 },
    ]);
    expect(found?.parts?.[0]?.value).toBeCloseTo(0.1, 10);
  });

  test('tells nothing of a team before its last score, and takes a corrected one', () => {
    expect(result([...a, ...b.slice(1)])).toMatchObject(NO_BASE);
    const corrected = scored(team, jurorB, [6, 7, 8, 9], 2);
    expect(result([...corrected, ...a, ...b])?.value).toBeCloseTo(7.4, 10);
  });
});

/** What a story comes to in its events: one validation, and what it reports. */
function story(
  reports: Partial<EventData<'reportedValue.confirmed'>>[],
  { storyId = newId('story'), tellerId = newId('person'), version = 1, steps = ids('step', 1) } = {},
) {
  const of = { subject: storyId, sequence: version * 2 };
  return [
    ...reports.map((data, index) =>
      told({
        ...of,
        type: 'reportedValue.confirmed',
        data: {
          ...{ stepId: steps[index] ?? steps[0] ?? '', tellerId, occurredOn: '2010-04-05' },
          ...data,
        } as EventData<'reportedValue.confirmed'>,
      }),
    ),
    told({
      ...of,
      type: 'story.validated',
      data: {
        ...{ version, tellerId, beneficiaries: [] },
        steps: steps.map((stepId) => ({
          ...{ stepId, cycle: 'REALIZED' as const, mode: 'ACTUAL' as const },
          ...{ occurredOn: '2010-04-05', trapAvoidedThroughId: null },
        })),
      },
    }),
  ];
}

const outcome = (baseline: number, amount: number, over: object = {}) => ({
  ...{ measure: 'PLAN_OUTCOME' as const, year: 2010, baseline: baseline * 100, amount: amount * 100 },
  unit: 'PERCENT' as const,
  ...over,
});

describe('RE-05', () => {
  test('is the mean change against the baseline, by the year of the plan', () => {
    const events = [
      ...story([outcome(20, 35)]),
      ...story([outcome(50, 45)]),
      ...story([outcome(10, 90, { year: 2011 })]),
    ];
    expect(value('RE-05', '2010', events)).toMatchObject({
      ...{ numerator: 10, denominator: 2, value: 5, n: 2, unit: 'PERCENT', persons: 2 },
    });
    expect(value('RE-05', '2011', events)).toMatchObject({ value: 80, n: 1 });
    expect(value('RE-05', '2012', events)).toMatchObject({ ...NO_BASE, n: 0 });
  });

  test('is no single number in several units', () => {
    const events = [...story([outcome(20, 35)]), ...story([outcome(4, 2.5, { unit: 'DAYS' })])];
    expect(value('RE-05', '2010', events)).toMatchObject({
      ...{ value: null, reason: 'SEVERAL_UNITS', n: 2 },
      parts: [
        { key: 'DAYS', unit: 'DAYS', value: -1.5 },
        { key: 'PERCENT', unit: 'PERCENT', value: 15 },
      ],
    });
  });

  test('takes what the last validation tells, and nothing that it left out', () => {
    const kept = { storyId: newId('story'), steps: ids('step', 2) };
    const first = story([outcome(20, 35), outcome(0, 3)], kept);
    const second = story([outcome(20, 30)], { ...kept, version: 2 });
    for (const events of [
      [...first, ...second],
      [...second, ...first],
    ])
      expect(value('RE-05', '2010', events)).toMatchObject({ value: 10, denominator: 1 });
  });

  test('leaves public statistics to RE-06, and hours to RE-01', () => {
    const statistic = {
      ...outcome(-120, -80),
      measure: 'PUBLIC_STATISTIC' as const,
      unit: 'PERSONS' as const,
    };
    const events = [
      ...story([statistic]),
      ...story([{ measure: 'HOURS', amount: 4_000, currency: null }]),
      ...story([outcome(1, 2)]),
    ];
    expect(value('RE-05', '2010', events)).toMatchObject({ value: 1, n: 1 });
    expect(value('RE-06', '2010', events)).toMatchObject({ value: 40, n: 1, unit: 'PERSONS' });
    expect(value('RE-01', '2010-Q2', events)).toMatchObject({ value: 40, n: 1 });
  });
});

describe('RE-07', () => {
  const persons = ids('person', 4);
  const [one = '', two = '', three = '', fourth = ''] = persons;
  const [kherson = '', mykolaiv = '', odesa = ''] = ids('territory', 3).sort();
  const groups = ids('group', 3);
  const rated = (group: number, territoryId: string | null, interactionQuality: number | null, day = -1) =>
    told({
      type: 'exercise.answered',
      subject: newId('exercise'),
      occurredAt: start + day * DAY,
      data: {
        ...{ activityId: newId('activity'), groupId: groups[group] ?? '', question: 1 },
        ...{ territoryId, interactionQuality },
      },
    });
  const replied = (personId: string, territory: string | null, answer: number, askedAt = start + 180 * DAY) =>
    event({
      ...{ community, timezone, territory },
      type: 'survey.answered',
      subject: newId('survey'),
      occurredAt: askedAt + DAY,
      data: {
        ...{ survey: 'INTERACTION_QUALITY' as const, personId, askedOn: new Date(askedAt).toISOString() },
        answers: [{ question: 'interactionQuality', answer }],
      },
    });
  const events = [
    told({
      type: 'cohort.completed',
      subject: newId('cohort'),
      data: { personIds: persons, endedAt: new Date(start).toISOString() },
    }),
    // Kherson 2.5 before; Mykolaiv 3; Odesa is rated only afterwards.
    ...[rated(0, kherson, 2), rated(1, kherson, 3), rated(2, mykolaiv, 3), rated(0, null, 5)],
    ...[rated(2, odesa, null), rated(2, odesa, 1, 100)],
    ...[replied(one, kherson, 4), replied(two, kherson, 3), replied(three, mykolaiv, 2)],
    ...[replied(fourth, odesa, 5), replied(one, kherson, 1, start + 90 * DAY)],
    replied(newId('person'), mykolaiv, 5),
  ];

  test('is the mean over cities of what changed since the exercise', () => {
    expect(value('RE-07', 'C+180', events)).toMatchObject({
      ...{ numerator: 0, denominator: 2, value: 0, n: 3 },
      parts: [{ key: 'RESPONSE_RATE' }, { key: kherson, value: 1, n: 2 }, { key: mykolaiv, value: -1, n: 1 }],
    });
  });

  test('is there from its day on', () => {
    expect(value('RE-07', 'C+180', events, '2010-10-01')).toMatchObject(NO_BASE);
    expect(value('RE-07', 'C+180', events, '2010-10-02')).toMatchObject({ n: 3 });
  });
});

describe('RE-08', () => {
  const validated = (
    beneficiaries: BeneficiaryLevel[],
    over: { storyId?: string; version?: number; at?: number } = {},
  ) =>
    told({
      type: 'story.validated',
      subject: over.storyId ?? newId('story'),
      sequence: (over.version ?? 1) * 2,
      occurredAt: over.at ?? start,
      data: { version: over.version ?? 1, tellerId: newId('person'), beneficiaries, steps: [] },
    });

  test('is the share of stories from which more than the teller benefits', () => {
    const events = [
      ...times(2, () => validated(['SELF'])),
      validated(['SELF', 'INSTITUTION']),
      validated(['COUNTRY', 'INSTITUTION']),
      validated([]),
    ];
    expect(value('RE-08', '2010-H1', events)).toMatchObject({
      ...{ numerator: 2, denominator: 5, value: 0.4, n: 5, persons: 5 },
      parts: [
        { key: 'SELF', numerator: 3 },
        { key: 'INSTITUTION', numerator: 2 },
        { key: 'COUNTRY', numerator: 1 },
      ],
    });
  });

  test('counts a story once, as last validated, by the day on which it first was', () => {
    const storyId = newId('story');
    const events = [
      validated(['COUNTRY'], { storyId, version: 2, at: start + 100 * DAY }),
      validated(['SELF'], { storyId }),
    ];
    expect(value('RE-08', '2010-H1', events)).toMatchObject({ numerator: 1, denominator: 1 });
    expect(value('RE-08', '2010-H2', events)).toMatchObject(NO_BASE);
  });
});
