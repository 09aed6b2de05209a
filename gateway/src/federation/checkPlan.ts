import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLCompositeType, SelectionSetNode } from 'graphql';
import { getNamedType, GraphQLError, isCompositeType, Kind, parse } from 'graphql';
import { fieldTypeOf } from './fieldType.ts';
import type { PlanContext } from './repairPlan.ts';
import { needsOf } from './repairPlan.ts';

/**
 * Throws when a plan asks a service for a field without what that requires of other services. The planner does where the
 * field is required itself by another, and the way into the graph leads through its own service. The service would
 * compute with what it was not given: a refused operation is better than a wrong answer.
 */
export function checkPlan(context: PlanContext, plan: QueryPlan): void {
  const { node } = plan;
  if (node?.kind !== 'Subscription') return check(context, node);
  checkFetch(context, node.primary);
  check(context, node.rest);
}

function check(context: PlanContext, node: PlanNode | undefined): void {
  switch (node?.kind) {
    case 'Fetch':
      return checkFetch(context, node);
    case 'Sequence':
    case 'Parallel':
      for (const child of node.nodes) check(context, child);
      return;
    case 'Flatten':
      return check(context, node.node);
    case 'Condition':
      check(context, node.ifClause);
      check(context, node.elseClause);
      return;
    case 'Defer':
    case undefined:
  }
}

function checkFetch(context: PlanContext, fetch: FetchNode): void {
  const { schema } = context;
  const [operation] = parse(fetch.operation, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return;
  if (!fetch.requires) {
    const root = schema.getRootType(operation.operation);
    if (root) checkSelections(context, fetch, root, operation.selectionSet, false);
    return;
  }
  for (const entities of operation.selectionSet.selections) {
    if (entities.kind !== Kind.FIELD) continue;
    for (const entity of entities.selectionSet?.selections ?? []) {
      if (entity.kind !== Kind.INLINE_FRAGMENT) continue;
      const type = schema.getType(entity.typeCondition?.name.value ?? '');
      if (isCompositeType(type)) checkSelections(context, fetch, type, entity.selectionSet, true);
    }
  }
}

/** `isGiven`: the service is given what the fetch requires of the objects that this is selected of. */
function checkSelections(
  context: PlanContext,
  fetch: FetchNode,
  type: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  isGiven: boolean,
): void {
  const { joins, schema } = context;
  const selected = new Set(
    selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : [])),
  );
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = schema.getType(selection.typeCondition?.name.value ?? '');
      checkSelections(
        context,
        fetch,
        isCompositeType(condition) ? condition : type,
        selection.selectionSet,
        isGiven,
      );
      continue;
    }
    const needs = [...needsOf(joins, schema, fetch.serviceName, type.name, selection)];
    // What the service provides here itself (`@provides`) is selected beside it.
    if (!isGiven && needs.some((path) => !selected.has(path.split('.')[0] ?? '')))
      throw new GraphQLError(
        `No plan can be made for "${type.name}.${selection.name.value}" where it is needed for another field`,
      );
    if (!selection.selectionSet) continue;
    const inner = getNamedType(fieldTypeOf(schema, type, selection.name.value));
    if (isCompositeType(inner)) checkSelections(context, fetch, inner, selection.selectionSet, false);
  }
}
