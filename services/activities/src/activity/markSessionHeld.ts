import { defineActivitiesWrite } from '../write.ts';
import { holdActivity, holdInput } from './holdActivity.ts';

/** Says that a session of a programme took place. */
export const markSessionHeld = defineActivitiesWrite({
  name: 'markSessionHeld',
  input: holdInput,
  run: holdActivity,
});
