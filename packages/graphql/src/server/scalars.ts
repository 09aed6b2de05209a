import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isThenable } from '../policy/settled.ts';

const text = (name: string) => (value: unknown) => {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`${name} is written as a string`, { extensions: { code: 'BAD_USER_INPUT' } });
};

/**
 * Scalars take any string as input: the write judges it, so that a mistyped day gets a `userErrors` entry in the reader's
 * language instead of a GraphQL error in English.
 */
function textScalar(name: string, serialize: (value: unknown) => string): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue: text(name),
    parseLiteral: (node) => text(name)(node.kind === Kind.STRING ? node.value : null),
  });
}

function asString(value: unknown): string {
  // A compiled query reads plain properties: what is not there yet must be an error, not the text `[object Promise]`.
  if (typeof value === 'function' || isThenable(value)) throw new GraphQLError('The value is not there yet');
  return String(value);
}

export const scalarResolvers = {
  DateTime: textScalar('DateTime', (value) => {
    const date = value instanceof Date ? value : new Date(value as string | number);
    return date.toISOString();
  }),
  Date: textScalar('Date', asString),
  LocalDateTime: textScalar('LocalDateTime', asString),
  TimeZone: textScalar('TimeZone', asString),
};
