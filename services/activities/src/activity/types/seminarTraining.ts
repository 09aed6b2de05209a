import { defineActivityType } from './activityType.ts';

/** A taught session with a plan; being formal, it needs a programme and its organiser. */
export const seminarTraining = defineActivityType({
  code: 'SEMINAR_TRAINING',
  formality: 5,
  source: 'OUTSIDE',
  family: 6,
});
