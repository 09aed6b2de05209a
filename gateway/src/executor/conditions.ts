import type { PlanNode, SubscriptionNode } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { Kind, visit } from 'graphql';

/** The variables of `@include` and `@skip`. */
export function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      if (directive.name.value !== 'include' && directive.name.value !== 'skip') return;
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}

/** Whether a fetch of entities leaves something out under conditions, and so may need less of them. */
export function dependsOnConditions(node: PlanNode | SubscriptionNode | undefined): boolean {
  switch (node?.kind) {
    case 'Fetch':
      return node.requires !== undefined && /@(include|skip)\b/.test(node.operation);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.some(dependsOnConditions);
    case 'Flatten':
      return dependsOnConditions(node.node);
    case 'Condition':
      return dependsOnConditions(node.ifClause) || dependsOnConditions(node.elseClause);
    case 'Subscription':
      return dependsOnConditions(node.rest);
    case 'Defer':
    case undefined:
      return false;
  }
}
