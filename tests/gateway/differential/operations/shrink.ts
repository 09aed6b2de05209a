import type { ASTNode, DocumentNode, SelectionNode, SelectionSetNode } from 'graphql';
import { Kind, parse, print, validate, visit } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Operation } from '../executors/executor.ts';

/** Every document with one thing less: a selection, a directive, an argument; or a fragment in place of its spread. */
function* smallerDocuments(document: DocumentNode): Generator<DocumentNode> {
  const spots: ASTNode[] = [];
  visit(document, {
    enter: (node) => {
      if (
        node.kind === Kind.FIELD ||
        node.kind === Kind.INLINE_FRAGMENT ||
        node.kind === Kind.FRAGMENT_SPREAD ||
        node.kind === Kind.DIRECTIVE ||
        node.kind === Kind.ARGUMENT
      )
        spots.push(node);
    },
  });
  const without = (spot: ASTNode) => visit(document, { enter: (node) => (node === spot ? null : undefined) });
  const replaced = (spot: ASTNode, by: readonly SelectionNode[]) =>
    visit(document, {
      SelectionSet: (node: SelectionSetNode) =>
        node.selections.includes(spot as SelectionNode)
          ? { ...node, selections: node.selections.flatMap((one) => (one === spot ? by : [one])) }
          : undefined,
    });
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  for (const spot of spots) yield without(spot);
  for (const spot of spots) {
    if (spot.kind === Kind.INLINE_FRAGMENT) yield replaced(spot, spot.selectionSet.selections);
    if (spot.kind === Kind.FIELD && spot.alias) {
      const { alias: _, ...bare } = spot;
      yield replaced(spot, [bare]);
    }
    const fragment = spot.kind === Kind.FRAGMENT_SPREAD ? fragments.get(spot.name.value) : undefined;
    if (fragment)
      yield replaced(spot, [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: fragment.typeCondition,
          selectionSet: fragment.selectionSet,
        },
      ]);
  }
}

/** Without fragments and variables that nothing uses any more. */
function tidied(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: (node) => void used.add(`...${node.name.value}`),
    Variable: (node, _key, parent) => {
      if (!parent || !('kind' in parent) || parent.kind !== Kind.VARIABLE_DEFINITION)
        used.add(`$${node.name.value}`);
    },
  });
  return visit(document, {
    FragmentDefinition: (node) => (used.has(`...${node.name.value}`) ? undefined : null),
    VariableDefinition: (node) => (used.has(`$${node.variable.name.value}`) ? undefined : null),
  });
}

/** The smallest operation found that still fails, by leaving out one thing after the other. */
export async function shrink(
  operation: Operation,
  schema: GraphQLSchema,
  stillFails: (smaller: Operation) => Promise<boolean>,
  attempts = 2_000,
): Promise<Operation> {
  let smallest = operation;
  let left = attempts;
  for (let found = true; found && left > 0;) {
    found = false;
    for (const smaller of smallerDocuments(smallest.document)) {
      if (left-- <= 0) break;
      let source: string;
      let document: DocumentNode;
      try {
        source = print(tidied(tidied(smaller)));
        document = parse(source, { noLocation: true });
      } catch {
        continue; // an empty selection set
      }
      if (validate(schema, document).length > 0) continue;
      const candidate = { ...smallest, source, document };
      if (!(await stillFails(candidate))) continue;
      smallest = candidate;
      found = true;
      break;
    }
  }
  return smallest;
}
