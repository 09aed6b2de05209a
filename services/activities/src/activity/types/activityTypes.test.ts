import { activityTypes as codesInEvents } from '@kolo/events';
import { Refusal } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { sampleOfAll } from '../../fixtures/fieldSamples.ts';
import { activityTypes, definitionOf } from './activityTypes.ts';
import type { ActivityTypeCode } from './activityTypes.ts';
import type { ActivityTypeDefinition } from './activityType.ts';
import type { ActivityFields } from './field.ts';
import type { Names } from './names.ts';
import { personsIn, readFields } from './readFields.ts';

/** activities.md §2: formality, source (each other, outside, both), family. */
const domain = `
GUESTS 2 O 7, FIELD_TRIP 3 O 7, PRACTICE_FAIR 4 E 4, DEMONSTRATION 3 E 6, DOCUMENTING_PRACTICE 4 E 4, CASE_EXAMPLE 3 E 2,
PROBLEM_SOLVING 2 E 2, READING_GROUP 3 O 3, JOINT_RESPONSE 4 B 5, LEARNING_PROJECT 4 B 4, TIP_EXCHANGE 1 E 1,
RESOURCE_POINTER 1 O 1, FOLLOW_LEADER 3 E 7, HOT_TOPIC 2 E 3, EXPLORING_IDEAS 2 B 3, PROJECT_REVIEW 3 E 2, MASTER_CLASS 4 B 6,
HELP_DESK 3 E 1, PRACTICE_COMPARISON 4 E 5, PEER_ASSIST 3 E 2, QUESTION_ANSWER 1 E 1, ROLE_PLAY 3 E 2, DOCUMENT_SHARING 1 E 1,
SEMINAR_TRAINING 5 O 6, JOINT_EVENT 4 B 6, INVITED_SPEAKER 4 O 6, SYSTEMATIC_SCAN 4 O 6, EXTERNAL_BENCHMARK 5 O 5,
BOUNDARY_COLLABORATION 4 O 2`;

/** The own fields of each type by their names in the domain. */
const ownFields: Record<string, string> = {
  GUESTS: 'guests visitPurpose',
  FIELD_TRIP: 'site itinerary questionsToHost',
  PRACTICE_FAIR: 'stands visits',
  DEMONSTRATION: 'tool steps',
  DOCUMENTING_PRACTICE: 'template sections version',
  CASE_EXAMPLE: 'caseText lessons',
  PROBLEM_SOLVING: 'problem options chosen',
  READING_GROUP: 'text schedule notes',
  JOINT_RESPONSE: 'requester dueAt signatories sentAt',
  LEARNING_PROJECT: 'question milestones report',
  TIP_EXCHANGE: 'tips usedBy',
  RESOURCE_POINTER: 'resource why',
  FOLLOW_LEADER: 'host dates observations',
  HOT_TOPIC: 'topic urgency summary',
  EXPLORING_IDEAS: 'ideas verdict',
  PROJECT_REVIEW: 'project findings changes',
  MASTER_CLASS: 'master exercise results',
  HELP_DESK: 'ticket dutyRoster resolvedAt',
  PRACTICE_COMPARISON: 'grid values median',
  PEER_ASSIST: 'question advice usedAdvice',
  QUESTION_ANSWER: 'question answers acceptedAnswer',
  ROLE_PLAY: 'scenario roles debrief',
  DOCUMENT_SHARING: 'document licence reuse',
  SEMINAR_TRAINING: 'syllabus trainer assessment',
  JOINT_EVENT: 'coHosts programme',
  INVITED_SPEAKER: 'speaker recording transcript',
  SYSTEMATIC_SCAN: 'sources period digest',
  EXTERNAL_BENCHMARK: 'reference values gaps',
  BOUNDARY_COLLABORATION: 'otherParty question product',
};

test('there are the 29 types of the domain, each where it lies on the axes', () => {
  const letters = { EACH_OTHER: 'E', OUTSIDE: 'O', BOTH: 'B' };
  const rows = activityTypes.map(
    ({ code, formality, source, family }) => `${code} ${formality} ${letters[source]} ${family}`,
  );
  expect(rows).toEqual(domain.trim().split(/,\s+/));
  expect(codesInEvents).toEqual(activityTypes.map(({ code }) => code));
});

test('each has the own fields of the domain', () => {
  const fields = activityTypes.map((type) => [type.code, Object.keys(type.fields).join(' ')]);
  expect(Object.fromEntries(fields)).toEqual(ownFields);
});

const everyText = (type: ActivityTypeDefinition): Names[] => {
  const ofFields = (fields: ActivityFields): Names[] =>
    Object.values(fields).flatMap(({ descriptions, parts }) => [descriptions, ...ofFields(parts)]);
  return [type.names, type.descriptions, ...type.roles, ...type.outputs, ...ofFields(type.fields)];
};

