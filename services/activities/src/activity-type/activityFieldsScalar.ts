import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/**
 * The own fields of an activity as JSON. It takes any value: the write judges it by the type of the activity, so that a wrong one gets a
 * `userErrors` entry in the reader's language instead of a GraphQL error in English.
 */
export const activityFieldsScalar = new GraphQLScalarType({
  name: 'ActivityFields',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
