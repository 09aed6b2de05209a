import type { ASTVisitor, ValidationContext } from 'graphql';
import { GraphQLError, Kind } from 'graphql';

/**
 * What the specification of `@defer` asks of documents, and graphql-js 16 does not know: a label is written out and of one
 * fragment alone, and root fields of mutations and subscriptions are not deferred.
 */
export function deferRule(context: ValidationContext): ASTVisitor {
  const labels = new Set<string>();
  return {
    Directive(directive) {
      if (directive.name.value !== 'defer') return;
      const parent = context.getParentType();
      const schema = context.getSchema();
      if (parent && [schema.getMutationType(), schema.getSubscriptionType()].includes(parent as never)) {
        const message = `Defer directive cannot be used on the root type "${parent.name}".`;
        context.reportError(new GraphQLError(message, { nodes: directive }));
      }
      const label = directive.arguments?.find(({ name }) => name.value === 'label')?.value;
      if (label === undefined || label.kind === Kind.NULL) return;
      if (label.kind !== Kind.STRING) {
        const message = 'The label of a defer directive must be a static string.';
        context.reportError(new GraphQLError(message, { nodes: directive }));
      } else if (labels.has(label.value)) {
        const message = 'The label of a defer directive must be of one fragment alone.';
        context.reportError(new GraphQLError(message, { nodes: directive }));
      } else labels.add(label.value);
    },
  };
}
