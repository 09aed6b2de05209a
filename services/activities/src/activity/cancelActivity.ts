import { defineActivitiesWrite } from '../write.ts';
import { callOffActivity, callOffInput } from './callOffActivity.ts';

/** Says that an activity will not take place, be it a session or not. */
export const cancelActivity = defineActivitiesWrite({
  name: 'cancelActivity',
  input: callOffInput,
  run: callOffActivity,
});
