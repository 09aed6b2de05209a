import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql';
import { beyond, documentLimits } from '../limits/limits.ts';
import { InvalidOperation } from '../refusal.ts';

const MOST_ERRORS = 10;
const none: Readonly<Record<string, unknown>> = Object.freeze({});

/** The variables of an operation, coerced, with their defaults. Throws when they are too many or of the wrong type. */
export function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> | null | undefined,
  mayKnowSchema: boolean,
): Readonly<Record<string, unknown>> {
  if (!variableDefinitions || variableDefinitions.length === 0) return none;
  measureValues(given ?? none);
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given ?? none, {
    maxErrors: MOST_ERRORS,
    hideSuggestions: !mayKnowSchema,
  });
  if (errors) throw new InvalidOperation('BAD_USER_INPUT', errors);
  return coerced;
}

/** Counts without calling itself: JSON of a megabyte may be nested half a million deep. */
function measureValues(variables: Readonly<Record<string, unknown>>): void {
  let count = 0;
  let level: object[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > documentLimits.valueDepth) throw beyond('valueDepth');
    const next: object[] = [];
    for (const holder of level) {
      const values: unknown[] = Array.isArray(holder) ? holder : Object.values(holder);
      count += values.length;
      if (count > documentLimits.values) throw beyond('values');
      for (const value of values) if (typeof value === 'object' && value !== null) next.push(value);
    }
    level = next;
  }
}
