import type { UserErrorDraft } from '@kolo/graphql';
import type { ActivityFields, ValuesOf } from './field.ts';
import type { Names } from './names.ts';

export const learningSources = ['EACH_OTHER', 'OUTSIDE', 'BOTH'] as const;
export type LearningSource = (typeof learningSources)[number];

export const learningModes = ['FROM', 'WITH', 'BOTH'] as const;
export type LearningMode = (typeof learningModes)[number];

/** Where an activity lies among all that people may do to learn together. */
export interface Axes {
  /** 1 (informal) to 5 (formal). */
  formality: number;
  /** Learning from each other's experience or from other sources. */
  source: LearningSource;
  /** Learning from somebody, or with each other. */
  mode: LearningMode;
  /** 1 exchanges, 2 productive inquiries, 3 building shared understanding, 4 producing assets, 5 creating standards, 6 formal access to knowledge, 7 visits. */
  family: number;
}

/** A type of activity: what happens in it, its place on the axes unless the organiser says otherwise, and its own fields. */
export interface ActivityTypeDefinition<
  Code extends string = string,
  Fields extends ActivityFields = ActivityFields,
> extends Axes {
  /** As in the schema and in events; never reused for something else. */
  code: Code;
  names: Names;
  /** What happens. */
  descriptions: Names;
  roles: readonly Names[];
  /** What remains of it. */
  outputs: readonly Names[];
  fields: Fields;
  /** What fields cannot judge each by itself, e.g. the number of an entry of another field. Paths begin with a field's name. */
  check?(values: ValuesOf<Fields>): UserErrorDraft[];
  /** The values of the derived fields. */
  derive?(values: ValuesOf<Fields>): Record<string, unknown>;
}

/** Keeps the code a literal and the fields typed, so that the list of all types and a type's own rules know them. */
export function defineActivityType<const Code extends string, Fields extends ActivityFields>(
  definition: ActivityTypeDefinition<Code, Fields>,
): ActivityTypeDefinition<Code, Fields> {
  return definition;
}

/** Faults of numbers that must point at an entry of a list: the first is 1. */
export function strayNumbers(
  entries: readonly unknown[] | undefined,
  numbers: readonly { number: number | undefined; field: string[] }[],
): UserErrorDraft[] {
  const max = entries?.length ?? 0;
  return numbers.flatMap(({ number, field }) =>
    number === undefined || number <= max ? [] : [{ code: 'NO_SUCH_ENTRY', field, params: { max } }],
  );
}
