import type {
  DocumentNode,
  GraphQLCompositeType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { getNamedType, isAbstractType, isCompositeType, Kind } from 'graphql';

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The same operations without fragments on an interface or union inside of another one: they stand there once for each
 * object type that is both. The planner fails on some of them where a service knows an interface as one object
 * (`@interfaceObject`).
 */
export function withConcreteTypes(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const objectsOf = (type: GraphQLCompositeType) =>
    isAbstractType(type) ? schema.getPossibleTypes(type) : [type];

  const inside = (parent: GraphQLCompositeType, selectionSet: SelectionSetNode): SelectionSetNode => {
    const selections = selectionsInside(parent, selectionSet);
    return { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [TYPENAME] };
  };
  const selectionsInside = (
    parent: GraphQLCompositeType,
    { selections }: SelectionSetNode,
  ): SelectionNode[] =>
    selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) {
        const field = 'getFields' in parent ? parent.getFields()[selection.name.value] : undefined;
        const type = field && getNamedType(field.type);
        if (!selection.selectionSet || !isCompositeType(type)) return [selection];
        return [{ ...selection, selectionSet: inside(type, selection.selectionSet) }];
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
      if (!fragment || !isCompositeType(condition)) return [selection];
      const both = objectsOf(condition).filter((type) => objectsOf(parent).includes(type));
      const isCrossing = isAbstractType(condition) && isAbstractType(parent) && condition !== parent;
      const types = isCrossing || both.length === 0 ? both : [condition];
      return types.flatMap((type): SelectionNode[] => {
        const inner = selectionsInside(type, fragment.selectionSet);
        if (inner.length === 0) return [];
        return [
          {
            kind: Kind.INLINE_FRAGMENT,
            typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } },
            directives: selection.directives ?? [],
            selectionSet: { kind: Kind.SELECTION_SET, selections: inner },
          },
        ];
      });
    });

  return {
    ...document,
    definitions: document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const root = schema.getRootType(definition.operation);
      return root ? [{ ...definition, selectionSet: inside(root, definition.selectionSet) }] : [definition];
    }),
  };
}
