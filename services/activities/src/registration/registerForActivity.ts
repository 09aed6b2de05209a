import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { loadActivity } from '../activity/organisedActivity.ts';
import { actingInput, actingPerson } from '../person/actingPerson.ts';
import { placeOfActivity } from '../programme/place.ts';
import { mayOrganise } from '../programme/programme.policy.ts';
import { defineActivitiesWrite } from '../write.ts';
import { levelsOf } from './levels.ts';
import { refuseUnlessOpen } from './refuseRegistration.ts';
import { registerPersons } from './registerPersons.ts';

/** Registers one person for an activity; without a free place they wait. Sent twice, it has one effect. */
export const registerForActivity = defineActivitiesWrite({
  name: 'registerForActivity',
  input: z.object({ activityId: idOf('activity'), ...actingInput }),
  async run({ context, input, session, emit }) {
    const { activityId } = input;
    const { activity, programme, sight } = await loadActivity(context, session, activityId);
    const organises = mayOrganise(sight);
    const { tenantId } = activity;
    const seen = { tenantId, field: 'activityId', isSeen: sight !== null, organises };
    const { person, channel } = await actingPerson(context, session, seen, input);
    const personId = person._id;
    const levels = await levelsOf(context.connection, activity, [personId], session);
    const level = levels.get(personId) ?? 'TRANSACTIONAL';
    // Guests come by invitation: who organises registers them.
    if (level !== 'MEMBER' && !organises) {
      if (sight === null) refuse('NOT_FOUND', 'activityId');
      refuse('NOT_ALLOWED', input.onBehalfOf === undefined ? 'activityId' : 'onBehalfOf');
    }
    refuseUnlessOpen(context.clock, activity);
    const place = await placeOfActivity(context, activity, programme);
    await registerPersons(context, { session, emit }, { activity, place }, [{ personId, level }], channel);
    return { activityId, personId };
  },
});
