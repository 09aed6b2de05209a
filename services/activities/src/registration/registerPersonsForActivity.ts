import { z } from 'zod';
import { channels } from '@kolo/events';
import { idOf, oneOf } from '@kolo/graphql';
import { organisedActivity } from '../activity/organisedActivity.ts';
import { personsInput } from '../cohort/personsInput.ts';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { placeOfActivity } from '../programme/place.ts';
import { defineActivitiesWrite } from '../write.ts';
import { levelsOf } from './levels.ts';
import { refuseUnlessOpen } from './refuseRegistration.ts';
import { registerPersons } from './registerPersons.ts';

/** Registers a list of persons, members and guests, in its order. */
export const registerPersonsForActivity = defineActivitiesWrite({
  name: 'registerPersonsForActivity',
  input: z.object({
    activityId: idOf('activity'),
    personIds: personsInput,
    channel: oneOf(channels).default('PROXY'),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { activityId, personIds, channel } = input;
    const { activity, programme } = await organisedActivity(context, session, activityId);
    refuseUnlessOpen(clock, activity);
    const named = personIds.map((personId, at) => ({ personId, field: ['personIds', String(at)] }));
    await refuseStrangers(connection, session, activity.tenantId, named);
    const levels = await levelsOf(connection, activity, personIds, session);
    const place = await placeOfActivity(context, activity, programme);
    const persons = [...levels].map(([personId, level]) => ({ personId, level }));
    await registerPersons(context, { session, emit }, { activity, place }, persons, channel);
    return { activityId };
  },
});
