import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, SelectionNode } from 'graphql';
import { isAbstractType, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { leafPaths } from './joinDirectives.ts';
import type { Joins } from './joinDirectives.ts';
import type { RequiredField } from './plannerSdl.ts';

/** What is known of a supergraph when its plans are repaired. */
export interface PlanContext {
  /** As the planner knows it. */
  schema: GraphQLSchema;
  joins: Joins;
  requiredFields: ReadonlyMap<string, RequiredField>;
}

/** A plan that services can carry out, of one that is about the fields which only the planner knows. */
export function repairPlan(context: PlanContext, plan: QueryPlan): QueryPlan {
  const { node } = plan;
  if (!node) return plan;
  if (node.kind !== 'Subscription') return { ...plan, node: repaired(context, node) };
  const primary = withArguments(context, node.primary);
  return { ...plan, node: { ...node, primary, ...(node.rest && { rest: repaired(context, node.rest) }) } };
}

function repaired(context: PlanContext, node: PlanNode): PlanNode {
  switch (node.kind) {
    case 'Fetch': {
      const fetches = byNeed(context, withKeys(context, withArguments(context, node))).map((fetch) =>
        withRealNames(context, fetch),
      );
      const [only, ...others] = fetches;
      return only && others.length === 0 ? only : { kind: 'Parallel', nodes: fetches };
    }
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((child) => repaired(context, child)) };
    case 'Flatten':
      return { ...node, node: repaired(context, node.node) };
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause && { ifClause: repaired(context, node.ifClause) }),
        ...(node.elseClause && { elseClause: repaired(context, node.elseClause) }),
      };
    case 'Defer':
      return node;
  }
}

/** Services know nothing of the fields that only the planner knows. What they say of them is kept under those names. */
function withArguments({ requiredFields }: PlanContext, fetch: FetchNode): FetchNode {
  if (requiredFields.size === 0 || !fetch.operation.includes('__required_')) return fetch;
  const document = visit(parse(fetch.operation, { noLocation: true }), {
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
  return withOperation(fetch, document);
}

/** Representations have fields by the names that services know, taken from where plans keep them. */
function withRealNames({ requiredFields }: PlanContext, fetch: FetchNode): FetchNode {
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
  return fetch.requires && requiredFields.size > 0
    ? { ...fetch, requires: fetch.requires.map(rename) }
    : fetch;
}

/**
 * What is required of an interface (`... on Media { title }`) is no representation for objects of which no key is given
 * (`... on Film { id }`): it is taken of those that have one. Without a key a service can't find an object.
 */
function withKeys({ schema, joins }: PlanContext, fetch: FetchNode): FetchNode {
  const { requires = [], serviceName } = fetch;
  if (requires.length < 2) return fetch;
  const hasKey = (node: QueryPlanSelectionNode) =>
    node.kind === 'InlineFragment' &&
    keysIn(joins, schema, serviceName, node.typeCondition ?? '').some((key) =>
      key.every((path) => pathsIn(node.selections).includes(path)),
    );
  const keyed = requires.filter(hasKey);
  const repairedRequires = requires.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind !== 'InlineFragment' || keyed.length === 0 || hasKey(node)) return [node];
    const own = node.typeCondition ?? '';
    const conditions = keyed.flatMap((one) =>
      one.kind === 'InlineFragment' ? [one.typeCondition ?? ''] : [],
    );
    if (conditions.some((condition) => isWithin(schema, own, condition))) return [node];
    return conditions
      .filter((condition) => isWithin(schema, condition, own))
      .map((typeCondition) => ({ ...node, typeCondition }));
  });
  return { ...fetch, requires: repairedRequires };
}

/**
 * A fetch of entities by what its fields require, when they can't go with one representation: two may require one field
 * with different arguments; and of objects of some types not all that is required is fetched, because the fields that
 * require it are not asked of these types.
 */
function byNeed({ schema, joins, requiredFields }: PlanContext, fetch: FetchNode): FetchNode[] {
  const { requires, serviceName } = fetch;
  if (!requires) return [fetch];
  const document = parse(fetch.operation, { noLocation: true });
  const groups = new Map<string, { needs: Set<string>; selections: Map<string, SelectionNode[]> }>();
  for (const [type, selection] of entitySelections(document)) {
    const needs = needsOf(joins, schema, serviceName, type, selection);
    const key = [...needs].sort().join();
    const group = groups.get(key) ?? { needs, selections: new Map<string, SelectionNode[]>() };
    group.selections.set(type, [...(group.selections.get(type) ?? []), selection]);
    groups.set(key, group);
  }
  const all = [...new Set([...groups.values()].flatMap(({ needs }) => [...needs]))];
  const real = (step: string) => requiredFields.get(step)?.name ?? step;
  const realPaths = all.map((path) => path.split('.').map(real).join('.'));
  const isContradictory = new Set(realPaths).size < realPaths.length;
  const types = new Set(requires.map((node) => (node.kind === 'InlineFragment' ? node.typeCondition : '')));
  if (groups.size < 2 || !(isContradictory || types.size > 1)) return [fetch];

  return [...groups.values()].map(({ needs, selections }) => {
    const part = withOperation(fetch, withEntitySelections(document, selections));
    const isTaken = (typeCondition: string, path: string) =>
      needs.has(path) ||
      !all.includes(path) ||
      keysIn(joins, schema, serviceName, typeCondition).some((key) => key.includes(path));
    return {
      ...part,
      requires: requires.flatMap((node) =>
        node.kind === 'InlineFragment'
          ? {
              ...node,
              selections: taken(node.selections, '', (path) => isTaken(node.typeCondition ?? '', path)),
            }
          : node,
      ),
    };
  });
}

