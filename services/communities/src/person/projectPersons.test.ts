import fc from 'fast-check';
import { newEvent } from '@kolo/events';
import type { AnyKoloEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { unknownPerson } from './person.store.ts';
import { afterEvent } from './projectPersons.ts';

const personId = newId('person');
const tenantId = newId('tenant');
const clock = { now: () => Date.parse('2010-03-05T15:00:00Z') };
const [office, city] = [newId('organisation'), newId('organisation')];

const events = [
  newEvent(clock, {
    type: 'person.registered',
    subject: personId,
    sequence: 1,
    tenant: tenantId,
    data: { personId, organisationId: office, territoryId: null },
  }),
  ...(['LOW', 'NONE'] as const).map((bandwidth, index) =>
    newEvent(clock, {
      type: 'person.accessProfileChanged',
      subject: personId,
      sequence: 2 + index,
      data: {
        personId,
        bandwidth,
        skillLevel: 'NOVICE',
        channels: ['SMS'],
        device: 'SHARED',
        languages: ['uk'],
        proxyIds: [],
      },
    }),
  ),
  newEvent(clock, {
    type: 'position.changed',
    subject: personId,
    sequence: 4,
    data: { personId, fromOrganisationId: office, organisationId: city, territoryId: newId('territory') },
  }),
] as Parameters<typeof afterEvent>[1][];

test('a person is the same in whatever order, and however often, their events arrive', () => {
  const end = events.reduce(afterEvent, unknownPerson(personId));
  expect(end).toMatchObject({
    tenantIds: [tenantId],
    organisationId: city,
    bandwidth: 'NONE',
    skillLevel: 'NOVICE',
  });
  fc.assert(
    fc.property(fc.shuffledSubarray([...events, ...events], { minLength: 8 }), (shuffled) => {
      expect(shuffled.reduce(afterEvent, unknownPerson(personId))).toEqual(end);
    }),
  );
  expect(events.map((event: AnyKoloEvent) => event.type)).toContain('position.changed');
});
