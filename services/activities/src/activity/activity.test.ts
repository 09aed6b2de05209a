import { newId } from '@kolo/runtime';
import { sampleOfAll } from '../fixtures/fieldSamples.ts';
import { persons, startWorld } from '../fixtures/world.ts';
import type { World } from '../fixtures/world.ts';
import type { ActivityTypeDefinition } from './types/activityType.ts';
import { activityTypes } from './types/activityTypes.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.service.clock.set('2010-03-29T06:00:00Z'));
afterAll(() => world.close());

const selection = 'activity { id status startsAt startsAtLocal timezone fields organiser { id } formality }';
const act = (name: string, input: object, by = world.viewers.organiser) =>
  world.mutate(by, name, input, selection);
const schedule = (input: object = {}, by = world.viewers.organiser) =>
  act(
    'scheduleActivity',
    { ...world.activityInput, startsAt: '2010-03-30T10:00', timezone: 'UTC', ...input },
    by,
  );
const propose = (input: object = {}, by = world.viewers.member) =>
  act('proposeActivity', { ...world.activityInput, ...input }, by);
const list = async (args: string, viewer = world.viewers.member, within = 'first: 100') => {
  const { data, errors } = await world.query(
    viewer,
    `{ activities(${[args, within].filter(Boolean).join(', ')}) { totalCount nodes { id type } } }`,
    {},
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.activities as { totalCount: number; nodes: { id: string; type: string }[] };
};
const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
const codesOf = (userErrors: { code: string; field: string[] }[]) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);

