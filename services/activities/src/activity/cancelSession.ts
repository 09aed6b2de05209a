import { defineActivitiesWrite } from '../write.ts';
import { callOffActivity, callOffInput } from './callOffActivity.ts';

/** Says that a session of a programme will not take place. */
export const cancelSession = defineActivitiesWrite({
  name: 'cancelSession',
  input: callOffInput,
  run: callOffActivity,
});
