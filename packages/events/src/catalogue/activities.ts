import { z } from 'zod';
import { definitionsOf, person } from './definition.ts';
import type { EventDefinition } from './definition.ts';
import { activityTypes, id, instant, sessionKinds } from '../values.ts';

const define = definitionsOf('activities');

/** Events of programmes, cohorts and activities. */
export const activitiesEvents = {
  'cohort.entered': define(
    'The list of a cohort was entered or changed. Subject: the cohort.',
    z.object({ personIds: z.array(id('person')).max(500) }),
  ),
  'cohort.completed': define(
    'A cohort finished its course: its HANDOVER session was held. Starts the invitations to the community of the envelope. Subject: the cohort.',
    z.object({ personIds: z.array(id('person')).max(500), endedAt: instant }),
  ),
  'activity.held': define(
    'A session or activity took place. Subject: the activity.',
    z.object({
      type: z.enum(activityTypes),
      sessionKind: z.enum(sessionKinds).nullable(),
      cohortId: id('cohort').nullable(),
    }),
  ),
  'attendance.recorded': define(
    'A person attended an activity. Subject: the activity; actor: who attended.',
    z.object({ ...person, cohortId: id('cohort').nullable() }),
  ),
  'attendance.cancelled': define(
    'An attendance that was recorded by mistake does not count: `time` is that of the recorded one. Subject: the activity; actor: who was said to attend.',
    z.object({ ...person, cohortId: id('cohort').nullable() }),
  ),
} as const satisfies Record<string, EventDefinition>;
