import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { SelectionNode } from 'graphql';
import { Kind, print, visit } from 'graphql';
import { withoutEarlyFields } from './earlyFields.ts';
import type { PlanContext } from './needs.ts';
import { isWithin, keyPathsIn, needsOf, pathsIn } from './needs.ts';
import {
  entitySelections,
  fetchesIn,
  mapFetches,
  mapParts,
  operationOf,
  withEntitySelections,
  withOperation,
} from './planTree.ts';
import { withTypeNames } from './typeNames.ts';

/**
 * A plan of the planner's without the planner's faults, and without the fields that only the planner knows. Throws a
 * `GraphQLError` for one that can't be mended.
 */
export function repairPlan(context: PlanContext, plan: QueryPlan): QueryPlan {
  const { node } = plan;
  const repaired = (part: PlanNode) => {
    const whole = mapParts(part, (one) => withoutEarlyFields(context, one));
    const isUneven = fetchesIn(whole).some(({ fetch }) => hasTypeConditions(fetch));
    return mapFetches(whole, (fetch) => {
      const fetches = byNeed(context, withKeys(context, fetch), isUneven).map((one) =>
        withRealNames(context, withTypeNames(context, one)),
      );
      const [only, ...others] = fetches;
      return only && others.length === 0 ? only : { kind: 'Parallel', nodes: fetches };
    });
  };
  if (!node) return plan;
  if (node.kind !== 'Subscription') return { ...plan, node: repaired(node) };
  const primary = withRealNames(context, node.primary);
  return { ...plan, node: { ...node, primary, ...(node.rest && { rest: repaired(node.rest) }) } };
}

/** Whether a fetch asks for something only where the objects in its answer are of certain types. */
function hasTypeConditions(fetch: FetchNode): boolean {
  if (!fetch.operation.includes('...on ')) return false;
  const operation = operationOf(fetch);
  const asked = fetch.requires
    ? entitySelections(operation).map(([, selection]) => selection)
    : operation.selectionSet.selections;
  return asked.some((selection) => print(selection).includes('... on '));
}

/**
 * Services know nothing of the fields that only the planner knows. They are asked for what these stand for, and what they
 * say is kept under the planner's names; where it is handed on to a service, it goes by the real name again.
 */
function withRealNames({ requiredFields }: PlanContext, fetch: FetchNode): FetchNode {
  if (requiredFields.size === 0) return fetch;
  const operation = visit(operationOf(fetch), {
    Field: (field) => {
      const { name, arguments: given } = requiredFields.get(field.name.value) ?? {};
      if (name === undefined) return undefined;
      return {
        ...field,
        alias: field.alias ?? field.name,
        name: { kind: Kind.NAME, value: name },
        arguments: given ?? [],
      } as const;
    },
  });
  const rename = (node: QueryPlanSelectionNode): QueryPlanSelectionNode => {
    const selections = node.selections?.map(rename);
    if (node.kind === 'InlineFragment') return { ...node, selections: selections ?? [] };
    const name = requiredFields.get(node.name)?.name;
    return {
      ...node,
      ...(selections && { selections }),
      ...(name !== undefined && { name, alias: node.alias ?? node.name }),
    };
  };
  return {
    ...withOperation(fetch, operation),
    ...(fetch.requires && { requires: fetch.requires.map(rename) }),
  };
}

/**
 * What is required of an interface (`... on Media { title }`) is no representation for objects of which no key is given
 * (`... on Film { id }`): it is taken of those that have one. Without a key a service can't find an object.
 */
function withKeys(context: PlanContext, fetch: FetchNode): FetchNode {
  const { requires = [], serviceName } = fetch;
  if (requires.length < 2) return fetch;
  const { schema } = context;
  const hasKey = (node: QueryPlanSelectionNode) => {
    const given = new Set(pathsIn(node.selections ?? []));
    return keyPathsIn(context, serviceName, conditionOf(node)).some((key) =>
      key.every((path) => given.has(path)),
    );
  };
  const keyed = requires.filter(hasKey).map(conditionOf);
  if (keyed.length === 0) return fetch;
  return {
    ...fetch,
    requires: requires.flatMap((node): QueryPlanSelectionNode[] => {
      const own = conditionOf(node);
      if (node.kind === 'Field' || keyed.some((condition) => isWithin(schema, own, condition))) return [node];
      return keyed
        .filter((condition) => isWithin(schema, condition, own))
        .map((typeCondition) => ({ ...node, typeCondition }));
    }),
  };
}

/**
 * A fetch of entities by what its fields require, when they can't go with one representation: two may require one field
 * with different arguments; and of some objects not all that is required is fetched, because the fields that require it are
 * not asked of their types, or not in objects of the type in which they are (`isUneven`).
 */
function byNeed(context: PlanContext, fetch: FetchNode, isUneven: boolean): FetchNode[] {
  const { requires, serviceName } = fetch;
  if (!requires || context.joins.requiringFields(serviceName).size === 0) return [fetch];
  const operation = operationOf(fetch);
  const groups = new Map<string, { needs: Set<string>; selections: Map<string, SelectionNode[]> }>();
  for (const [type, selection] of entitySelections(operation)) {
    const needs = needsOf(context, serviceName, type, selection);
    const key = [...needs].sort().join();
    const group = groups.get(key) ?? { needs, selections: new Map<string, SelectionNode[]>() };
    group.selections.set(type, [...(group.selections.get(type) ?? []), selection]);
    groups.set(key, group);
  }
  const all = new Set([...groups.values()].flatMap(({ needs }) => [...needs]));
  const real = (step: string) => context.requiredFields.get(step)?.name ?? step;
  const realPaths = new Set([...all].map((path) => path.split('.').map(real).join('.')));
  const types = new Set(requires.map(conditionOf));
  const isOne = realPaths.size === all.size && types.size === 1 && !isUneven;
  if (groups.size < 2 || isOne) return [fetch];

  return [...groups.values()].map(({ needs, selections }) => ({
    ...withOperation(fetch, withEntitySelections(operation, selections)),
    requires: requires.flatMap((node): QueryPlanSelectionNode[] => {
      const keys = new Set(keyPathsIn(context, serviceName, conditionOf(node)).flat());
      return only([node], '', (path) => needs.has(path) || keys.has(path) || !all.has(path));
    }),
  }));
}

const conditionOf = (node: QueryPlanSelectionNode) =>
  node.kind === 'InlineFragment' ? (node.typeCondition ?? '') : '';

/** The part of what is taken of an object that is wanted, by the paths of its leaves. */
function only(
  selections: readonly QueryPlanSelectionNode[],
  prefix: string,
  isWanted: (path: string) => boolean,
): QueryPlanSelectionNode[] {
  return selections.flatMap((node): QueryPlanSelectionNode[] => {
    const path = node.kind === 'Field' ? `${prefix}${node.name}` : prefix;
    if (!node.selections) return isWanted(path) ? [node] : [];
    const inner = only(node.selections, node.kind === 'Field' ? `${path}.` : prefix, isWanted);
    // A type's name alone stands beside something else that was wanted.
    return inner.some((one) => one.kind !== 'Field' || one.name !== '__typename')
      ? [{ ...node, selections: inner }]
      : [];
  });
}
