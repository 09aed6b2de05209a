import type { FieldNode, SelectionSetNode } from 'graphql';
import { Kind, parse } from 'graphql';

/** The keys that the answer to a fetch has: of its root, or of its entities by type. */
interface ResponseKeys {
  root: string[];
  /** Null when the fetch is not for entities. The key '' holds what is asked of every type. */
  byType: Map<string, string[]> | null;
}

const keyOf = (field: FieldNode) => field.alias?.value ?? field.name.value;

function fieldsOf(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, SelectionSetNode>,
): FieldNode[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments);
    const fragment = fragments.get(selection.name.value);
    return fragment ? fieldsOf(fragment, fragments) : [];
  });
}

function entityKeys(entities: FieldNode, fragments: ReadonlyMap<string, SelectionSetNode>) {
  const byType = new Map<string, string[]>();
  for (const selection of entities.selectionSet?.selections ?? []) {
    if (selection.kind !== Kind.INLINE_FRAGMENT) continue;
    const type = selection.typeCondition?.name.value ?? '';
    const keys = fieldsOf(selection.selectionSet, fragments).map(keyOf);
    byType.set(type, [...new Set([...(byType.get(type) ?? []), ...keys])]);
  }
  return byType;
}

function responseKeys(query: string): ResponseKeys {
  const document = parse(query, { noLocation: true });
  const fragments = new Map<string, SelectionSetNode>();
  let fields: FieldNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) fields = fieldsOf(definition.selectionSet, fragments);
  }
  const entities = fields.find((field) => field.name.value === '_entities');
  return {
    root: [...new Set(fields.map(keyOf))],
    byType: entities ? entityKeys(entities, fragments) : null,
  };
}

/**
 * Where a fetch that failed as a whole leaves holes: the paths of all that it was to bring, as a service would name
 * them. Read only on failure, so nothing is spent on fetches that succeed.
 */
export function pathsOfFetch(
  query: string,
  representations: readonly unknown[] | undefined,
): (string | number)[][] {
  const { root, byType } = responseKeys(query);
  if (!byType || !representations) return root.map((key) => [key]);
  const all = [...new Set([...byType.values()].flat())];
  return representations.flatMap((representation, index) => {
    const keys = byType.get(typenameOf(representation)) ?? all;
    return keys.map((key) => ['_entities', index, key]);
  });
}

function typenameOf(representation: unknown): string {
  const isObject = typeof representation === 'object' && representation !== null;
  return isObject && '__typename' in representation ? String(representation.__typename) : '';
}