describe('An activity', () => {
  test('goes from a proposal by a member to a record, each step told of once', async () => {
    const { agendaItemId } = await world.topics();
    const { activity } = await propose({ fields: {}, agendaItemId });
    expect(activity).toMatchObject({
      status: 'PROPOSED',
      startsAt: null,
      startsAtLocal: null,
      timezone: 'Europe/Zurich',
      organiser: { id: world.person.member },
    });
    const activityId = activity.id as string;
    // What its type requires must be there by the time it is planned.
    const time = { activityId, startsAt: '2010-03-30T10:00' };
    expect(codesOf((await act('scheduleProposal', time, world.viewers.member)).userErrors)).toEqual([
      'REQUIRED fields.topic',
    ]);
    await act('changeActivity', { activityId, fields: { topic: 'Floods' } }, world.viewers.member);
    expect((await act('scheduleProposal', time, world.viewers.member)).activity).toMatchObject({
      status: 'SCHEDULED',
      // Summer time began in Zurich two days before.
      startsAt: '2010-03-30T08:00:00.000Z',
      startsAtLocal: '2010-03-30T10:00',
    });
    const early = await act('markActivityHeld', { activityId }, world.viewers.member);
    expect(codesOf(early.userErrors)).toEqual(['NOT_BEGUN activityId']);
    world.service.clock.set('2010-03-30T09:30:00Z');
    for (const _ of [1, 2]) {
      expect((await act('markActivityHeld', { activityId }, world.viewers.member)).activity.status).toBe(
        'HELD',
      );
    }
    const record = { activityId, texts: [{ language: 'en', text: 'We spoke.' }] };
    expect((await act('publishRecord', record, world.viewers.keeper)).activity.status).toBe('RECORDED');
    const events = await world.eventsOf(activityId);
    expect(events.map(({ type, sequence }) => `${sequence} ${type}`)).toEqual([
      '1 activity.proposed',
      '2 activity.changed',
      '3 activity.scheduled',
      '4 activity.held',
      '5 activity.recorded',
    ]);
    for (const event of events) {
      expect(event).toMatchObject({
        tenant: world.tenant,
        community: world.community,
        programme: null,
        timezone: 'Europe/Zurich',
      });
    }
    expect(events[3]).toMatchObject({
      time: '2010-03-30T08:00:00.000Z',
      channel: 'ONLINE',
      actor: world.person.member,
      data: { type: 'HOT_TOPIC', formality: 2, source: 'EACH_OTHER', family: 3, sessionKind: null },
    });
  });

  test('is planned with all that may be said of it', async () => {
    const [facilitatorId, organiserId] = persons(2);
    const { domainId, agendaItemId } = await world.topics();
    const { activity, userErrors } = await schedule({
      ...{
        type: 'PEER_ASSIST',
        fields: { question: 'How do I begin?' },
        purposes: ['SOLVE', 'HEAR', 'SOLVE'],
      },
      ...{ facilitatorId, organiserId, domainId, agendaItemId, capacity: 12, languages: ['EN', 'uk'] },
      ...{ place: 'Hall', lowBandwidthWay: 'By telephone', documentedIn: 'Minutes of 29 March' },
      ...{ formality: 4, source: 'BOTH', mode: 'BOTH', family: 5 },
    });
    expect(userErrors).toEqual([]);
    const { data } = await world.query(
      world.viewers.member,
      `{ activity(id: "${activity.id}") { type formality source mode family purposes capacity placesLeft languages place
        lowBandwidthWay documentedIn facilitator { id } organiser { id } domain { id } agendaItem { id } tenant { id }
        community { id } programme { id } kind number fields title endsAt
        typeDefinition { code name roles outputs fields { name isRequired } } } }`,
      {},
    );
    expect(data.activity).toEqual({
      ...{ type: 'PEER_ASSIST', formality: 4, source: 'BOTH', mode: 'BOTH', family: 5 },
      ...{
        purposes: ['SOLVE', 'HEAR'],
        capacity: 12,
        placesLeft: 12,
        languages: ['en', 'uk'],
        place: 'Hall',
      },
      ...{ lowBandwidthWay: 'By telephone', documentedIn: 'Minutes of 29 March' },
      ...{ facilitator: { id: facilitatorId }, organiser: { id: organiserId }, domain: { id: domainId } },
      ...{
        agendaItem: { id: agendaItemId },
        tenant: { id: world.tenant },
        community: { id: world.community },
      },
      ...{ programme: null, kind: null, number: null, fields: { question: 'How do I begin?' } },
      ...{ title: 'Water in spring', endsAt: '2010-03-30T11:00:00.000Z' },
      typeDefinition: {
        code: 'PEER_ASSIST',
        name: 'Peer assist',
        roles: ['owner', 'assistants', 'facilitator'],
        outputs: ['advice list', 'later: what was used'],
        fields: [
          { name: 'question', isRequired: true },
          { name: 'advice', isRequired: false },
          { name: 'usedAdvice', isRequired: false },
        ],
      },
    });
  });

  test('of each of the 29 types is planned with its own fields and found by formality and source', async () => {
    const begun = 'from: "2010-05-03T00:00:00Z", to: "2010-05-04T00:00:00Z"';
    for (const type of activityTypes as readonly ActivityTypeDefinition[]) {
      const fields = sampleOfAll(type.fields);
      const input = { type: type.code, fields, startsAt: '2010-05-03T10:00' };
      const { activity, userErrors } = await schedule(input);
      expect({ type: type.code, userErrors }).toEqual({ type: type.code, userErrors: [] });
      expect(activity.fields).toEqual({ ...fields, ...type.derive?.(fields as never) });
    }
    expect((await list(begun)).totalCount).toBe(29);
    const sources = [...new Set(activityTypes.map(({ source }) => source))];
    for (const formality of [1, 2, 3, 4, 5]) {
      for (const source of sources) {
        const expected = activityTypes.filter((one) => one.formality === formality && one.source === source);
        const { nodes } = await list(`${begun}, formality: ${formality}, source: ${source}`);
        expect(nodes.map(({ type }) => type).toSorted()).toEqual(expected.map(({ code }) => code).toSorted());
      }
    }
    for (const family of [1, 2, 3, 4, 5, 6, 7]) {
      const expected = activityTypes.filter((type) => type.family === family).length;
      expect((await list(`${begun}, family: ${family}`)).totalCount).toBe(expected);
    }
  });

  test('says in its fields what Kolo computes from them, and keeps it from being given', async () => {
    const grid = [{ item: 'Days to answer' }];
    const values = [1, 5, 3].map((value) => ({ item: 1, value }));
    const input = { type: 'PRACTICE_COMPARISON', fields: { grid, values } };
    const { activity } = await schedule(input);
    expect(activity.fields).toMatchObject({ median: [{ item: 1, median: 3, answers: 3 }] });
    const given = await schedule({ ...input, fields: { grid, values, median: [] } });
    expect(codesOf(given.userErrors)).toEqual(['UNKNOWN_FIELD fields.median']);
  });

  test('takes own fields that are written into the document, too', async () => {
    const document = `mutation ($topic: String) { scheduleActivity(input: { communityId: "${world.community}", type: HOT_TOPIC,
      titles: [{ language: "en", text: "Water" }], startsAt: "2010-03-30T10:00", durationMin: 30, channel: PHONE,
      fields: { topic: $topic, urgency: "TODAY" } }) { activity { fields } userErrors { code field } } }`;
    const { data } = await world.query(world.viewers.organiser, document, { topic: 'Wells' });
    expect(data.scheduleActivity).toEqual({
      activity: { fields: { topic: 'Wells', urgency: 'TODAY' } },
      userErrors: [],
    });
  });

  test.each([
    // Zurich, 28 March 2010: from 2:00 the clocks go to 3:00; 31 October: from 3:00 back to 2:00.
    ['2010-03-28T02:30', 'LOCAL_TIME_SKIPPED startsAt'],
    ['2010-03-28T03:00', null],
    ['2010-10-31T02:30', 'LOCAL_TIME_AMBIGUOUS startsAt'],
    ['2010-10-31T03:00', null],
  ])('at %s by the clock of its community: %s', async (startsAt, fault) => {
    const { activity, userErrors } = await schedule({ startsAt, timezone: null });
    expect(codesOf(userErrors)).toEqual(fault === null ? [] : [fault]);
    if (fault !== null) return;
    const moved = await act('rescheduleActivity', { activityId: activity.id, startsAt: '2010-03-28T02:30' });
    expect(codesOf(moved.userErrors)).toEqual(['LOCAL_TIME_SKIPPED startsAt']);
  });

  test('of a programme lies within its days, and is no session', async () => {
    const programmeId = await world.createProgramme();
    const cohortId = await world.enterCohort(programmeId, [world.person.participant]);
    const within = { communityId: null, programmeId, cohortId };
    const late = await schedule({ ...within, startsAt: '2010-04-03T10:00' });
    expect(codesOf(late.userErrors)).toEqual(['OUTSIDE_PROGRAMME startsAt']);
    const { activity } = await schedule({ ...within, timezone: null }, world.viewers.participant);
    expect(activity).toMatchObject({ timezone: 'Europe/Kyiv', startsAtLocal: '2010-03-30T10:00' });
    const { data } = await world.query(
      world.viewers.participant,
      `{ programme(id: "${programmeId}") { sessions { totalCount } activities { nodes { id community { id } cohort { id } } } } }`,
      {},
    );
    expect(data.programme).toEqual({
      sessions: { totalCount: 0 },
      activities: {
        nodes: [{ id: activity.id, community: { id: world.community }, cohort: { id: cohortId } }],
      },
    });
    expect(idsOf(await list(`programme: "${programmeId}"`))).toEqual([activity.id]);
    expect(await world.eventsOf(activity.id)).toMatchObject([
      { programme: programmeId, community: world.community, timezone: 'Europe/Zurich' },
    ]);
  });

  test('of a tenant alone needs a zone, and is seen by those who are registered there', async () => {
    const alone = { communityId: null, tenantId: world.tenant };
    expect(codesOf((await schedule({ ...alone, timezone: null })).userErrors)).toEqual(['REQUIRED timezone']);
    const { activity } = await schedule(alone);
    for (const [who, sees] of [
      ['colleague', true],
      ['member', true],
      ['evaluator', true],
      ['sponsor', true],
      ['stranger', false],
      ['foreignOrganiser', false],
      ['sponsoringOrganisation', false],
    ] as const) {
      const { data } = await world.query(world.viewers[who], `{ activity(id: "${activity.id}") { id } }`, {});
      expect({ who, sees: data.activity !== null }).toEqual({ who, sees });
      expect(idsOf(await list('', world.viewers[who])).includes(activity.id)).toBe(sees);
    }
  });

  test('moves with its programme to the community that it leads to', async () => {
    const programmeId = await world.createProgramme({ communityId: null });
    const { activity } = await schedule({ communityId: null, programmeId });
    expect(idsOf(await list(`programme: "${programmeId}"`))).toEqual([]);
    await world.done('changeProgramme', 'programme', { programmeId, communityId: world.community });
    expect(idsOf(await list(`programme: "${programmeId}"`))).toEqual([activity.id]);
  });
});

