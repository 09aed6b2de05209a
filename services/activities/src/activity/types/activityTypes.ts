import { seminarTraining } from './seminarTraining.ts';

/** Every type of activity: a new one is a file beside this and a line here and in the schema. */
export const activityTypes = [seminarTraining] as const;

export type ActivityTypeCode = (typeof activityTypes)[number]['code'];

export const activityTypeByCode = Object.fromEntries(activityTypes.map((type) => [type.code, type])) as {
  [Code in ActivityTypeCode]: Extract<(typeof activityTypes)[number], { code: Code }>;
};
