import { newId } from '@kolo/runtime';
import { persons, startWorld } from '../fixtures/world.ts';
import type { World } from '../fixtures/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const selection =
  'cohort { id endedAt community { id } programme { id } persons(first: 100) { totalCount nodes { id } } }';

const enter = (input: object, by = world.viewers.organiser) =>
  world.mutate(by, 'enterCohort', input, selection);
const remove = (input: object, by = world.viewers.organiser) =>
  world.mutate(by, 'removeFromCohort', input, selection);

/** A cohort whose HANDOVER session was held. */
async function endedCohort() {
  const programmeId = await world.createProgramme();
  const personIds = persons(3);
  const cohortId = await world.enterCohort(programmeId, personIds);
  const handover = { kind: 'HANDOVER', cohortId, startsAt: '2010-03-29T08:30', durationMin: 20 };
  await world.markHeld(await world.scheduleSession(programmeId, handover));
  return { programmeId, cohortId, personIds };
}

test('a cohort is entered, and told of with its ids alone', async () => {
  const { tenant, community, viewers, service, eventsOf } = world;
  const programmeId = await world.createProgramme();
  const personIds = persons(24);
  const { cohort, userErrors } = await enter({ programmeId, personIds: [...personIds, personIds[0]] });
  expect(userErrors).toEqual([]);
  expect(cohort).toMatchObject({
    endedAt: null,
    community: { id: community },
    programme: { id: programmeId },
    persons: { totalCount: 24, nodes: personIds.toSorted().map((id) => ({ id })) },
  });
  expect(await eventsOf(cohort.id)).toMatchObject([
    {
      type: 'cohort.entered',
      source: '/activities',
      tenant,
      community,
      programme: programmeId,
      actor: viewers.organiser.personId,
      // The community counts its days by its own clock, whatever the programme's.
      timezone: 'Europe/Zurich',
      time: new Date(service.clock.now()).toISOString(),
      sequence: 1,
      data: { personIds: personIds.toSorted() },
    },
  ]);
});

test('a programme that leads to no community counts by its own clock', async () => {
  const programmeId = await world.createProgramme({ communityId: null });
  const cohortId = await world.enterCohort(programmeId, persons(1));
  expect(await world.eventsOf(cohortId)).toMatchObject([{ community: null, timezone: 'Europe/Kyiv' }]);
});

test('a cohort is extended and shortened, each change told of once', async () => {
  const programmeId = await world.createProgramme();
  const [first, second, third] = persons(3) as [string, string, string];
  const cohortId = await world.enterCohort(programmeId, [first]);
  await enter({ programmeId, cohortId, personIds: [second, third] });
  await enter({ programmeId, cohortId, personIds: [second, first] });
  const { cohort } = await remove({ cohortId, personIds: [first, newId('person')] });
  await remove({ cohortId, personIds: [first] });
  expect(cohort.persons.nodes.map(({ id }: { id: string }) => id)).toEqual([second, third].toSorted());
  const events = await world.eventsOf(cohortId);
  expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(events.at(-1)).toMatchObject({ data: { personIds: [second, third].toSorted() } });
});

test('a cohort takes 500 persons, in parts of 100, and not one more', async () => {
  const programmeId = await world.createProgramme();
  const everybody = persons(501);
  const cohortId = await world.enterCohort(programmeId, everybody.slice(0, 100));
  for (const from of [100, 200, 300, 400]) {
    await enter({ programmeId, cohortId, personIds: everybody.slice(from, from + 100) });
  }
  const { cohort, userErrors } = await enter({ programmeId, cohortId, personIds: everybody.slice(500) });
  expect(cohort).toBeNull();
  expect(userErrors).toMatchObject([
    { code: 'COHORT_FULL', field: ['personIds'], message: expect.stringContaining('500') },
  ]);
  const document = `query ($after: String) { cohort(id: "${cohortId}") {
    persons(first: 100, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  const read: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await world.query(world.viewers.organiser, document, { after });
    const page = data.cohort.persons;
    expect(page.totalCount).toBe(500);
    read.push(...page.nodes.map(({ id }: { id: string }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(read).toEqual(everybody.slice(0, 500).toSorted());
});

test('two extensions at once both count', async () => {
  const programmeId = await world.createProgramme();
  const everybody = persons(40);
  const cohortId = await world.enterCohort(programmeId, everybody.slice(0, 10));
  await Promise.all(
    [10, 20, 30].map((from) => enter({ programmeId, cohortId, personIds: everybody.slice(from, from + 10) })),
  );
  const { data } = await world.query(
    world.viewers.organiser,
    `{ cohort(id: "${cohortId}") { persons { totalCount } } }`,
    {},
  );
  expect(data.cohort.persons.totalCount).toBe(40);
  expect((await world.eventsOf(cohortId)).map(({ sequence }) => sequence).toSorted()).toEqual([1, 2, 3, 4]);
});

test('a cohort that has ended is changed no more', async () => {
  const { programmeId, cohortId, personIds } = await endedCohort();
  const before = await world.eventsOf(cohortId);
  const entered = await enter({ programmeId, cohortId, personIds: persons(1) });
  const removed = await remove({ cohortId, personIds: personIds.slice(0, 1) });
  for (const { cohort, userErrors } of [entered, removed]) {
    expect(cohort).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'COHORT_ENDED', field: ['cohortId'] }]);
  }
  expect(await world.eventsOf(cohortId)).toEqual(before);
});

test('a cohort of another programme is not extended through this one', async () => {
  const programmeId = await world.createProgramme();
  const cohortId = await world.enterCohort(await world.createProgramme(), persons(1));
  const { userErrors } = await enter({ programmeId, cohortId, personIds: persons(1) });
  expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['cohortId'] }]);
});

test.each([
  ['participant', 'NOT_ALLOWED'],
  ['member', 'NOT_ALLOWED'],
  ['keeper', 'NOT_ALLOWED'],
  ['sponsor', 'NOT_ALLOWED'],
  ['evaluator', 'NOT_ALLOWED'],
  ['stranger', 'NOT_FOUND'],
  ['foreignOrganiser', 'NOT_FOUND'],
  ['operator', 'NOT_FOUND'],
  ['machine', 'NOT_FOUND'],
] as const)('%s may neither enter nor shorten a cohort', async (who, code) => {
  const programmeId = await world.createProgramme();
  const personIds = [world.person.participant];
  const cohortId = await world.enterCohort(programmeId, personIds);
  const viewer = world.viewers[who];
  expect(await enter({ programmeId, personIds }, viewer)).toMatchObject({
    cohort: null,
    userErrors: [{ code, field: ['programmeId'] }],
  });
  expect(await remove({ cohortId, personIds }, viewer)).toMatchObject({
    cohort: null,
    userErrors: [{ code, field: ['cohortId'] }],
  });
  expect(await world.eventsOf(cohortId)).toHaveLength(1);
});
