import type { GraphQLSchema } from 'graphql';
import { isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Whether an object of the type `name` is one of `condition`. False for names that the schema does not know. */
export function isSubtypeName(schema: GraphQLSchema, condition: string, name: string): boolean {
  const type = schema.getType(name);
  if (!type) return false;
  if (condition === name) return true;
  const abstract = schema.getType(condition);
  return (
    isAbstractType(abstract) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(abstract, type)
  );
}
