import { newId } from '@kolo/runtime';
import { persons, startWorld } from '../fixtures/world.ts';
import type { World } from '../fixtures/world.ts';

let world: World;
/** Four countries; the last territory lies in none that is known. */
const countries = Array.from({ length: 3 }, () => newId('territory'));
const cities = Array.from({ length: 4 }, () => newId('territory'));
const districts = Array.from({ length: 3 }, () => newId('territory'));
const offices = Array.from({ length: 2 }, () => newId('organisation'));

beforeAll(async () => {
  world = await startWorld();
  const territory = (id: string, kind: 'COUNTRY' | 'REGION' | 'CITY', parentId: string | null) =>
    world.told({ type: 'territory.registered', subject: id, community: null, data: { kind, parentId } });
  // Children before their parents: events may arrive in any order.
  await world.learn([
    ...cities.map((id, at) => territory(id, 'CITY', districts[at] ?? null)),
    ...districts.map((id, at) => territory(id, 'REGION', countries[at] as string)),
    ...countries.map((id) => territory(id, 'COUNTRY', null)),
  ]);
});
beforeEach(() => world.service.clock.set('2010-03-29T12:00:00Z'));
afterAll(() => world.close());

/** An activity of the community with members from three countries and one of which none is known, and guests. */
async function attended(count: { members: number; guests: number }) {
  const [members, guests] = [persons(count.members), persons(count.guests)];
  await world.enrol([
    ...members.map((personId, at) => ({
      personId,
      organisationId: offices[at % 2] as string,
      territoryId: cities[at % 4] as string,
    })),
    ...guests.map((personId) => ({ personId, territoryId: newId('territory') })),
  ]);
  await world.join(members);
  const activityId = await world.scheduleActivity({ type: 'PRACTICE_FAIR', fields: {} });
  const input = { activityId, personIds: [...members, ...guests], channel: 'PRINT' };
  const answer = await world.mutate(world.viewers.keeper, 'recordAttendance', input, 'activity { id }');
  expect(answer.userErrors).toEqual([]);
  return { activityId, members, guests };
}

const counts = `attendance { totalCount } memberCountries { totalCount }
  members: attendees(level: MEMBER) { totalCount } guests: attendees(level: TRANSACTIONAL) { totalCount }`;
const read = async (activityId: string, fields: string, who: keyof World['viewers'] = 'keeper') =>
  world.query(world.viewers[who], `{ activity(id: "${activityId}") { ${fields} } }`, {});

test('members, guests and the countries of members are counted, and each attendance is told of with its place', async () => {
  const { activityId, members, guests } = await attended({ members: 8, guests: 3 });
  expect((await read(activityId, counts, 'member')).data.activity).toEqual({
    attendance: { totalCount: 11 },
    memberCountries: { totalCount: 3 },
    members: { totalCount: 8 },
    guests: { totalCount: 3 },
  });
  const { data } = await read(
    activityId,
    `attendees(level: TRANSACTIONAL, first: 2) { nodes { person { id } level channel recordedBy { id } } pageInfo { hasNextPage } }
     memberCountries { nodes { id } }`,
  );
  expect(data.activity.attendees).toEqual({
    nodes: guests
      .toSorted()
      .slice(0, 2)
      .map((id) => ({
        person: { id },
        level: 'TRANSACTIONAL',
        channel: 'PRINT',
        recordedBy: { id: world.person.keeper },
      })),
    pageInfo: { hasNextPage: true },
  });
  expect(data.activity.memberCountries.nodes).toEqual(countries.toSorted().map((id) => ({ id })));
  const events = (await world.eventsOf(activityId)).filter(({ type }) => type === 'attendance.recorded');
  expect(events).toHaveLength(11);
  expect(events[1]).toMatchObject({
    actor: members[1],
    territory: cities[1],
    community: world.community,
    programme: null,
    time: '2010-03-29T10:00:00.000Z',
    data: { level: 'MEMBER', cohortId: null, organisationId: offices[1], countryId: countries[1] },
  });
  expect(events[3]).toMatchObject({ territory: cities[3], data: { countryId: null } });
  expect(events[8]).toMatchObject({
    actor: guests[0],
    data: { level: 'TRANSACTIONAL', organisationId: null },
  });
});