test.each(activityTypes.map((type) => [type.code, type] as const))(
  '%s is described in three languages, each in its own letters',
  (_code, type) => {
    for (const texts of everyText(type)) {
      const [uk = '', ru = '', en = ''] = ['uk', 'ru', 'en'].map(
        (language) => texts.find((text) => text.language === language)?.text,
      );
      expect(texts).toHaveLength(3);
      expect(uk).not.toMatch(/[ыэъё]|[a-z]{5}/i);
      expect(ru).not.toMatch(/[іїєґ]|[a-z]{5}/i);
      expect(en).not.toMatch(/[а-яіїєґ]/i);
      for (const text of [uk, ru, en]) expect(text.trim()).toMatch(/^\S.+/);
    }
    expect(type.roles.length).toBeGreaterThan(0);
    expect(type.outputs.length).toBeGreaterThan(0);
  },
);

const faults = (type: ActivityTypeDefinition, values: object, demand = true) => {
  try {
    readFields(type, values as Record<string, unknown>, { demand });
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.drafts.map(({ code, field }) => `${code} ${field.join('.')}`);
    throw error;
  }
};

const typeOf = (code: string): ActivityTypeDefinition => definitionOf(code as ActivityTypeCode);

test.each(activityTypes.map((type) => [type.code, type] as const))(
  '%s takes its fields as they are, keeps them, and takes what it kept',
  (_code, type: ActivityTypeDefinition) => {
    const values = sampleOfAll(type.fields);
    const kept = readFields(type, values, { demand: true });
    expect(kept).toEqual(values);
    expect(readFields(type, JSON.parse(JSON.stringify(kept)) as typeof kept, { demand: true })).toEqual(kept);
  },
);

test.each(activityTypes.map((type) => [type.code, type] as const))(
  '%s names every required field that is missing, unless it is only proposed',
  (_code, type: ActivityTypeDefinition) => {
    const required = Object.keys(type.fields).filter((name) => type.fields[name]?.isRequired);
    expect(faults(type, {})).toEqual(required.map((name) => `REQUIRED fields.${name}`));
    expect(faults(type, {}, false)).toEqual([]);
  },
);

test.each([
  [
    'GUESTS',
    { visitPurpose: 'p', guests: [{ organisationId: newId('organisation') }] },
    ['REQUIRED fields.guests.0.personId'],
  ],
  ['PRACTICE_FAIR', { stands: [], visits: [{ stand: 1 }] }, ['NO_SUCH_ENTRY fields.visits.0.stand']],
  ['PROBLEM_SOLVING', { problem: 'p', options: ['a', 'b'], chosen: 3 }, ['NO_SUCH_ENTRY fields.chosen']],
  [
    'TIP_EXCHANGE',
    { tips: [{ tip: 'a' }], usedBy: [{ tip: 2, personId: newId('person') }] },
    ['NO_SUCH_ENTRY fields.usedBy.0.tip'],
  ],
  ['PEER_ASSIST', { question: 'q', usedAdvice: [1] }, ['NO_SUCH_ENTRY fields.usedAdvice.0']],
  [
    'QUESTION_ANSWER',
    { question: { text: 'q' }, answers: [{ text: 'a' }], acceptedAnswer: 2 },
    ['NO_SUCH_ENTRY fields.acceptedAnswer'],
  ],
  ['QUESTION_ANSWER', { question: {} }, ['REQUIRED fields.question.text']],
  [
    'PRACTICE_COMPARISON',
    { grid: [{ item: 'i' }], values: [{ item: 2, value: 1 }] },
    ['NO_SUCH_ENTRY fields.values.0.item'],
  ],
  [
    'PRACTICE_COMPARISON',
    { grid: [{ item: 'i' }], median: [{ item: 1, median: 2 }] },
    ['UNKNOWN_FIELD fields.median'],
  ],
  ['HOT_TOPIC', { topic: 't', urgency: 'NOW', note: 'n' }, ['UNKNOWN_FIELD fields.note']],
  ['HOT_TOPIC', { topic: 't', urgency: 'NOW' }, ['NOT_AN_OPTION fields.urgency']],
  [
    'HOT_TOPIC',
    JSON.parse('{"topic":"t","__proto__":{"isRequired":true}}'),
    ['UNKNOWN_FIELD fields.__proto__'],
  ],
  ['HOT_TOPIC', { topic: 't', constructor: 'x' }, ['UNKNOWN_FIELD fields.constructor']],
  ['JOINT_RESPONSE', { requester: 'r', dueAt: '2026-03-29T10:00' }, ['NOT_A_TIME fields.dueAt']],
  [
    'INVITED_SPEAKER',
    { speaker: { name: 'n' }, recording: 'https://user:secret@example.org' },
    ['NOT_A_LINK fields.recording'],
  ],
  [
    'INVITED_SPEAKER',
    { speaker: { name: 'n' }, recording: 'javascript:alert(1)' },
    ['NOT_A_LINK fields.recording'],
  ],
  ['EXPLORING_IDEAS', { ideas: Array(101).fill('i') }, ['TOO_MANY fields.ideas']],
  ['EXPLORING_IDEAS', { ideas: Array(100).fill('i'.repeat(2_000)) }, []],
  [
    'DOCUMENTING_PRACTICE',
    { sections: Array(100).fill({ heading: 'h', text: 't'.repeat(5_000) }) },
    ['TOO_LONG fields'],
  ],
])('a %s that is not as it should be (%#)', (code, values, expected) => {
  expect(faults(typeOf(code), values as object)).toEqual(expected);
});

