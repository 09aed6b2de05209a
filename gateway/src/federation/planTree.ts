import type { FetchNode, PlanNode } from '@apollo/query-planner';
import type { FieldNode, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';

/** Keys, and `@` for each list. */
export type PlanPath = readonly (string | number)[];

export interface PlacedFetch {
  fetch: FetchNode;
  /** The place of its objects. */
  path: PlanPath;
}

/** The fetches of a plan, in an order in which they can be done. */
export function fetchesIn(node: PlanNode | undefined, path: PlanPath = []): PlacedFetch[] {
  switch (node?.kind) {
    case 'Fetch':
      return [{ fetch: node, path }];
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((child) => fetchesIn(child, path));
    case 'Flatten':
      return fetchesIn(node.node, [...path, ...node.path]);
    case 'Condition':
      return [...fetchesIn(node.ifClause, path), ...fetchesIn(node.elseClause, path)];
    case 'Defer':
      return [node.primary, ...node.deferred].flatMap((part) => fetchesIn(part.node, path));
    case undefined:
      return [];
  }
}

/** The parts of a plan that are answered one after the other, each changed for itself. */
export function mapParts(node: PlanNode, change: (part: PlanNode) => PlanNode): PlanNode {
  if (node.kind !== 'Defer') return change(node);
  const { primary, deferred } = node;
  return {
    ...node,
    primary: { ...primary, ...(primary.node && { node: mapParts(primary.node, change) }) },
    deferred: deferred.map((part) => ({ ...part, ...(part.node && { node: mapParts(part.node, change) }) })),
  };
}

/** The plan with other nodes in place of its fetches. */
export function mapFetches(node: PlanNode, replace: (fetch: FetchNode) => PlanNode): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return replace(node);
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((child) => mapFetches(child, replace)) };
    case 'Flatten':
      return { ...node, node: mapFetches(node.node, replace) };
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause && { ifClause: mapFetches(node.ifClause, replace) }),
        ...(node.elseClause && { elseClause: mapFetches(node.elseClause, replace) }),
      };
    case 'Defer':
      return mapParts(node, (part) => mapFetches(part, replace));
  }
}

/** The operation of a fetch, which is all that its document has. */
export function operationOf(fetch: FetchNode): OperationDefinitionNode {
  const [operation] = parse(fetch.operation, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A fetch without an operation');
  return operation;
}

/** The fetch with another operation, and with the variables that are used in it. */
export function withOperation(fetch: FetchNode, operation: OperationDefinitionNode): FetchNode {
  const used = new Set<string>();
  visit(operation.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return {
    ...fetch,
    operation: stripIgnoredCharacters(print({ ...operation, variableDefinitions })),
    ...(fetch.variableUsages && { variableUsages: fetch.variableUsages.filter((name) => used.has(name)) }),
  };
}

/** What a fetch selects of entities: each selection with the type that it is selected of. */
export function entitySelections(operation: OperationDefinitionNode): [string, SelectionNode][] {
  const [entities] = operation.selectionSet.selections;
  const fragments = entities?.kind === Kind.FIELD ? (entities.selectionSet?.selections ?? []) : [];
  return fragments.flatMap((fragment): [string, SelectionNode][] => {
    if (fragment.kind !== Kind.INLINE_FRAGMENT) return [];
    const type = fragment.typeCondition?.name.value ?? '';
    const { selectionSet, directives = [] } = fragment;
    if (directives.length > 0) return [[type, { kind: Kind.INLINE_FRAGMENT, directives, selectionSet }]];
    return selectionSet.selections.map((selection) => [type, selection]);
  });
}

export function withEntitySelections(
  operation: OperationDefinitionNode,
  selections: ReadonlyMap<string, readonly SelectionNode[]>,
): OperationDefinitionNode {
  const [entities] = operation.selectionSet.selections;
  if (entities?.kind !== Kind.FIELD) throw new Error('A fetch of entities that asks for something else');
  const fragments = [...selections].map(([type, own]): SelectionNode => ({
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    selectionSet: { kind: Kind.SELECTION_SET, selections: own },
  }));
  return {
    ...operation,
    selectionSet: selectionSetOf({ ...entities, selectionSet: selectionSetOf(...fragments) }),
  };
}

export function selectionSetOf(...selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

/** The fields of a selection, whatever fragments they are in. */
export function fieldsOf({ selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : [];
  });
}

export function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