describe('A gathering', () => {
  test('has parts, which its events and theirs tell of', async () => {
    const gathering = await world.scheduleActivity({
      type: 'JOINT_EVENT',
      fields: { coHosts: [{ name: 'A city' }] },
    });
    const later = await world.scheduleActivity({ partOfId: gathering, startsAt: '2010-03-30T12:00' });
    const first = await world.scheduleActivity({ partOfId: gathering, startsAt: '2010-03-29T05:00' });
    const { data } = await world.query(
      world.viewers.member,
      `{ activity(id: "${gathering}") { partOf { id } parts { totalCount nodes { id partOf { id } } } } }`,
      {},
    );
    expect(data.activity).toEqual({
      partOf: null,
      parts: {
        totalCount: 2,
        nodes: [first, later].map((id) => ({ id, partOf: { id: gathering } })),
      },
    });
    expect(idsOf(await list(`partOf: "${gathering}"`))).toEqual([first, later]);
    await world.done('markActivityHeld', 'activity', { activityId: first });
    await world.done('publishRecord', 'activity', {
      activityId: first,
      texts: [{ language: 'en', text: 'x' }],
    });
    await world.done('cancelActivity', 'activity', { activityId: later });
    for (const event of [...(await world.eventsOf(first)), ...(await world.eventsOf(later))]) {
      expect({ type: event.type, data: event.data }).toMatchObject({ data: { partOfId: gathering } });
    }
  });

  test('gets no part that was already held outside of it', async () => {
    const [gathering, other] = [await world.scheduleActivity(), await world.scheduleActivity()];
    const startsAt = '2010-03-28T05:00';
    const part = await world.scheduleActivity({ partOfId: gathering, startsAt });
    await world.done('markActivityHeld', 'activity', { activityId: part });
    const change = async (partOfId: string) =>
      codesOf((await act('changeActivity', { activityId: part, partOfId })).userErrors);
    expect(await change(other)).toEqual(['WRONG_STATE partOfId']);
    expect(await change(gathering)).toEqual([]);
  });

  test('is of the same place as its parts, and no part itself', async () => {
    const gathering = await world.scheduleActivity();
    const part = await world.scheduleActivity({ partOfId: gathering });
    const ofTenant = await world.scheduleActivity({ communityId: null, tenantId: world.tenant });
    const refused = async (partOfId: string) => codesOf((await schedule({ partOfId })).userErrors);
    expect(await refused(part)).toEqual(['PART_OF_PART partOfId']);
    expect(await refused(ofTenant)).toEqual(['NOT_FOUND partOfId']);
    expect(await refused(newId('activity'))).toEqual(['NOT_FOUND partOfId']);
    const change = async (activityId: string, partOfId: string) =>
      codesOf((await act('changeActivity', { activityId, partOfId })).userErrors);
    const other = await world.scheduleActivity();
    expect(await change(gathering, gathering)).toEqual(['PART_OF_PART partOfId']);
    expect(await change(gathering, other)).toEqual(['PART_OF_PART partOfId']);
    expect(await change(part, other)).toEqual([]);
    await world.done('cancelActivity', 'activity', { activityId: gathering });
    expect(await refused(gathering)).toEqual(['WRONG_STATE partOfId']);
  });
});