const wrong: [kind: RegExp, values: unknown[], code: RegExp][] = [
  [/TEXT|CHOICE|DAY|MOMENT|LINK|PERSON|ORG|TERR|COMM|RES|QUES|ANS/, [5, true, ['a'], { a: 1 }], /^NOT_A/],
  [/INTEGER|DECIMAL/, ['5', true, [5], {}], /^NOT_A_(NUMBER|DECIMAL)$/],
  [/YES_NO/, ['yes', 1], /^NOT_YES_OR_NO$/],
  [/GROUP/, ['x', 5, ['x']], /^NOT_A_GROUP$/],
];

/** Every field of a type, also within groups, with a value of the wrong kind at its place. */
function wrongValues(fields: ActivityFields): { values: object; at: string; code: RegExp }[] {
  return Object.entries(fields)
    .filter(([, { isDerived }]) => !isDerived)
    .flatMap(([name, field]) => {
      const good = sampleOfAll(fields);
      const [, bad = [], code = /./] = wrong.find(([kinds]) => kinds.test(field.kind)) ?? [];
      const here = bad.map((value) => ({
        values: { ...good, [name]: field.isList ? [value] : value },
        at: field.isList ? `${name}.0` : name,
        code,
      }));
      const noList = field.isList
        ? [{ values: { ...good, [name]: 'x' }, at: name, code: /^NOT_A_LIST$/ }]
        : [];
      const within = wrongValues(field.parts).map(({ values, at, code: inner }) => ({
        values: { ...good, [name]: field.isList ? [values] : values },
        at: field.isList ? `${name}.0.${at}` : `${name}.${at}`,
        code: inner,
      }));
      return [...here, ...noList, ...within];
    });
}

test.each(activityTypes.map((type) => [type.code, type] as const))(
  '%s refuses a value of the wrong kind in every field, and says where',
  (_code, type: ActivityTypeDefinition) => {
    const cases = wrongValues(type.fields);
    expect(cases.length).toBeGreaterThan(4);
    for (const { values, at, code } of cases) {
      const [found = ''] = faults(type, values).filter((fault) => fault.endsWith(` fields.${at}`));
      expect({ at, code: found.split(' ')[0] }).toEqual({ at, code: expect.stringMatching(code) });
    }
  },
);

test('what a type computes follows from what was given', () => {
  const derive = (code: string, values: object) => typeOf(code).derive?.(values);
  const grid = [{ item: 'Days' }, { item: 'Cost' }, { item: 'Staff' }];
  const values = [3, 1, 2].map((value) => ({ item: 1, value }));
  const comparison = { grid, values: [...values, { item: 2, value: 1 }, { item: 2, value: 4 }] };
  expect(derive('PRACTICE_COMPARISON', comparison)).toEqual({
    median: [
      { item: 1, median: 2, answers: 3 },
      { item: 2, median: 2.5, answers: 2 },
    ],
  });
  expect(derive('EXTERNAL_BENCHMARK', { values: [{ item: 'a', own: 0.3, reference: 0.1 }] })).toEqual({
    gaps: [{ item: 'a', gap: 0.2 }],
  });
});

test('the persons whom fields name are found wherever they stand', () => {
  const [host, giver] = [newId('person'), newId('person')];
  expect(personsIn(typeOf('FOLLOW_LEADER').fields, { host: { personId: host } })).toEqual([
    { personId: host, field: ['fields', 'host', 'personId'] },
  ]);
  expect(
    personsIn(typeOf('TIP_EXCHANGE').fields, { tips: [{ tip: 'a' }, { tip: 'b', giverId: giver }] }),
  ).toEqual([{ personId: giver, field: ['fields', 'tips', '1', 'giverId'] }]);
});
