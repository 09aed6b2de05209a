import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLCompositeType, SelectionNode, SelectionSetNode } from 'graphql';
import { getNamedType, isAbstractType, isCompositeType, Kind } from 'graphql';
import { fieldTypeOf } from './fieldType.ts';
import type { PlanContext } from './needs.ts';
import {
  entitySelections,
  keyOf,
  operationOf,
  selectionSetOf,
  withEntitySelections,
  withOperation,
} from './planTree.ts';

/**
 * Where a service knows only one type of what may be of several (`Person` in a field that is a union for others), the plan
 * does not ask it for the type of what it gives. Nobody else would tell.
 */
export function withTypeNames({ schema, joins }: PlanContext, fetch: FetchNode): FetchNode {
  if (!joins.hasOwnTypes) return fetch;
  const inside = (type: GraphQLCompositeType, { selections }: SelectionSetNode): SelectionSetNode =>
    selectionSetOf(
      ...selections.map((selection): SelectionNode => {
        if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return selection;
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = schema.getType(selection.typeCondition?.name.value ?? '');
          return {
            ...selection,
            selectionSet: inside(isCompositeType(condition) ? condition : type, selection.selectionSet),
          };
        }
        const inner = getNamedType(fieldTypeOf(schema, type, selection.name.value));
        if (!isCompositeType(inner)) return selection;
        const { selections: own } = inside(inner, selection.selectionSet);
        const isTold =
          !isAbstractType(inner) || own.some((one) => one.kind === Kind.FIELD && keyOf(one) === '__typename');
        return { ...selection, selectionSet: selectionSetOf(...(isTold ? [] : [TYPENAME]), ...own) };
      }),
    );
  const operation = operationOf(fetch);
  if (!fetch.requires) {
    const root = schema.getRootType(operation.operation);
    return root
      ? withOperation(fetch, { ...operation, selectionSet: inside(root, operation.selectionSet) })
      : fetch;
  }
  const selections = new Map<string, SelectionNode[]>();
  for (const [name, selection] of entitySelections(operation)) {
    const type = schema.getType(name);
    const own = isCompositeType(type) ? inside(type, selectionSetOf(selection)).selections : [selection];
    selections.set(name, [...(selections.get(name) ?? []), ...own]);
  }
  return withOperation(fetch, withEntitySelections(operation, selections));
}

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
