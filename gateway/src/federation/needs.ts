import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLNamedType, GraphQLSchema, SelectionNode, SelectionSetNode } from 'graphql';
import { getNamedType, isAbstractType, isCompositeType, isNullableType, Kind } from 'graphql';
import { fieldTypeOf } from './fieldType.ts';
import type { Joins } from './joinDirectives.ts';
import { leafPaths } from './joinDirectives.ts';
import type { RequiredField } from './plannerSdl.ts';

/** What is known of a supergraph when its plans are repaired. */
export interface PlanContext {
  /** As the planner knows it. */
  readonly schema: GraphQLSchema;
  readonly joins: Joins;
  readonly requiredFields: ReadonlyMap<string, RequiredField>;
}

/** The keys by which a service finds objects of a type, be it by an interface. */
export function keysIn(
  { joins, schema }: PlanContext,
  service: string,
  typeName: string,
): SelectionSetNode[] {
  return namesOf(schema, typeName).flatMap((name) => joins.keysOf(service, name));
}

/** The same as paths of their fields, `card.number`. */
export function keyPathsIn(context: PlanContext, service: string, typeName: string): string[][] {
  return keysIn(context, service, typeName).map((key) => leafPaths(key));
}

/** What a field of an object requires that its service has to be given; null when nothing. */
export function requirementOf(
  { joins, schema }: PlanContext,
  service: string,
  typeName: string,
  fieldName: string,
): SelectionSetNode | null {
  if (!joins.requiringFields(service).has(fieldName)) return null;
  for (const name of namesOf(schema, typeName)) {
    const requires = joins.requiresOf(service, name, fieldName);
    if (requires) return requires;
  }
  return null;
}

/** All that a service has to be given for a selection of an object, as paths of fields. */
export function needsOf(
  context: PlanContext,
  service: string,
  typeName: string,
  selection: SelectionNode,
): Set<string> {
  if (selection.kind === Kind.FIELD) {
    const requires = requirementOf(context, service, typeName, selection.name.value);
    return new Set(requires ? leafPaths(requires) : []);
  }
  if (selection.kind === Kind.FRAGMENT_SPREAD) return new Set();
  const condition = selection.typeCondition?.name.value ?? typeName;
  return new Set(
    selection.selectionSet.selections.flatMap((inner) => [...needsOf(context, service, condition, inner)]),
  );
}

/**
 * Whether a service can be told null for what is at this path of an object: it is part of none of the keys by which the
 * service finds such objects, and the schema lets it be null.
 */
export function mayBeToldNull(
  context: PlanContext,
  service: string,
  typeName: string,
  path: readonly string[],
): boolean {
  const own = path.join('.');
  const isInKey = keyPathsIn(context, service, typeName)
    .flat()
    .some((key) => key === own || key.startsWith(`${own}.`) || own.startsWith(`${key}.`));
  if (isInKey) return false;
  let type: GraphQLNamedType | undefined = context.schema.getType(typeName);
  let isNullable = false;
  for (const step of path) {
    if (!isCompositeType(type)) return false;
    const fieldType = fieldTypeOf(context.schema, type, step);
    isNullable = isNullableType(fieldType);
    type = getNamedType(fieldType);
  }
  return isNullable;
}

/** The paths of what a plan takes of an object to represent it. */
export function pathsIn(selections: readonly QueryPlanSelectionNode[], prefix = ''): string[] {
  return selections.flatMap((node) => {
    if (node.kind === 'InlineFragment') return pathsIn(node.selections, prefix);
    const path = `${prefix}${node.name}`;
    return node.selections ? pathsIn(node.selections, `${path}.`) : [path];
  });
}

/** A type and the interfaces and unions that it belongs to. */
function namesOf(schema: GraphQLSchema, typeName: string): readonly string[] {
  let bySchema = namesBySchema.get(schema);
  if (!bySchema) namesBySchema.set(schema, (bySchema = new Map<string, readonly string[]>()));
  let names = bySchema.get(typeName);
  if (!names) {
    const groups = Object.keys(schema.getTypeMap()).filter(
      (name) => name !== typeName && isWithin(schema, typeName, name),
    );
    bySchema.set(typeName, (names = [typeName, ...groups]));
  }
  return names;
}

const namesBySchema = new WeakMap<GraphQLSchema, Map<string, readonly string[]>>();

export function isWithin(schema: GraphQLSchema, typeName: string, group: string): boolean {
  if (typeName === group) return true;
  const type = schema.getType(typeName);
  const abstract = schema.getType(group);
  if (!type || !isAbstractType(abstract)) return false;
  if (isAbstractType(type))
    return schema.getPossibleTypes(type).every((object) => schema.isSubType(abstract, object));
  return 'getInterfaces' in type && schema.isSubType(abstract, type);
}