describe('Who may run what', () => {
  const types = { 2: 'HOT_TOPIC', 3: 'CASE_EXAMPLE', 4: 'MASTER_CLASS', 5: 'SEMINAR_TRAINING' };
  const fields = {
    2: { topic: 'Water' },
    3: { caseText: 'A case' },
    4: { master: { name: 'A master' } },
    5: {},
  };

  test.each([
    ['organiser', [true, true, true, true]],
    ['keeper', [true, true, true, 'NEEDS_PROGRAMME_OWNER type']],
    ['member', [true, 'NEEDS_ORGANISER type', 'NEEDS_ORGANISER type', 'NEEDS_PROGRAMME_OWNER type']],
    ['alumnus', 'NOT_ALLOWED communityId'],
    ['evaluator', 'NOT_ALLOWED communityId'],
    ['sponsor', 'NOT_ALLOWED communityId'],
    ['stranger', 'NOT_FOUND communityId'],
    ['leaver', 'NOT_FOUND communityId'],
    ['colleague', 'NOT_FOUND communityId'],
    ['foreignOrganiser', 'NOT_FOUND communityId'],
    ['machine', 'NOT_FOUND communityId'],
  ] as const)('%s: %j', async (who, expected) => {
    const viewer = world.viewers[who];
    for (const [at, formality] of ([2, 3, 4, 5] as const).entries()) {
      const input = { type: types[formality], fields: fields[formality] };
      const { activity, userErrors } = await schedule(input, viewer);
      const wanted = typeof expected === 'string' ? expected : expected[at];
      expect(codesOf(userErrors)).toEqual(wanted === true ? [] : [wanted]);
      // Everybody who may run anything may propose everything.
      const proposal = await propose(input, viewer);
      expect(codesOf(proposal.userErrors)).toEqual(typeof expected === 'string' ? [expected] : []);
      if (typeof expected === 'string') continue;
      const time = { activityId: proposal.activity.id, startsAt: '2010-03-30T10:00' };
      const planned = await act('scheduleProposal', time, viewer);
      expect(codesOf(planned.userErrors)).toEqual(
        wanted === true ? [] : [String(wanted).replace('type', 'activityId')],
      );
      expect(activity === null).toBe(wanted !== true);
    }
  });

  test('calling a lecture informal lets nobody hold it, and making a talk formal needs who may', async () => {
    const lecture = { type: 'SEMINAR_TRAINING', fields: {}, formality: 1 };
    expect(codesOf((await schedule(lecture, world.viewers.keeper)).userErrors)).toEqual([
      'NEEDS_PROGRAMME_OWNER type',
    ]);
    expect(codesOf((await schedule({ formality: 4 }, world.viewers.member)).userErrors)).toEqual([
      'NEEDS_ORGANISER formality',
    ]);
    const { activity } = await schedule({}, world.viewers.member);
    const raise = { activityId: activity.id, formality: 3 };
    expect(codesOf((await act('changeActivity', raise, world.viewers.member)).userErrors)).toEqual([
      'NEEDS_ORGANISER formality',
    ]);
    expect((await act('changeActivity', raise, world.viewers.keeper)).activity.formality).toBe(3);
  });

  test('a member plans for no other, and organises what is their own', async () => {
    const other = { organiserId: persons(1)[0] };
    expect(codesOf((await schedule(other, world.viewers.member)).userErrors)).toEqual([
      'NOT_ALLOWED organiserId',
    ]);
    const own = await schedule({}, world.viewers.member);
    const foreign = await schedule();
    for (const [name, input] of [
      ['changeActivity', { place: 'Hall' }],
      ['rescheduleActivity', { startsAt: '2010-03-31T10:00' }],
      ['cancelActivity', {}],
    ] as const) {
      const theirs = await act(name, { ...input, activityId: foreign.activity.id }, world.viewers.member);
      expect(codesOf(theirs.userErrors)).toEqual(['NOT_ALLOWED activityId']);
      const unseen = await act(name, { ...input, activityId: foreign.activity.id }, world.viewers.stranger);
      expect(codesOf(unseen.userErrors)).toEqual(['NOT_FOUND activityId']);
      const mine = await act(name, { ...input, activityId: own.activity.id }, world.viewers.member);
      expect(codesOf(mine.userErrors)).toEqual([]);
    }
  });

  test('who schedules the proposal of another organises it from then on', async () => {
    const { activity } = await propose();
    const { id: activityId } = activity;
    const time = { activityId, startsAt: '2010-03-30T10:00' };
    const planned = await act('scheduleProposal', time, world.viewers.keeper);
    expect(planned.activity.organiser).toEqual({ id: world.person.keeper });
    const change = await act('changeActivity', { activityId, place: 'Hall' }, world.viewers.member);
    expect(codesOf(change.userErrors)).toEqual(['NOT_ALLOWED activityId']);
    const again = await act('scheduleProposal', time, world.viewers.keeper);
    expect(codesOf(again.userErrors)).toEqual(['WRONG_STATE activityId']);
  });
});

