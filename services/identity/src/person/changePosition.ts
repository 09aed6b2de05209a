import { z } from 'zod';
import { calendarDay, idOf, oneOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { namesIn } from '../localized.ts';
import { organisationsOfTenants } from '../organisation/organisation.store.ts';
import { territoriesOfTenant } from '../territory/territory.store.ts';
import { identityWrite } from '../write.ts';
import { lastDayAnywhere } from './days.ts';
import { demandPerson } from './demandPerson.ts';
import { currentPosition, positionServices } from './person.model.ts';
import { mayChangePosition } from './person.policy.ts';
import { changePerson } from './person.store.ts';

const MAX_POSITIONS = 100;

export const changePosition = identityWrite({
  name: 'changePosition',
  input: z.object({
    personId: idOf('person').optional(),
    organisationId: idOf('organisation'),
    titles: namesIn(200, 0).default([]),
    service: oneOf(positionServices),
    from: calendarDay,
    territoryId: idOf('territory').optional(),
  }),
  run: async ({ context, input, session, emit }) => {
    const { connection, viewer, clock } = context;
    const { organisationId, titles, service, from } = input;
    const person = await demandPerson(context, session, input.personId, mayChangePosition);
    const personId = person._id;

    const tenantIds = person.registrations.map(({ tenantId }) => tenantId);
    const organisations = await organisationsOfTenants(connection, session, tenantIds, [organisationId]);
    const organisation = organisations.get(organisationId);
    if (!organisation) refuse('NOT_FOUND', 'organisationId');
    if (input.territoryId !== undefined) {
      const known = await territoriesOfTenant(connection, session, organisation.tenantId, [
        input.territoryId,
      ]);
      if (!known.has(input.territoryId)) refuse('NOT_FOUND', 'territoryId');
    }
    if (from > lastDayAnywhere(clock)) refuse('IN_THE_FUTURE', 'from');
    const former = currentPosition(person);
    const latest = former?.from ?? person.positions.at(-1)?.to ?? from;
    if (from < latest) refuse('BEFORE_FORMER_POSITION', 'from', { day: latest });
    if (person.positions.length >= MAX_POSITIONS) refuse('TOO_MANY', [], { max: MAX_POSITIONS });

    const territoryId = input.territoryId ?? organisation.territoryId;
    const closed = person.positions.map((one) => (one === former ? { ...one, to: from } : one));
    const taken = { _id: newId('position'), organisationId, titles, service, from, to: null };
    await changePerson(connection, session, person, { positions: [...closed, taken], territoryId });
    emit({
      type: 'position.changed',
      subject: personId,
      sequence: person.version + 1,
      tenant: organisation.tenantId,
      actor: viewer.personId,
      territory: territoryId,
      data: { personId, fromOrganisationId: former?.organisationId ?? null, organisationId, territoryId },
    });
    return { personId };
  },
});

export type ChangedPosition = Awaited<ReturnType<typeof changePosition>>;