test('a sponsor reads neither who came as what, nor a number of fewer than five', async () => {
  const few = await attended({ members: 3, guests: 1 });
  const many = await attended({ members: 4, guests: 4 });
  const sponsor = 'attendance { totalCount } memberCountries { totalCount }';
  expect((await read(few.activityId, sponsor, 'sponsor')).data.activity).toEqual({
    attendance: { totalCount: null },
    memberCountries: { totalCount: null },
  });
  // Eight came; how many of them are members, and from how many countries these four, is not told.
  expect((await read(many.activityId, sponsor, 'sponsor')).data.activity).toEqual({
    attendance: { totalCount: 8 },
    memberCountries: { totalCount: null },
  });
  const parts = await read(many.activityId, 'attendees(level: MEMBER) { totalCount }', 'sponsor');
  expect(parts.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const names = await read(many.activityId, 'memberCountries { nodes { id } }', 'evaluator');
  expect(names.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await read(many.activityId, counts, 'evaluator')).data.activity.guests.totalCount).toBe(4);
});

test.each([
  ['keeper', null],
  ['organiser', null],
  ['member', 'NOT_ALLOWED activityId'],
  ['alumnus', 'NOT_ALLOWED activityId'],
  ['evaluator', 'NOT_ALLOWED activityId'],
  ['stranger', 'NOT_FOUND activityId'],
  ['relay', null],
  ['foreignRelay', 'NOT_FOUND activityId'],
] as const)('%s enters who came to an activity of the community: %s', async (who, fault) => {
  const activityId = await world.scheduleActivity();
  const [personId] = persons(1) as [string];
  await world.enrol([{ personId }]);
  const { userErrors } = await world.mutate(
    world.viewers[who],
    'recordAttendance',
    { activityId, personIds: [personId] },
    'activity { id }',
  );
  const faults = userErrors.map(
    (error: { code: string; field: string[] }) => `${error.code} ${error.field.join('.')}`,
  );
  expect(faults).toEqual(fault === null ? [] : [fault]);
});

test('a proxy enters those who named them, and nobody else', async () => {
  const activityId = await world.scheduleActivity();
  const [represented, other] = persons(2) as [string, string];
  await world.enrol([{ personId: represented }, { personId: other }]);
  await world.learn([
    world.told({
      type: 'person.accessProfileChanged',
      subject: represented,
      sequence: 9,
      data: {
        ...{ personId: represented, bandwidth: 'NONE', skillLevel: 'NOVICE', channels: ['SMS'] },
        ...{ device: 'SHARED', languages: ['uk'], proxyIds: [world.person.colleague] },
      },
    }),
  ]);
  const record = (personIds: string[], by = world.viewers.colleague) =>
    world.mutate(by, 'recordAttendance', { activityId, personIds }, 'activity { id }');
  expect((await record([represented])).userErrors).toEqual([]);
  expect((await record([other])).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['activityId'] }]);
  expect((await record([represented, other])).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['activityId'] },
  ]);
  expect((await read(activityId, 'attendance { nodes { person { id } channel } }')).data.activity).toEqual({
    attendance: { nodes: [{ person: { id: represented }, channel: 'PROXY' }] },
  });
});

test('to a session come its cohort, and the guests who were registered', async () => {
  const programmeId = await world.createProgramme();
  await world.enterCohort(programmeId, [world.person.participant]);
  const activityId = await world.scheduleSession(programmeId, { startsAt: '2010-03-30T10:00' });
  const [guest, passerBy] = persons(2) as [string, string];
  await world.enrol([{ personId: guest }, { personId: passerBy }]);
  await world.done('registerPersonsForActivity', 'activity', { activityId, personIds: [guest] });
  world.service.clock.set('2010-03-30T12:00:00Z');
  const record = (personIds: string[]) =>
    world.mutate(world.viewers.organiser, 'recordAttendance', { activityId, personIds }, 'activity { id }');
  expect((await record([world.person.participant, passerBy])).userErrors).toMatchObject([
    { code: 'NOT_IN_COHORT', field: ['personIds', '1'] },
  ]);
  expect((await record([world.person.participant, guest])).userErrors).toEqual([]);
  expect((await read(activityId, counts, 'organiser')).data.activity).toMatchObject({
    members: { totalCount: 1 },
    guests: { totalCount: 1 },
  });
});

test('nobody comes to what is only proposed', async () => {
  const { activity } = await world.mutate(
    world.viewers.organiser,
    'proposeActivity',
    world.activityInput,
    'activity { id }',
  );
  const input = { activityId: activity.id, personIds: [world.person.member] };
  const answer = await world.mutate(world.viewers.organiser, 'recordAttendance', input, 'activity { id }');
  expect(answer.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['activityId'] }]);
});