describe('A change', () => {
  test('replaces the own fields that are given, empties those that are named, and keeps the rest', async () => {
    const fields = { question: 'How?', advice: [{ advice: 'Ask them.' }, { advice: 'Wait.' }] };
    const { activity } = await schedule({ type: 'PEER_ASSIST', fields });
    const activityId = activity.id as string;
    const change = async (input: object) => act('changeActivity', { activityId, ...input });
    expect((await change({ fields: { usedAdvice: [2] } })).activity.fields).toEqual({
      ...fields,
      usedAdvice: [2],
    });
    // One advice less leaves a number without its entry.
    const shorter = { fields: { advice: [{ advice: 'Ask them.' }] } };
    expect(codesOf((await change(shorter)).userErrors)).toEqual(['NO_SUCH_ENTRY fields.usedAdvice.0']);
    const both = { ...shorter, emptyFields: ['usedAdvice'] };
    expect((await change(both)).activity.fields).toEqual({ ...fields, ...shorter.fields });
    expect(codesOf((await change({ emptyFields: ['question'] })).userErrors)).toEqual([
      'REQUIRED fields.question',
    ]);
  });

  test('is possible after it was held, and not once it is cancelled', async () => {
    const held = await world.scheduleActivity({ startsAt: '2010-03-29T05:00' });
    await world.done('markActivityHeld', 'activity', { activityId: held });
    const input = { activityId: held, fields: { topic: 'Water', summary: 'More wells.' } };
    expect((await act('changeActivity', input)).activity.fields.summary).toBe('More wells.');
    expect(
      codesOf(
        (await act('rescheduleActivity', { activityId: held, startsAt: '2010-04-01T10:00' })).userErrors,
      ),
    ).toEqual(['WRONG_STATE activityId']);
    const cancelled = await world.scheduleActivity();
    await world.done('cancelActivity', 'activity', { activityId: cancelled });
    expect(codesOf((await act('changeActivity', { ...input, activityId: cancelled })).userErrors)).toEqual([
      'WRONG_STATE activityId',
    ]);
  });

  test('names nobody of another tenant, wherever the person stands', async () => {
    const [stranger] = persons(1) as [string];
    world.strangers.add(stranger);
    const { userErrors } = await schedule({
      type: 'TIP_EXCHANGE',
      fields: { tips: [{ tip: 'Ask.' }, { tip: 'Wait.', giverId: stranger }] },
    });
    expect(codesOf(userErrors)).toEqual(['NOT_FOUND fields.tips.1.giverId']);
  });
});

