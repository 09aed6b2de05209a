import type { z } from 'zod';
import { Refusal } from '../user-error/user-error.ts';
import type { UserErrorDraft } from '../user-error/user-error.ts';

/** GraphQL says null where a form was left empty; for a write the two are the same. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null)
      .map(([key, entry]) => [key, withoutNulls(entry)]),
  );
}

function draftOf(issue: z.core.$ZodIssue): UserErrorDraft {
  const field = issue.path.map(String);
  if (issue.code === 'custom') {
    const { userError, ...params } = (issue.params ?? {}) as Record<string, string | number>;
    if (userError !== undefined) return { code: String(userError), field, params };
  }
  if (issue.code === 'invalid_value') {
    if (issue.input === undefined) return { code: 'REQUIRED', field };
    return { code: 'NOT_AN_OPTION', field, params: { options: issue.values.map(String).join(', ') } };
  }
  // Types are GraphQL's to check; what is left is a field that was not given.
  return { code: 'REQUIRED', field };
}

/** Reads a mutation's input; throws a Refusal that names every field in fault. */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(withoutNulls(input), { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Refusal(parsed.error.issues.map(draftOf));
}