/** The part of what is required that is wanted, by the paths of its leaves. */
function taken(
  selections: readonly QueryPlanSelectionNode[],
  prefix: string,
  isWanted: (path: string) => boolean,
): QueryPlanSelectionNode[] {
  return selections.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === 'InlineFragment') {
      const inner = taken(node.selections, prefix, isWanted);
      return inner.length > 0 ? [{ ...node, selections: inner }] : [];
    }
    const path = `${prefix}${node.name}`;
    if (!node.selections) return isWanted(path) ? [node] : [];
    const inner = taken(node.selections, `${path}.`, isWanted);
    return inner.some((one) => one.kind !== 'Field' || one.name !== '__typename')
      ? [{ ...node, selections: inner }]
      : [];
  });
}

function pathsIn(selections: readonly QueryPlanSelectionNode[], prefix = ''): string[] {
  return selections.flatMap((node) => {
    if (node.kind === 'InlineFragment') return pathsIn(node.selections, prefix);
    const path = `${prefix}${node.name}`;
    return node.selections ? pathsIn(node.selections, `${path}.`) : [path];
  });
}

/** Each key by which a service finds objects of a type, be it by an interface: the paths of its fields. */
export function keysIn(joins: Joins, schema: GraphQLSchema, service: string, typeName: string): string[][] {
  return namesOf(schema, typeName).flatMap((name) =>
    joins.keysOf(service, name).map((key) => leafPaths(key)),
  );
}

/** What a service has to be given for a selection of an object: paths of fields. */
export function needsOf(
  joins: Joins,
  schema: GraphQLSchema,
  service: string,
  typeName: string,
  selection: SelectionNode,
): Set<string> {
  if (selection.kind === Kind.FIELD) {
    const required = namesOf(schema, typeName).map((name) =>
      joins.requiresOf(service, name, selection.name.value),
    );
    return new Set(required.flatMap((one) => (one ? leafPaths(one) : [])));
  }
  if (selection.kind === Kind.FRAGMENT_SPREAD) return new Set();
  const condition = selection.typeCondition?.name.value ?? typeName;
  return new Set(
    selection.selectionSet.selections.flatMap((inner) => [
      ...needsOf(joins, schema, service, condition, inner),
    ]),
  );
}

/** A type and the interfaces and unions that it belongs to. */
function namesOf(schema: GraphQLSchema, typeName: string): string[] {
  const groups = Object.values(schema.getTypeMap()).filter(
    ({ name }) => name !== typeName && isWithin(schema, typeName, name),
  );
  return [typeName, ...groups.map(({ name }) => name)];
}

function isWithin(schema: GraphQLSchema, typeName: string, group: string): boolean {
  const type = schema.getType(typeName);
  const abstract = schema.getType(group);
  if (typeName === group) return true;
  if (!type || !isAbstractType(abstract)) return false;
  if (isAbstractType(type))
    return schema.getPossibleTypes(type).every((object) => schema.isSubType(abstract, object));
  return 'getInterfaces' in type && schema.isSubType(abstract, type);
}

/** What is asked of entities: each selection with the type that it is asked of. */
function entitySelections(document: DocumentNode): [string, SelectionNode][] {
  const [operation] = document.definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const conditions = field?.kind === Kind.FIELD ? (field.selectionSet?.selections ?? []) : [];
  return conditions.flatMap((condition): [string, SelectionNode][] =>
    condition.kind === Kind.INLINE_FRAGMENT
      ? condition.selectionSet.selections.map((selection) => [
          condition.typeCondition?.name.value ?? '',
          selection,
        ])
      : [],
  );
}

function withEntitySelections(
  document: DocumentNode,
  selections: ReadonlyMap<string, readonly SelectionNode[]>,
): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
      const [field] = definition.selectionSet.selections;
      if (field?.kind !== Kind.FIELD) return definition;
      const conditions = [...selections].map(([type, own]): SelectionNode => ({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
        selectionSet: { kind: Kind.SELECTION_SET, selections: own },
      }));
      const entities = {
        ...field,
        selectionSet: { kind: Kind.SELECTION_SET, selections: conditions },
      } as const;
      return { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections: [entities] } };
    }),
  };
}

/** The fetch with another document, and with the variables that are used in it. */
function withOperation(fetch: FetchNode, document: DocumentNode): FetchNode {
  const used = new Set<string>();
  const pruned = visit(document, {
    OperationDefinition: (operation: OperationDefinitionNode) => {
      visit(operation.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
      const definitions = operation.variableDefinitions ?? [];
      return {
        ...operation,
        variableDefinitions: definitions.filter(({ variable }) => used.has(variable.name.value)),
      };
    },
  });
  return {
    ...fetch,
    operation: stripIgnoredCharacters(print(pruned)),
    ...(fetch.variableUsages && { variableUsages: fetch.variableUsages.filter((name) => used.has(name)) }),
  };
}