describe('Activities are found', () => {
  let own: Record<string, string>;
  const period = 'from: "2010-06-01T00:00:00Z", to: "2010-07-01T00:00:00Z"';
  beforeAll(async () => {
    const june = (day: string, input: object) =>
      world.scheduleActivity({ startsAt: `2010-06-${day}T10:00`, ...input });
    own = {
      talk: await june('10', { languages: ['uk', 'en'] }),
      assist: await june('08', { type: 'PEER_ASSIST', fields: { question: 'How?' }, languages: ['ru'] }),
      tips: await june('12', { type: 'TIP_EXCHANGE', fields: {} }),
    };
  });

  test.each([
    ['type: PEER_ASSIST', ['assist']],
    ['formality: 1', ['tips']],
    ['source: EACH_OTHER', ['assist', 'talk', 'tips']],
    ['source: OUTSIDE', []],
    ['mode: WITH', ['assist', 'talk']],
    ['family: 1', ['tips']],
    ['language: "UK"', ['talk']],
    ['status: SCHEDULED', ['assist', 'talk', 'tips']],
    ['status: HELD', []],
    ['formality: 2, language: "en"', ['talk']],
  ])('by %s', async (args, expected) => {
    expect(idsOf(await list(`${period}, ${args}`))).toEqual(expected.map((name) => own[name]));
  });

  test('in the order of time, proposals first, page by page', async () => {
    const proposals = [(await propose()).activity.id, (await propose()).activity.id];
    const read: string[] = [];
    let after: string | null = null;
    const document = `query ($after: String, $id: ID!) { activities(community: $id, first: 3, after: $after) {
      nodes { id startsAt } pageInfo { hasNextPage endCursor } } }`;
    const times: (string | null)[] = [];
    do {
      const variables: Record<string, unknown> = { after, id: world.community };
      const { data } = await world.query(world.viewers.member, document, variables);
      const { nodes, pageInfo } = data.activities;
      read.push(...idsOf({ nodes }));
      times.push(...nodes.map(({ startsAt }: { startsAt: string | null }) => startsAt));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(read).size).toBe(read.length);
    const first = times.findIndex((time) => time !== null);
    expect(times.slice(first)).toEqual(times.slice(first).toSorted());
    expect(times.slice(first)).not.toContain(null);
    expect(read.slice(0, first)).toEqual(expect.arrayContaining(proposals));
  });

  test('within a community, as far as the viewer sees them', async () => {
    const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Community { activities(from: "2010-06-01T00:00:00Z", to: "2010-07-01T00:00:00Z") { totalCount } } } }`;
    const representations = [{ __typename: 'Community', id: world.community }];
    for (const [who, expected] of [
      ['member', 3],
      ['sponsor', 3],
      ['stranger', 0],
    ] as const) {
      const { data } = await world.query(world.viewers[who], document, { representations });
      expect({ who, count: data._entities[0].activities.totalCount }).toEqual({ who, count: expected });
    }
  });

  test.each(['from: "June"', 'to: "2010-06-01"', 'language: "?"', 'after: "bm8"'])(
    'not by %s, which means nothing',
    async (args) => {
      const { errors } = await world.query(
        world.viewers.member,
        `{ activities(${args}) { totalCount } }`,
        {},
      );
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );
});

test.each([
  ['organiser', true, true],
  ['keeper', true, true],
  ['member', true, false],
  ['alumnus', true, false],
  ['evaluator', false, false],
  ['sponsor', false, false],
] as const)('%s reads own fields: %s, and organises: %s', async (who, reads, organises) => {
  const id = await world.scheduleActivity();
  const ask = async (fields: string) =>
    world.query(world.viewers[who], `{ activity(id: "${id}") { ${fields} } }`, {});
  expect((await ask('viewerCanOrganise title')).data.activity).toEqual({
    viewerCanOrganise: organises,
    title: 'Water in spring',
  });
  for (const field of ['fields', 'organiser { id }', 'facilitator { id }']) {
    const { errors } = await ask(field);
    expect(errors === undefined).toBe(reads);
  }
});
