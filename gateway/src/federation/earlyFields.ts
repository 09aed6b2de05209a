import type { FetchNode, PlanNode } from '@apollo/query-planner';
import type {
  FieldNode,
  GraphQLNamedType,
  GraphQLOutputType,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  print,
  visit,
} from 'graphql';
import { entityFetch } from './entityFetch.ts';
import { fieldTypeOf } from './fieldType.ts';
import type { Concern } from './insertFetch.ts';
import { withFetch } from './insertFetch.ts';
import { leafPaths } from './joinDirectives.ts';
import type { PlanContext } from './needs.ts';
import { keysIn, pathsIn, requirementOf } from './needs.ts';
import type { PlacedFetch, PlanPath } from './planTree.ts';
import {
  entitySelections,
  fetchesIn,
  fieldsOf,
  keyOf,
  mapFetches,
  operationOf,
  selectionSetOf,
  withOperation,
} from './planTree.ts';

/** A field for which a service is asked before it is given what the field requires. */
interface EarlyField {
  fetch: FetchNode;
  operation: OperationDefinitionNode;
  /** The place of the objects of which it is selected. */
  path: PlanPath;
  type: string;
  field: FieldNode;
  requires: SelectionSetNode;
}

const MOST_REPAIRS = 50;

/**
 * A plan that asks no service for a field without what that requires of other services. The planner does where the field
 * is itself required by another one, and the way into the graph leads through its own service: what it requires is
 * fetched, but never given to the service. Here the service is asked again when all of it is there. Throws a
 * `GraphQLError` where no place for that is found, for a refused operation is better than a wrong answer.
 */
export function withoutEarlyFields(context: PlanContext, plan: PlanNode): PlanNode {
  let node = plan;
  for (let repairs = 0; ; repairs += 1) {
    const early = findEarlyField(context, node);
    if (!early) return node;
    const repaired = repairs < MOST_REPAIRS ? askedLater(context, node, early) : null;
    if (!repaired)
      throw new GraphQLError(`No plan was found that can resolve "${early.type}.${early.field.name.value}"`);
    node = repaired;
  }
}

function findEarlyField(context: PlanContext, plan: PlanNode): EarlyField | null {
  for (const { fetch, path } of fetchesIn(plan)) {
    if (context.joins.requiringFields(fetch.serviceName).size === 0) continue;
    const operation = operationOf(fetch);
    const given = new Set(pathsIn(fetch.requires ?? []));
    const root = fetch.requires ? null : context.schema.getRootType(operation.operation);
    const selections: [GraphQLNamedType | null | undefined, SelectionSetNode][] = fetch.requires
      ? entitySelections(operation).map(([type, one]) => [context.schema.getType(type), selectionSetOf(one)])
      : [[root, operation.selectionSet]];
    for (const [type, selectionSet] of selections) {
      const found = earlyFieldIn(context, { fetch, operation }, path, type, selectionSet, given);
      if (found) return found;
    }
  }
  return null;
}

/** `given`: what the service is told of the objects of which this is selected, or knows by itself. */
function earlyFieldIn(
  context: PlanContext,
  asked: Pick<EarlyField, 'fetch' | 'operation'>,
  path: PlanPath,
  type: GraphQLNamedType | null | undefined,
  selectionSet: SelectionSetNode,
  given: ReadonlySet<string>,
): EarlyField | null {
  if (!isCompositeType(type)) return null;
  for (const selection of selectionSet.selections) {
    let found: EarlyField | null = null;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition && context.schema.getType(selection.typeCondition.name.value);
      found = earlyFieldIn(context, asked, path, condition ?? type, selection.selectionSet, given);
    } else if (selection.kind === Kind.FIELD) {
      const { name, selectionSet: inner } = selection;
      const requires = requirementOf(context, asked.fetch.serviceName, type.name, name.value);
      if (requires && !leafPaths(requires).every((need) => given.has(need)))
        return { ...asked, path, type: type.name, field: selection, requires };
      if (!inner) continue;
      const fieldType = fieldTypeOf(context.schema, type, name.value);
      const inside = [...path, keyOf(selection), ...listsOf(fieldType)];
      const provided = providedIn(context, asked.fetch.serviceName, type.name, name.value, given);
      found = earlyFieldIn(context, asked, inside, getNamedType(fieldType), inner, provided);
    }
    if (found) return found;
  }
  return null;
}

