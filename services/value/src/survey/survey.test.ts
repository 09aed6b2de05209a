import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import { openSurveyWorld } from './survey.fixture.ts';
import type { SurveyWorld } from './survey.fixture.ts';

const selected = `survey { id kind status askedCount answeredCount responseRate module openedAt closesAt
  community { id } activity { id } programme cohort viewerHasAnswered viewerCanAnswer viewerCanClose
  items { question text scale smallest largest }
  results { question n mean reason distribution { answer count } } }`;

let world: SurveyWorld;
beforeEach(async () => {
  world = await openSurveyWorld();
});
afterEach(() => world.close());

const run = async (viewer: Viewer, document: string, variables: object) => {
  const { data, errors } = await world.service.execute(viewer, document, { ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const write = async (viewer: Viewer, name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${selected} userErrors { code field message } } }`;
  return (await run(viewer, document, { input }))[name];
};
const read = async (viewer: Viewer, id: Id) =>
  (await run(viewer, `query ($id: ID!) { ${selected.replace('survey {', 'survey(id: $id) {')} }`, { id }))
    .survey;

const codes = ({ userErrors }: { userErrors: { code: string; field: string[] }[] }) =>
  userErrors.map(({ code, field }) => [code, ...field]);

const pulse = async (over: object = {}): Promise<Id> => {
  const input = { kind: 'PULSE', activityId: world.activityId, ...over };
  const { survey, userErrors } = await write(world.criticalFriend, 'openSurvey', input);
  expect(userErrors).toEqual([]);
  return survey.id;
};
const answers = (timeWorth: number, candour?: number) => [
  { question: 'TIME_WORTH', answer: timeWorth },
  ...(candour === undefined ? [] : [{ question: 'CANDOUR', answer: candour }]),
];
const answer = (personId: Id, surveyId: Id, given: object[], over: object = {}) =>
  write(personViewer(personId), 'answerSurvey', { surveyId, answers: given, ...over });

test('a pulse asks those who attended; each answers once, and its results come when it closes', async () => {
  const surveyId = await pulse();
  const [asked] = await world.told('survey.asked');
  const attendees = [world.persons.teller, world.persons.member, world.persons.offline, world.persons.helper];
  expect(asked).toMatchObject({
    subject: surveyId,
    sequence: 1,
    data: {
      survey: 'PULSE',
      activityId: world.activityId,
      personIds: [...attendees, ...world.guests].sort(),
      questions: ['timeWorth', 'candour'],
    },
  });
  const given = [5, 4, 4, 3, 2];
  for (const [index, personId] of [
    world.persons.teller,
    world.persons.member,
    ...world.guests.slice(0, 3),
  ].entries()) {
    expect(
      codes(await answer(personId, surveyId, answers(given[index] ?? 0, index === 0 ? 1 : undefined))),
    ).toEqual([]);
  }
  const [first] = await world.told('survey.answered');
  expect(first).toMatchObject({
    subject: surveyId,
    sequence: 2,
    actor: world.persons.teller,
    channel: 'WEB',
    data: {
      survey: 'PULSE',
      activityId: world.activityId,
      personId: world.persons.teller,
      askedOn: '2010-05-20T09:00:00.000Z',
      answers: [
        { question: 'timeWorth', answer: 5 },
        { question: 'candour', answer: 1 },
      ],
    },
  });
  const open = await read(world.viewers.keeper, surveyId);
  expect(open).toMatchObject({
    status: 'OPEN',
    askedCount: 8,
    answeredCount: 5,
    responseRate: 0.625,
    results: [
      { question: 'TIME_WORTH', n: null, mean: null, distribution: [], reason: 'STILL_OPEN' },
      { question: 'CANDOUR', n: null, mean: null, distribution: [], reason: 'STILL_OPEN' },
    ],
  });

  const { survey } = await write(world.viewers.keeper, 'closeSurvey', { surveyId });
  expect(survey.results).toEqual([
    {
      question: 'TIME_WORTH',
      n: 5,
      mean: 3.6,
      reason: null,
      distribution: [
        { answer: 2, count: 1 },
        { answer: 3, count: 1 },
        { answer: 4, count: 2 },
        { answer: 5, count: 1 },
      ],
    },
    { question: 'CANDOUR', n: null, mean: null, distribution: [], reason: 'MASKED' },
  ]);
});

test('a second answer is refused with what to do, at its field, and changes nothing', async () => {
  const surveyId = await pulse();
  await answer(world.persons.member, surveyId, answers(5));
  const again = await answer(world.persons.member, surveyId, answers(1));
  expect(codes(again)).toEqual([['ALREADY_ANSWERED', 'surveyId']]);
  expect(again.userErrors[0].message).toContain('Nothing needs to be done');
  expect(await read(world.viewers.member, surveyId)).toMatchObject({
    answeredCount: 1,
    viewerHasAnswered: true,
    viewerCanAnswer: false,
  });
  expect(await world.told('survey.answered')).toHaveLength(1);
  const paper = { onBehalfOf: world.persons.member, channel: 'PRINT' };
  expect(
    codes(await write(world.viewers.keeper, 'answerSurvey', { surveyId, answers: answers(2), ...paper })),
  ).toEqual([['ALREADY_ANSWERED', 'onBehalfOf']]);
});

test('two answers of one person at once are one answer', async () => {
  const surveyId = await pulse();
  const both = await Promise.all(
    [1, 5].map((value) => answer(world.persons.member, surveyId, answers(value))),
  );
  expect(both.flatMap(codes)).toEqual([['ALREADY_ANSWERED', 'surveyId']]);
  expect(await read(world.viewers.member, surveyId)).toMatchObject({ answeredCount: 1 });
});

test('a proxy, a keeper and a relay answer for a member without a connection; paper is entered by who may ask', async () => {
  const { persons, viewers, guests } = world;
  const surveyId = await pulse();
  const forThem = (viewer: keyof typeof viewers, onBehalfOf: Id, over: object = {}) =>
    write(viewers[viewer], 'answerSurvey', { surveyId, answers: answers(4), onBehalfOf, ...over });
  expect(codes(await forThem('member', persons.offline))).toEqual([['NOT_FOUND', 'onBehalfOf']]);
  expect(codes(await forThem('keeper', persons.helper))).toEqual([['NOT_FOUND', 'onBehalfOf']]);
  expect(codes(await forThem('helper', persons.offline, { channel: 'PROXY' }))).toEqual([]);
  expect(codes(await forThem('keeper', persons.helper, { channel: 'PRINT' }))).toEqual([]);
  expect(codes(await forThem('relay', guests[0] ?? '', { channel: 'SMS' }))).toEqual([]);
  expect(codes(await forThem('organiser', guests[1] ?? '', { channel: 'PRINT' }))).toEqual([]);
  expect(codes(await forThem('organiser', persons.colleague, { channel: 'PRINT' }))).toEqual([
    ['NOT_FOUND', 'onBehalfOf'],
  ]);
  const told = await world.told('survey.answered');
  expect(told.map(({ actor, channel }) => [actor, channel])).toEqual([
    [persons.offline, 'PROXY'],
    [persons.helper, 'PRINT'],
    [guests[0], 'SMS'],
    [guests[1], 'PRINT'],
  ]);
});

test('who is entered as an attendee later may answer, and counts as asked from then on', async () => {
  const surveyId = await pulse();
  const late = newId('person');
  expect(codes(await answer(late, surveyId, answers(3)))).toEqual([['NOT_FOUND', 'surveyId']]);
  await world.attend(late);
  expect(codes(await answer(late, surveyId, answers(3)))).toEqual([]);
  expect(await read(personViewer(late), surveyId)).toMatchObject({ askedCount: 9, answeredCount: 1 });
  expect(
    (await world.told('survey.asked')).map(({ sequence, data }) => [sequence, data.personIds.length]),
  ).toEqual([
    [1, 8],
    [2, 1],
  ]);
  const [{ sequence } = { sequence: 0 }] = await world.told('survey.answered');
  expect(sequence).toBe(3);
});

test('an attendance that was taken back asks nobody', async () => {
  const { persons, tenantId, communityId, activityId } = world;
  await world.tell({
    tenant: tenantId,
    community: communityId,
    timezone: 'Europe/Kyiv',
    type: 'attendance.cancelled',
    subject: activityId,
    sequence: 100,
    actor: persons.member,
    data: { personId: persons.member, cohortId: null },
  });
  const surveyId = await pulse();
  expect(codes(await answer(persons.member, surveyId, answers(3)))).toEqual([['NOT_ASKED', 'surveyId']]);
});

test('the half-year survey asks the active members of the community, with its own questions', async () => {
  const { persons, communityId, viewers } = world;
  const { survey } = await write(viewers.keeper, 'openSurvey', { kind: 'HALF_YEAR', communityId });
  expect(survey).toMatchObject({
    community: { id: communityId },
    activity: null,
    closesAt: '2010-06-17T09:00:00.000Z',
    items: [
      { question: 'IDENTIFICATION', scale: 'FIVE_POINTS', smallest: 1, largest: 5 },
      { question: 'CANDOUR' },
      { question: 'CONTACT_USED', scale: 'YES_NO', smallest: 0, largest: 1 },
      { question: 'ISOLATION' },
    ],
  });
  const [asked] = await world.told('survey.asked');
  const { teller, colleague, helper, member, keeper, offline } = persons;
  expect(asked?.data.personIds).toEqual([teller, colleague, helper, member, keeper, offline].sort());
  expect(asked?.data).toMatchObject({ survey: 'HALF_YEAR', activityId: null, cohortId: null });
  const again = await write(viewers.keeper, 'openSurvey', { kind: 'HALF_YEAR', communityId });
  expect(codes(again)).toEqual([['SURVEY_IS_OPEN', 'communityId']]);
  const wrong = await write(viewers.member, 'answerSurvey', {
    surveyId: survey.id,
    answers: [
      { question: 'CONTACT_USED', answer: 2 },
      { question: 'ISOLATION', answer: 0 },
      { question: 'TIME_WORTH', answer: 3 },
      { question: 'ISOLATION', answer: 3 },
    ],
  });
  expect(codes(wrong)).toEqual([
    ['OUT_OF_RANGE', 'answers', '0', 'answer'],
    ['OUT_OF_RANGE', 'answers', '1', 'answer'],
    ['NOT_AN_OPTION', 'answers', '2', 'question'],
    ['DUPLICATE', 'answers', '3', 'question'],
  ]);
  expect(await world.told('survey.answered')).toEqual([]);
});

test('skills are asked of the cohort before and after, for its programme', async () => {
  const { viewers, cohortId, programmeId, persons } = world;
  const input = { cohortId, questions: ['SKILL_1', 'AMBITION', 'TOOLS_USED'] };
  for (const kind of ['SKILL_BEFORE', 'SKILL_AFTER']) {
    const { survey } = await write(viewers.organiser, 'openSurvey', { ...input, kind });
    expect(survey).toMatchObject({ programme: programmeId, cohort: cohortId, askedCount: 2 });
    const given = [
      { question: 'SKILL_1', answer: 2 },
      { question: 'TOOLS_USED', answer: 7 },
    ];
    expect(codes(await answer(persons.member, survey.id, given))).toEqual([]);
  }
  const told = await world.service.events();
  expect(told.filter(({ type }) => type === 'survey.answered')).toMatchObject([
    {
      programme: programmeId,
      data: { survey: 'SKILL_BEFORE', cohortId, answers: [{ question: 'skill1' }, {}] },
    },
    { programme: programmeId, data: { survey: 'SKILL_AFTER', cohortId } },
  ]);
});

test('a survey closes by itself, and nobody answers it then', async () => {
  const surveyId = await pulse({ closesAt: '2010-05-21T09:00:00Z' });
  world.service.clock.advance({ days: 1 });
  expect(codes(await answer(world.persons.member, surveyId, answers(3)))).toEqual([
    ['SURVEY_IS_CLOSED', 'surveyId'],
  ]);
  expect(await read(world.viewers.member, surveyId)).toMatchObject({ status: 'CLOSED' });
  expect(codes(await write(world.viewers.keeper, 'closeSurvey', { surveyId }))).toEqual([
    ['SURVEY_IS_CLOSED', 'surveyId'],
  ]);
});

test('what cannot be asked is refused at its field', async () => {
  const { activityId, communityId, cohortId } = world;
  const refused = async (input: object) => codes(await write(world.criticalFriend, 'openSurvey', input));
  expect(await refused({})).toEqual([['REQUIRED', 'kind']]);
  expect(await refused({ kind: 'PULSE' })).toEqual([['REQUIRED', 'activityId']]);
  expect(await refused({ kind: 'HALF_YEAR', communityId, cohortId })).toEqual([
    ['NOT_OF_THIS_SURVEY', 'cohortId'],
  ]);
  expect(await refused({ kind: 'PULSE', activityId: newId('activity') })).toEqual([
    ['NOT_FOUND', 'activityId'],
  ]);
  expect(await refused({ kind: 'PULSE', activityId, questions: ['SKILL_1'] })).toEqual([
    ['NOT_AN_OPTION', 'questions', '0'],
  ]);
  expect(await refused({ kind: 'PULSE', activityId, questions: ['CANDOUR', 'CANDOUR'] })).toEqual([
    ['DUPLICATE', 'questions', '1'],
  ]);
  expect(await refused({ kind: 'PULSE', activityId, closesAt: '2010-05-20T08:00:00Z' })).toEqual([
    ['CLOSES_IN_THE_PAST', 'closesAt'],
  ]);
  expect(await refused({ kind: 'PULSE', activityId, closesAt: '2011-05-20T08:00:00Z' })).toEqual([
    ['OPEN_TOO_LONG', 'closesAt'],
  ]);
  expect(await refused({ kind: 'PULSE', activityId, module: 0 })).toEqual([['OUT_OF_RANGE', 'module']]);
  expect(await world.told('survey.asked')).toEqual([]);
});

test.each([
  ['criticalFriend', []],
  ['keeper', []],
  ['organiser', []],
  ['planner', []],
  ['member', [['NOT_ALLOWED', 'activityId']]],
  ['evaluator', [['NOT_ALLOWED', 'activityId']]],
  ['sponsor', [['NOT_ALLOWED', 'activityId']]],
  ['stranger', [['NOT_FOUND', 'activityId']]],
  ['foreigner', [['NOT_FOUND', 'activityId']]],
] as const)('the %s who opens a pulse gets %j', async (role, expected) => {
  const viewers = { ...world.viewers, criticalFriend: world.criticalFriend, planner: world.planner };
  const input = { kind: 'PULSE', activityId: world.activityId };
  expect(codes(await write(viewers[role], 'openSurvey', input))).toEqual(expected);
});

test('a survey is found by its community and its activity; for strangers there is none', async () => {
  const surveyId = await pulse();
  const { service, viewers, communityId, activityId } = world;
  const listed = async (viewer: keyof typeof viewers, args: object) => {
    const document = `query ($community: ID, $activity: ID) {
      surveys(community: $community, activity: $activity) { totalCount nodes { id } } }`;
    return service.execute(viewers[viewer], document, { ...args });
  };
  const found = { surveys: { totalCount: 1, nodes: [{ id: surveyId }] } };
  expect((await listed('member', { community: communityId })).data).toEqual(found);
  expect((await listed('helper', { activity: activityId })).data).toEqual(found);
  for (const viewer of ['stranger', 'foreigner', 'neighbour'] as const) {
    expect((await listed(viewer, { activity: activityId })).data).toEqual({ surveys: null });
    expect((await listed(viewer, { community: communityId })).data).toEqual({ surveys: null });
    expect(await read(viewers[viewer], surveyId)).toBeNull();
  }
  expect((await listed('member', {})).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  const { data } = await service.execute(
    personViewer(world.guests[0] ?? ''),
    `query ($id: ID!) { _entities(representations: [{ __typename: "Activity", id: $id }]) { ... on Activity { surveys { nodes { viewerCanAnswer } } } } }`,
    { id: activityId },
  );
  expect(data).toEqual({ _entities: [{ surveys: { nodes: [{ viewerCanAnswer: true }] } }] });
});
