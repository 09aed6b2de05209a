import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

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

const asString = (value: unknown) => String(value);

export const scalarResolvers = {
  DateTime: textScalar('DateTime', (value) => {
    const date = value instanceof Date ? value : new Date(value as string | number);
    return date.toISOString();
  }),
  Date: textScalar('Date', asString),
  LocalDateTime: textScalar('LocalDateTime', asString),
  TimeZone: textScalar('TimeZone', asString),
};
