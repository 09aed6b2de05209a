import fc from 'fast-check';
import { newEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { unknownPerson } from './person.store.ts';
import { afterEvent } from './projectPersons.ts';

const personId = newId('person');
const tenants = [newId('tenant'), newId('tenant')].sort();
const clock = { now: () => Date.parse('2010-03-05T15:00:00Z') };
const [office, city, proxy] = [newId('organisation'), newId('organisation'), newId('person')];
const profile = {
  skillLevel: 'NOVICE',
  channels: ['SMS'],
  device: 'SHARED',
  languages: ['uk'],
} as const;

const events = [
  ...tenants.map((tenant, at) =>
    newEvent(clock, {
      type: 'person.registered',
      subject: personId,
      sequence: 1 + at,
      tenant,
      data: { personId, organisationId: office, territoryId: null },
    }),
  ),
  ...(['LOW', 'NONE'] as const).map((bandwidth, at) =>
    newEvent(clock, {
      type: 'person.accessProfileChanged',
      subject: personId,
      sequence: 3 + at,
      data: { personId, bandwidth, ...profile, channels: ['SMS'], languages: ['uk'], proxyIds: [proxy] },
    }),
  ),
  newEvent(clock, {
    type: 'position.changed',
    subject: personId,
    sequence: 5,
    data: { personId, fromOrganisationId: office, organisationId: city, territoryId: newId('territory') },
  }),
] as Parameters<typeof afterEvent>[1][];

test('a person is the same in whatever order, and however often, their events arrive', () => {
  const end = events.reduce(afterEvent, unknownPerson(personId));
  expect(end).toMatchObject({
    tenantIds: tenants,
    organisationId: city,
    bandwidth: 'NONE',
    proxyIds: [proxy],
  });
  fc.assert(
    fc.property(fc.shuffledSubarray([...events, ...events], { minLength: 10 }), (shuffled) => {
      expect(shuffled.reduce(afterEvent, unknownPerson(personId))).toEqual(end);
    }),
  );
});
