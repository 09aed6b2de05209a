import type {
  DocumentNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { executeSync, Kind, visit } from 'graphql';
import { latin1Json } from './latin1.ts';

/** The part of an operation that asks for the schema; null when none does. It is answered here, by graphql-js. */
export function introspectionOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentNode | null {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  const selections = schemaSelections(operation.selectionSet, fragments);
  if (selections.length === 0) return null;

  const asking = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const used = new Set<string>();
  visit(asking.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  for (const selectionSet of fragments.values())
    visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...asking, ...(variableDefinitions && { variableDefinitions }) },
      ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
    ],
  };
}

/** Fields of the root that are about the schema, whatever fragments they stand in. */
function schemaSelections(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, SelectionSetNode>,
): SelectionNode[] {
  return selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value === '__schema' || selection.name.value === '__type' ? [selection] : [];
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value);
    const kept = inner ? schemaSelections(inner, fragments) : [];
    const { directives } = selection;
    return kept.length === 0
      ? []
      : [
          {
            kind: Kind.INLINE_FRAGMENT,
            ...(directives && { directives }),
            selectionSet: { kind: Kind.SELECTION_SET, selections: kept },
          },
        ];
  });
}

/** JSON of each field of the root that is about the schema, by the caller's key. */
export function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Map<string, string> {
  const { data, errors } = executeSync({ schema, document, rootValue: {}, variableValues });
  if (!data) throw new Error('The schema cannot be described', { cause: errors?.[0] });
  return new Map(Object.entries(data).map(([key, value]) => [key, latin1Json(value)]));
}
