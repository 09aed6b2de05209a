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
  if (issue.code === 'too_big' || issue.code === 'too_small') return limitOf(issue, field);
  // Types are GraphQL's to check; what is left is a field that was not given.
  return { code: 'REQUIRED', field };
}

/** A limit that a service put on with zod's own `min` and `max`. */
function limitOf(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, field: string[]): UserErrorDraft {
  const min = issue.code === 'too_small' ? Number(issue.minimum) : '−∞';
  const max = issue.code === 'too_big' ? Number(issue.maximum) : '∞';
  const isBig = issue.code === 'too_big';
  if (issue.origin === 'string')
    return { code: isBig ? 'TOO_LONG' : 'TOO_SHORT', field, params: { min, max } };
  if (issue.origin === 'array') return { code: isBig ? 'TOO_MANY' : 'TOO_FEW', field, params: { min, max } };
  return { code: 'OUT_OF_RANGE', field, params: { min, max } };
}

/** Reads a mutation's input; throws a Refusal that names every field in fault. */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(withoutNulls(input), { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Refusal(parsed.error.issues.map(draftOf));
}
