import type { DirectiveNode, DocumentNode, FieldNode, SelectionNode, SelectionSetNode } from 'graphql';
import { Kind, visit } from 'graphql';

/** Values of variables of `@include` and `@skip`. */
export type Conditions = Readonly<Record<string, boolean>>;

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * A document as the planner can be trusted with it: without what the schema answers, which it can't plan inside of a
 * fragment, and without conditions that are decided. (What only a skipped field requires of other services is missed by
 * the fields that it is fetched with: the planner lets all of them need it.) Conditions of other variables stay, but no
 * object is left with conditional or deferred fields alone: the planner would fetch the object itself under their conditions.
 */
export function plannable(document: DocumentNode, conditions: Conditions): DocumentNode {
  const select = <Node extends SelectionNode>(node: Node): Node | null | undefined => {
    if (node.kind === Kind.FIELD && isAboutSchema(node)) return null;
    const { directives = [] } = node;
    const decided = directives.map((directive) => decide(directive, conditions));
    if (decided.includes(false)) return null;
    return decided.includes(true)
      ? { ...node, directives: directives.filter((_directive, index) => decided[index] !== true) }
      : undefined;
  };
  return visit(document, {
    Field: (node) => select(node),
    InlineFragment: (node) => select(node),
    FragmentSpread: (node) => select(node),
    SelectionSet: {
      leave: (node) =>
        node.selections.every(isConditional)
          ? { ...node, selections: [...node.selections, TYPENAME] }
          : undefined,
    },
  });
}

function isConditional({ directives = [] }: SelectionNode): boolean {
  return directives.some(({ name }) => ['skip', 'include', 'defer'].includes(name.value));
}

/** Whether a selection stays because of this directive; null when it does not say, or not yet. */
function decide({ name, arguments: given = [] }: DirectiveNode, conditions: Conditions): boolean | null {
  const isSkip = name.value === 'skip';
  const value = isSkip || name.value === 'include' ? given[0]?.value : undefined;
  if (value?.kind === Kind.BOOLEAN) return value.value !== isSkip;
  const condition = value?.kind === Kind.VARIABLE ? conditions[value.name.value] : undefined;
  return condition === undefined ? null : condition !== isSkip;
}

function isAboutSchema({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

/**
 * The document once for each field of the root, in their order, when there are several. A mutation is only done when all
 * that is selected of its payload is read, and the next one begins after that.
 */
export function byRootField(document: DocumentNode, operationName: string | null): DocumentNode[] {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const written = (selectionSet: SelectionSetNode): SelectionNode[] =>
    selectionSet.selections.flatMap((node): SelectionNode[] => {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!fragment || fragment.kind === Kind.FIELD) return [node];
      return written(fragment.selectionSet).map((inner) => within(node, inner));
    });
  const rootOf = (definition: DocumentNode['definitions'][number]) =>
    definition.kind === Kind.OPERATION_DEFINITION &&
    (operationName === null || definition.name?.value === operationName)
      ? written(definition.selectionSet)
      : null;

  const selections = document.definitions.flatMap((definition) => rootOf(definition) ?? []);
  const keys = new Set(selections.map(keyOf));
  if (keys.size < 2) return [document];
  return [...keys].map((key) => ({
    ...document,
    definitions: document.definitions.map((definition) => {
      const root = rootOf(definition);
      return root && definition.kind === Kind.OPERATION_DEFINITION
        ? {
            ...definition,
            selectionSet: {
              kind: Kind.SELECTION_SET,
              selections: root.filter((node) => keyOf(node) === key),
            },
          }
        : definition;
    }),
  }));
}

/** One selection of a fragment, under the conditions of the fragment. */
function within(fragment: SelectionNode, selection: SelectionNode): SelectionNode {
  const { directives = [] } = fragment;
  if (directives.length === 0) return selection;
  return {
    kind: Kind.INLINE_FRAGMENT,
    directives,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
  };
}

/** The key of the one field in a selection that was written out. */
function keyOf(node: SelectionNode): string {
  if (node.kind === Kind.FIELD) return node.alias?.value ?? node.name.value;
  const [inner] = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet.selections : [];
  return inner ? keyOf(inner) : '';
}
