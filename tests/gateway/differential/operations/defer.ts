import type { ASTNode, DirectiveNode, GraphQLSchema, SelectionNode } from 'graphql';
import { Kind, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Operation } from '../executors/executor.ts';
import type { Random } from '../random.ts';

const DEFER: DirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'defer' } };

/** The same operation, with some of its fragments deferred, and some of its fields put into deferred ones. */
export function withDefer(schema: GraphQLSchema, operation: Operation, random: Random): Operation {
  const types = new TypeInfo(schema);
  const mayDefer = () => types.getParentType() !== schema.getMutationType();
  const fragment = <Node extends ASTNode & { readonly directives?: readonly DirectiveNode[] }>(
    node: Node,
    isAllowed: boolean,
  ): Node | undefined =>
    isAllowed && random.chance(0.5)
      ? { ...node, directives: [...(node.directives ?? []), DEFER] }
      : undefined;

  const document = visit(
    operation.document,
    visitWithTypeInfo(types, {
      FragmentSpread: (node) => fragment(node, mayDefer()),
      // Its own type is on top here, and no fragment of an object is of the root.
      InlineFragment: (node) => fragment(node, mayDefer()),
      SelectionSet: {
        leave(node) {
          if (!mayDefer() || !random.chance(0.3)) return undefined;
          const later: SelectionNode[] = [];
          const kept = node.selections.filter((selection) => {
            const isLater = random.chance(0.6);
            if (isLater) later.push(selection);
            return !isLater;
          });
          if (later.length === 0) return undefined;
          const deferred: SelectionNode = {
            kind: Kind.INLINE_FRAGMENT,
            directives: [DEFER],
            selectionSet: { kind: Kind.SELECTION_SET, selections: later },
          };
          return { ...node, selections: [...kept, deferred] };
        },
      },
    }),
  );
  return { ...operation, document, source: print(document) };
}
