import { inTransaction, newId } from '@kolo/runtime';
import { startWorld } from '../fixtures/world.ts';
import { registeredIn } from './person.store.ts';
import { projectPersons } from './projectPersons.ts';

type World = Awaited<ReturnType<typeof startWorld>>;
let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.close());

const registered = (personId: string, tenant: string) =>
  world.told({
    type: 'person.registered',
    subject: personId,
    tenant,
    data: { personId, organisationId: null, territoryId: null },
  });

test('a cohort and a session know nobody of another tenant, as they know nobody who does not exist', async () => {
  const programmeId = await world.createProgramme();
  const [absent, foreign] = [newId('person'), newId('person')];
  for (const personId of [absent, foreign]) world.strangers.add(personId);
  const { connection } = world.service;
  await inTransaction(connection, (session) =>
    projectPersons(connection, [registered(foreign, world.foreignTenant)], session),
  );
  for (const personId of [absent, foreign]) {
    const cohort = { programmeId, personIds: [world.person.participant, personId] };
    const entered = await world.mutate(world.viewers.organiser, 'enterCohort', cohort, '');
    expect(entered.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['personIds', '1'] }]);
    const session = { ...world.sessionInput, programmeId, facilitatorId: personId };
    const scheduled = await world.mutate(world.viewers.organiser, 'scheduleSession', session, '');
    expect(scheduled.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['facilitatorId'] }]);
  }
});

test('a person is registered wherever identity said so, in whatever order and however often it did', async () => {
  const { connection } = world.service;
  const personId = newId('person');
  const [first, second] = [newId('tenant'), newId('tenant')];
  const events = [registered(personId, second), registered(personId, first), registered(personId, second)];
  await inTransaction(connection, (session) => projectPersons(connection, events, session));
  await inTransaction(connection, async (session) => {
    await projectPersons(connection, events.slice(1), session);
    for (const tenantId of [first, second]) {
      expect(await registeredIn(connection, tenantId, [personId, newId('person')], session)).toEqual(
        new Set([personId]),
      );
    }
  });
});