/** What a service knows of the objects in a field, though it is others who resolve it (`@provides`). */
function providedIn(
  { joins }: PlanContext,
  service: string,
  typeName: string,
  fieldName: string,
  known: ReadonlySet<string>,
): Set<string> {
  const here = joins.providesOf(service, typeName, fieldName);
  const prefix = `${fieldName}.`;
  const fromAbove = [...known]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length));
  return new Set([...fromAbove, ...(here ? leafPaths(here) : [])]);
}

function listsOf(type: GraphQLOutputType): string[] {
  if (isNonNullType(type)) return listsOf(type.ofType);
  return isListType(type) ? ['@', ...listsOf(type.ofType)] : [];
}

function askedLater(context: PlanContext, plan: PlanNode, early: EarlyField): PlanNode | null {
  const { fetch, operation, type, field, path, requires } = early;
  const place = path.join('.');
  const [key] = keysIn(context, fetch.serviceName, type);
  if (!key) return null;

  const name = keyOf(field);
  const uses: Concern = (one) =>
    `${one.path.join('.')}.`.startsWith(`${place}.${name}.`) ||
    (one.path.join('.') === place &&
      pathsIn(one.fetch.requires ?? []).some((used) => used.split('.')[0] === name));

  /** A fetch that itself waits for the field can't bring what the field waits for. */
  const broughtBy = (one: PlacedFetch): string[] =>
    one.path.join('.') === place &&
    one.fetch.requires &&
    one.fetch.serviceName !== fetch.serviceName &&
    !uses(one)
      ? entitySelections(operationOf(one.fetch)).flatMap(([, node]) =>
          fieldsOf(selectionSetOf(node)).map(keyOf),
        )
      : [];
  const needed = fieldsOf(requires).filter(({ name }) => name.value !== '__typename');
  const brought = new Set(fetchesIn(plan).flatMap(broughtBy));
  const missing = needed.filter(({ name }) => !brought.has(name.value));
  const owners = missing.map(({ name }) => ownerOf(context, type, name.value));
  const keys = [key, ...owners.flatMap((owner) => owner?.key ?? [])];

  const first = withKeysInPlaceOf(context, early, keys);
  const isFirst: Concern = (one) => one.fetch === first;
  let repaired: PlanNode | null = mapFetches(plan, (one) => (one === fetch ? first : one));
  for (const [index, node] of missing.entries()) {
    const owner = owners[index];
    if (!owner || !repaired) return null;
    const asked = { service: owner.service, type, fields: [node], given: [owner.key] };
    repaired = withFetch(repaired, { fetch: entityFetch({ fetch, operation }, asked), path }, isFirst, uses);
  }
  const names = new Set(needed.map(({ name }) => name.value));
  const brings: Concern = (one) => isFirst(one) || broughtBy(one).some((name) => names.has(name));
  const asked = { service: fetch.serviceName, type, fields: [field], given: [key, requires] };
  const later = { fetch: entityFetch({ fetch, operation }, asked), path };
  return repaired && withFetch(repaired, later, brings, uses);
}

/** A service that resolves a field, with the key by which it finds the object. */
function ownerOf(context: PlanContext, type: string, field: string) {
  for (const service of context.joins.ownersOf(type, field)) {
    const [key] = keysIn(context, service, type);
    if (key) return { service, key };
  }
  return null;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The fetch with the keys by which services find the object again, without the field and what it was fetched for. */
function withKeysInPlaceOf(
  { joins }: PlanContext,
  { fetch, operation, type, field, requires }: EarlyField,
  keys: readonly SelectionSetNode[],
): FetchNode {
  const required = new Set(fieldsOf(requires).map(({ name }) => name.value));
  const isOfOthers = (node: SelectionNode) =>
    node.kind === Kind.FIELD &&
    required.has(node.name.value) &&
    !joins.ownersOf(type, node.name.value).includes(fetch.serviceName);
  return withOperation(
    fetch,
    visit(operation, {
      SelectionSet: (node) => {
        if (!node.selections.includes(field)) return undefined;
        const kept = node.selections.filter((one) => one !== field && !isOfOthers(one));
        const texts = new Set(kept.map((one) => print(one)));
        const added = [TYPENAME, ...keys.flatMap(({ selections }) => selections)].filter((one) => {
          const isNew = !texts.has(print(one));
          texts.add(print(one));
          return isNew;
        });
        return { ...node, selections: [...kept, ...added] };
      },
    }),
  );
}
