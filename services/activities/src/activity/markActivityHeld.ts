import { defineActivitiesWrite } from '../write.ts';
import { holdActivity, holdInput } from './holdActivity.ts';

/** Says that an activity took place, be it a session or not. */
export const markActivityHeld = defineActivitiesWrite({
  name: 'markActivityHeld',
  input: holdInput,
  run: holdActivity,
});
