import type { OperationDefinitionNode, SelectionNode } from 'graphql';
import { Kind, parse, visit } from 'graphql';
import type { QueryPlan } from './executors/apollo.ts';
import type { Model } from './world/model.ts';

type PlanNode = NonNullable<QueryPlan['node']>;

interface Fetch {
  service: string;
  /** Where its entities are; empty for what starts at the root. */
  path: string;
  ofEntities: boolean;
  /** What the representations of its entities are made of, outermost fields only. */
  needs: Set<string>;
  /** The fields that it brings to its entities, or to the root. */
  brings: { type: string | null; field: string }[];
  /** The names of all fields that it needs and brings, also of what is in these. */
  allNeeded: Set<string>;
  allBrought: Set<string>;
}

function outermost(selections: readonly unknown[]): string[] {
  return (selections as { kind: string; name?: string; selections?: unknown[] }[]).flatMap((node) =>
    node.kind === 'Field' ? [node.name ?? ''] : outermost(node.selections ?? []),
  );
}

function everywhere(selections: readonly unknown[]): string[] {
  return (selections as { kind: string; name?: string; selections?: unknown[] }[]).flatMap((node) => [
    ...(node.kind === 'Field' ? [node.name ?? ''] : []),
    ...everywhere(node.selections ?? []),
  ]);
}

function fieldsOf(selections: readonly SelectionNode[], type: string | null): Fetch['brings'] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [{ type, field: node.name.value }];
    if (node.kind === Kind.INLINE_FRAGMENT)
      return fieldsOf(node.selectionSet.selections, node.typeCondition?.name.value ?? type);
    return [];
  });
}

function fetchesOf(node: PlanNode | undefined, path: string): Fetch[] {
  switch (node?.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((inner) => fetchesOf(inner, path));
    case 'Flatten':
      return fetchesOf(node.node, [path, ...node.path].join('.'));
    case 'Condition':
      return [...fetchesOf(node.ifClause, path), ...fetchesOf(node.elseClause, path)];
    case 'Fetch': {
      const [operation] = parse(node.operation).definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A fetch without an operation');
      const [first] = operation.selectionSet.selections;
      const ofEntities = node.requires !== undefined;
      const selections =
        ofEntities && first?.kind === Kind.FIELD
          ? (first.selectionSet?.selections ?? [])
          : operation.selectionSet.selections;
      return [
        {
          service: node.serviceName,
          path,
          ofEntities,
          needs: new Set(outermost(node.requires ?? []).filter((name) => name !== '__typename')),
          brings: fieldsOf(selections, null),
          allNeeded: new Set(everywhere(node.requires ?? [])),
          allBrought: new Set(namesWithin(operation)),
        },
      ];
    }
    default:
      return [];
  }
}

function namesWithin(operation: OperationDefinitionNode): string[] {
  const names: string[] = [];
  visit(operation, { Field: ({ name }) => void names.push(name.value) });
  return names;
}

/** The services that a plan asks. */
export function servicesOf(plan: QueryPlan): string[] {
  return [...new Set(fetchesOf(plan.node as PlanNode, '').map(({ service }) => service))];
}

/**
 * Whether the loss of all or some of a service's entities costs nothing but the fields that this service alone can
 * resolve: then one schema in one process loses the same. Otherwise the plan took shared fields from this service, or
 * what the fetches of others need.
 */
export function losesOnlyItsOwn(plan: QueryPlan, service: string, model: Model): boolean {
  const fetches = fetchesOf(plan.node, '');
  return fetches.every((fetch) => {
    if (fetch.service !== service) return true;
    // An interface object's type is told by another service: with that one the type is lost.
    const tellsTypes = fetch.brings.some(
      ({ type, field }) => field === '__typename' && type !== null && model.hasInterfaceObject(type),
    );
    const brought = fetch.brings.map(({ field }) => field).filter((field) => field !== '__typename');
    return (
      !(fetch.ofEntities && tellsTypes) &&
      brought.every((field) => model.soleOwnerOf(field) === service) &&
      fetches.every(
        (other) =>
          other.service === service ||
          ((other.path !== fetch.path || brought.every((field) => !other.needs.has(field))) &&
            !takesRequired(fetch, other, model)),
      )
    );
  });
}

/** Where a service answers without what it requires, the gateway tells of the fault; one schema sees a null there. */
function takesRequired(lost: Fetch, other: Fetch, model: Model): boolean {
  return [...lost.allBrought].some((name) => other.allNeeded.has(name) && model.isRequiredSomewhere(name));
}
