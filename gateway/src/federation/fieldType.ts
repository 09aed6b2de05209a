import type { GraphQLCompositeType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { isAbstractType } from 'graphql';

/**
 * The type of a field that a fetch selects of `parent`. A service may know a narrower type than the supergraph where a
 * fetch selects (`Book` for a union of media), so a field may be one of a possible type only.
 */
export function fieldTypeOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLOutputType {
  const types = [parent, ...(isAbstractType(parent) ? schema.getPossibleTypes(parent) : [])];
  for (const type of types) {
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    if (field) return field.type;
  }
  throw new Error(`A fetch of "${parent.name}.${name}", which is not in the supergraph`);
}
