import type { FieldNode, GraphQLCompositeType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { getNamedType, isCompositeType, isListType, isNonNullType, isObjectType, Kind } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import { fieldTypeOf } from '../federation/fieldType.ts';
import type { FieldReader, ObjectReader } from './objectReader.ts';
import type { Shape } from './shape.ts';

/** A selection set and the type that it is selected of; null where the schema of all services does not know the type. */
export interface TypedSelection {
  type: GraphQLCompositeType;
  selectionSet: SelectionSetNode;
}

/** New keys of what a plan had renamed to keep it apart, by the path of keys in the answer of the service. */
export type Renames = ReadonlyMap<string, string>;

/** Adds to `shape` what these selections bring there, and gives the reader for it. */
export function compileReader(
  schema: GraphQLSchema,
  shape: Shape,
  selections: readonly TypedSelection[],
  renames: Renames = new Map(),
  path = '',
): ObjectReader {
  const [first, ...others] = new Set(selections.map(({ type }) => type));
  const only = others.length === 0 && isObjectType(first) ? first.name : undefined;
  const asked = new Map<string, { of: Set<string>; nodes: FieldNode[]; types: GraphQLCompositeType[] }>();
  for (const { type, selectionSet } of selections) collect(schema, type, selectionSet, asked);

  const fields = [...asked].map(([key, { of, nodes, types }]): FieldReader => {
    const literal = `"${key}":`;
    const [node] = nodes;
    const [type] = types;
    if (!node || !type) throw new Error(`Nothing asks for "${key}"`);
    if (node.name.value === '__typename') return { key, literal, field: null, of, object: null };
    const fieldType = fieldTypeOf(schema, type, node.name.value);
    const keyPath = `${path}.${key}`;
    const target = shape.add(
      renames.get(keyPath) ?? key,
      node.selectionSet ? 'objects' : 'leaf',
      listDepthOf(fieldType),
    );
    if (!target.shape) return { key, literal, field: target, of, object: null };
    target.writers++;
    const inner = nodes.flatMap(({ name, selectionSet }, index): TypedSelection[] => {
      const parent = types[index];
      if (!selectionSet || !parent) return [];
      const named = getNamedType(fieldTypeOf(schema, parent, name.value));
      return isCompositeType(named) ? [{ type: named, selectionSet }] : [];
    });
    const object = compileReader(schema, target.shape, inner, renames, keyPath);
    return { key, literal, field: target, of, object };
  });
  return { shape, typename: only, fields };
}

function collect(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
  asked: Map<string, { of: Set<string>; nodes: FieldNode[]; types: GraphQLCompositeType[] }>,
): void {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      let known = asked.get(key);
      if (!known) asked.set(key, (known = { of: new Set(), nodes: [], types: [] }));
      known.of.add(type.name);
      known.nodes.push(selection);
      known.types.push(type);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
      collect(schema, isCompositeType(condition) ? condition : type, selection.selectionSet, asked);
    } else {
      throw new Error(`A fetch with the named fragment "${selection.name.value}"`);
    }
  }
}

function listDepthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listDepthOf(type.ofType);
  return isListType(type) ? 1 + listDepthOf(type.ofType) : 0;
}
