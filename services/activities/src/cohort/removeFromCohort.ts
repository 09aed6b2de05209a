import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { placeOf } from '../programme/place.ts';
import { defineActivitiesWrite } from '../write.ts';
import { storePersons } from './cohort.store.ts';
import { organisedCohort, refuseIfEnded } from './organisedCohort.ts';
import { personsInput } from './personsInput.ts';

/** Takes persons off the list of a cohort that has not ended. */
export const removeFromCohort = defineActivitiesWrite({
  name: 'removeFromCohort',
  input: z.object({ cohortId: idOf('cohort'), personIds: personsInput }),
  async run({ context, input, session, emit }) {
    const { cohort, programme } = await organisedCohort(context, session, input.cohortId);
    refuseIfEnded(cohort);
    const personIds = cohort.personIds.filter((id) => !input.personIds.includes(id));
    if (personIds.length === cohort.personIds.length) return { cohortId: cohort._id };

    await storePersons(context.connection, cohort, personIds, session);
    emit({
      type: 'cohort.entered',
      subject: cohort._id,
      sequence: cohort.version + 1,
      ...(await placeOf(context, programme)),
      actor: context.viewer.personId,
      data: { personIds },
    });
    return { cohortId: cohort._id };
  },
});
