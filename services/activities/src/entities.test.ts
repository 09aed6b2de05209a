import { askForBatch, entityTypes } from '@kolo/testing';
import { persons, startWorld } from './fixtures/world.ts';
import type { World } from './fixtures/world.ts';
import { activities } from './service.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const programmeId = await world.createProgramme();
  await world.enterCohort(programmeId, persons(2));
  await world.scheduleSession(programmeId);
});
afterAll(() => world.close());

describe('A hundred entities asked for by reference', () => {
  it.each(entityTypes(activities))('of type %s are one read of its collection', async (type) => {
    const batch = await askForBatch(world.service, world.viewers.organiser, type);
    expect(batch.readsById).toBe(batch.collection === null ? 0 : 1);
    expect(batch.reads).toBeLessThanOrEqual(10);
  });

  it('are all found that the viewer sees', async () => {
    for (const type of ['Programme', 'Cohort', 'Activity']) {
      expect({ type, ...(await askForBatch(world.service, world.viewers.organiser, type)) }).toMatchObject({
        type,
        found: 100,
      });
    }
  });
});
