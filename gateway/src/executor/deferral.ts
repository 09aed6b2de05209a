import type {
  DirectiveNode,
  DocumentNode,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { Kind, visit } from 'graphql';

/** An operation of which each `@defer` that holds has a label of its own. */
export interface DeferredOperation {
  /** The operation alone, without named fragments: what is deferred in one of these may stand at many places. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** By the fragment's label here: the caller's; null when they gave none. */
  labels: ReadonlyMap<string, string | null>;
}

const isDefer = ({ name }: DirectiveNode) => name.value === 'defer';

/** Whether anything in the document may be answered later. */
export function hasDefer(document: DocumentNode): boolean {
  let found = false;
  visit(document, { Directive: (directive) => void (found ||= isDefer(directive)) });
  return found;
}

/** Variables that decide whether something is deferred. */
export function deferConditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      const condition = isDefer(directive) ? valueOf(directive, 'if') : undefined;
      if (condition?.kind === Kind.VARIABLE) names.add(condition.name.value);
    },
  });
  return [...names];
}

export function withoutDefer(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: (directive) => (isDefer(directive) ? null : undefined) });
}

/** The operation in parts, with these values of the variables of `@defer(if:)`; null when all of it comes at once. */
export function withLabels(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: ReadonlyMap<string, boolean>,
): DeferredOperation | null {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const labels = new Map<string, string | null>();
  const write = ({ selections }: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: selections.map((node): SelectionNode => {
      if (node.kind === Kind.FIELD)
        return node.selectionSet ? { ...node, selectionSet: write(node.selectionSet) } : node;
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!fragment) throw new Error('A fragment that is not in the document, so it was not validated');
      const directives = node.directives?.flatMap((directive) => {
        if (!isDefer(directive)) return [directive];
        return holds(directive, conditions) ? [labelled(directive)] : [];
      });
      const { typeCondition, selectionSet } = fragment;
      return {
        kind: Kind.INLINE_FRAGMENT,
        ...(typeCondition && { typeCondition }),
        ...(directives && { directives }),
        selectionSet: write(selectionSet),
      };
    }),
  });
  const labelled = (directive: DirectiveNode): DirectiveNode => {
    const given = valueOf(directive, 'label');
    const label = `later_${labels.size}`;
    labels.set(label, given?.kind === Kind.STRING ? given.value : null);
    return {
      kind: Kind.DIRECTIVE,
      name: directive.name,
      arguments: [
        {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: 'label' },
          value: { kind: Kind.STRING, value: label },
        },
      ],
    };
  };
  const written = { ...operation, selectionSet: write(operation.selectionSet) };
  if (labels.size === 0) return null;
  return { document: { kind: Kind.DOCUMENT, definitions: [written] }, operation: written, labels };
}

/** The label that `withLabels` gave to a fragment; null for one that comes with what it stands in. */
export function labelOf({ directives = [] }: InlineFragmentNode): string | null {
  const directive = directives.find(isDefer);
  const label = directive && valueOf(directive, 'label');
  return label?.kind === Kind.STRING ? label.value : null;
}

function valueOf({ arguments: given = [] }: DirectiveNode, name: string) {
  return given.find((argument) => argument.name.value === name)?.value;
}

/** `if` is true unless it says otherwise. */
function holds(directive: DirectiveNode, conditions: ReadonlyMap<string, boolean>): boolean {
  const condition = valueOf(directive, 'if');
  if (condition?.kind === Kind.VARIABLE) return conditions.get(condition.name.value) ?? true;
  return condition?.kind !== Kind.BOOLEAN || condition.value;
}
