import { z } from 'zod';
import { parseInput, Refusal, refuse, report } from '@kolo/graphql';
import type { UserErrorDraft } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { ActivityTypeDefinition } from './activityType.ts';
import { shapeOf } from './field.ts';
import type { ActivityField, ActivityFields } from './field.ts';

/** Values of an activity's own fields, as JSON. */
export type FieldValues = Record<string, unknown>;

/** All own fields of one activity together, as JSON: far below what a document of the store holds. */
const MOST_CHARACTERS = 300_000;

/** What every input with own fields takes: their kinds depend on the type, so they are judged by `readFields`. */
export const fieldsInput = z
  .unknown()
  .superRefine((value, context) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) report(context, 'NOT_A_GROUP', { name: 'fields' });
  })
  .optional()
  .transform((value) => (value ?? {}) as FieldValues);

/**
 * Judges the own fields of an activity of some type; refuses with every fault, at `fields.<name>…`. `demand` false lets required
 * ones be missing, as in a proposal.
 */
export function readFields(
  type: ActivityTypeDefinition,
  values: FieldValues,
  { demand }: { demand: boolean },
): FieldValues {
  const schema = z.object({ fields: shapeOf(type.fields, { demand }) });
  try {
    const { fields } = parseInput(schema, { fields: values });
    const faults = type.check?.(fields) ?? [];
    if (faults.length > 0) {
      throw new Refusal(faults.map((fault) => ({ ...fault, field: ['fields', ...fault.field] })));
    }
    const max = MOST_CHARACTERS;
    if (JSON.stringify(fields).length > max) refuse('TOO_LONG', 'fields', { max });
    return fields;
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.drafts.map(named));
    throw error;
  }
}

/** A sentence about a field in the middle of nested data says which field it means. */
function named(draft: UserErrorDraft): UserErrorDraft {
  const name = draft.field.findLast((key) => !/^\d+$/.test(key)) ?? '';
  return { ...draft, params: { ...draft.params, name } };
}

/** The persons whom own fields name, each with its place. */
export function personsIn(
  fields: ActivityFields,
  values: FieldValues,
  before: readonly string[] = ['fields'],
): { personId: Id; field: string[] }[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = values[name];
    const at = [...before, name];
    if (value === undefined) return [];
    if (!field.isList) return personsOf(field, value, at);
    return (value as unknown[]).flatMap((entry, index) => personsOf(field, entry, [...at, String(index)]));
  });
}

function personsOf(
  { kind, parts }: ActivityField,
  value: unknown,
  field: string[],
): { personId: Id; field: string[] }[] {
  if (kind === 'PERSON') return [{ personId: value as Id, field }];
  return kind === 'GROUP' ? personsIn(parts, value as FieldValues, field) : [];
}
