import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { placeOf } from '../programme/place.ts';
import { organisedProgramme } from '../programme/organisedProgramme.ts';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { defineActivitiesWrite } from '../write.ts';
import { MOST_PERSONS } from './cohort.model.ts';
import type { CohortRecord } from './cohort.model.ts';
import { insertCohort, storePersons } from './cohort.store.ts';
import { organisedCohort, refuseIfEnded } from './organisedCohort.ts';
import { personsInput } from './personsInput.ts';

/** Enters the list of a new cohort, or adds persons to one that has not ended. */
export const enterCohort = defineActivitiesWrite({
  name: 'enterCohort',
  input: z.object({
    programmeId: idOf('programme'),
    cohortId: idOf('cohort').optional(),
    personIds: personsInput,
  }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const programme = await organisedProgramme(context, session, input.programmeId, 'programmeId');

    const named = input.personIds.map((personId, index) => ({
      personId,
      field: ['personIds', String(index)],
    }));
    await refuseStrangers(connection, session, programme.tenantId, named);

    let known: CohortRecord | null = null;
    if (input.cohortId !== undefined) {
      known = (await organisedCohort(context, session, input.cohortId)).cohort;
      if (known.programmeId !== programme._id) refuse('NOT_FOUND', 'cohortId');
      refuseIfEnded(known);
    }
    const personIds = [...new Set([...(known?.personIds ?? []), ...input.personIds])].sort();
    if (personIds.length > MOST_PERSONS) refuse('COHORT_FULL', 'personIds', { max: MOST_PERSONS });
    if (known && personIds.length === known.personIds.length) return { cohortId: known._id };

    const cohortId = known?._id ?? newId('cohort');
    if (known) {
      await storePersons(connection, known, personIds, session);
    } else {
      const createdAt = new Date(clock.now());
      const { tenantId } = programme;
      const cohort = { _id: cohortId, tenantId, programmeId: programme._id, personIds, createdAt };
      await insertCohort(connection, { ...cohort, handoverId: null, endedAt: null, version: 1 }, session);
    }
    emit({
      type: 'cohort.entered',
      subject: cohortId,
      sequence: (known?.version ?? 0) + 1,
      ...(await placeOf(context, programme)),
      actor: viewer.personId,
      data: { personIds },
    });
    return { cohortId };
  },
});
