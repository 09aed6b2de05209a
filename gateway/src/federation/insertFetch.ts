import type { PlanNode } from '@apollo/query-planner';
import type { PlacedFetch, PlanPath } from './planTree.ts';
import { fetchesIn } from './planTree.ts';

/** Which fetches something holds for. */
export type Concern = (one: PlacedFetch) => boolean;

const placed = ({ fetch, path }: PlacedFetch, prefix: PlanPath = []): PlanNode =>
  path.length === prefix.length ? fetch : { kind: 'Flatten', path: path.slice(prefix.length), node: fetch };

/**
 * Puts a fetch into a plan, after all that brings what it needs and before all that uses what it brings: where both are
 * clearly apart, or else by doing one fetch after the other. Null when there is no such place.
 */
export function withFetch(
  plan: PlanNode,
  fetch: PlacedFetch,
  brings: Concern,
  uses: Concern,
): PlanNode | null {
  return insertedInto(plan, [], brings, uses, fetch) ?? oneByOne(plan, brings, uses, fetch);
}

function insertedInto(
  node: PlanNode,
  prefix: PlanPath,
  brings: Concern,
  uses: Concern,
  later: PlacedFetch,
): PlanNode | null {
  const doesBring = (part: PlanNode) => fetchesIn(part, prefix).some(brings);
  const doesUse = (part: PlanNode) => fetchesIn(part, prefix).some(uses);
  const into = (part: PlanNode) => insertedInto(part, prefix, brings, uses, later);
  switch (node.kind) {
    case 'Fetch':
      return { kind: 'Sequence', nodes: [node, placed(later, prefix)] };
    case 'Sequence': {
      const last = node.nodes.findLastIndex(doesBring);
      const next = node.nodes.findIndex(doesUse);
      const child = node.nodes[last];
      if (next < 0 || last < next)
        return { ...node, nodes: node.nodes.toSpliced(last + 1, 0, placed(later, prefix)) };
      const inner = child && next === last ? into(child) : null;
      return inner && { ...node, nodes: node.nodes.with(last, inner) };
    }
    case 'Parallel': {
      const users = node.nodes.filter(doesUse);
      const [child, ...others] = node.nodes.filter((one) => doesBring(one) || users.includes(one));
      if (child && others.length === 0) {
        const inner = into(child);
        return inner && { ...node, nodes: node.nodes.map((one) => (one === child ? inner : one)) };
      }
      if (users.some(doesBring)) return null;
      const before = node.nodes.filter((one) => !users.includes(one));
      const after: PlanNode[] = users.length > 0 ? [{ ...node, nodes: users }] : [];
      return { kind: 'Sequence', nodes: [{ ...node, nodes: before }, placed(later, prefix), ...after] };
    }
    case 'Condition': {
      const [child, ...others] = [node.ifClause, node.elseClause].filter(
        (one) => one !== undefined && (doesBring(one) || doesUse(one)),
      );
      const inner = child && others.length === 0 ? into(child) : null;
      return inner && { ...node, ...(child === node.ifClause ? { ifClause: inner } : { elseClause: inner }) };
    }
    case 'Flatten':
    case 'Defer':
      return null;
  }
}

/** The same fetches one after the other, in an order that the plan allows. Null when some of them are conditional. */
function oneByOne(plan: PlanNode, brings: Concern, uses: Concern, later: PlacedFetch): PlanNode | null {
  const all = fetchesIn(plan);
  const isConditional = (node: PlanNode): boolean =>
    node.kind === 'Condition' ||
    (node.kind === 'Flatten' && isConditional(node.node)) ||
    ((node.kind === 'Sequence' || node.kind === 'Parallel') && node.nodes.some(isConditional));
  const last = all.findLastIndex(brings);
  if (isConditional(plan) || all.slice(0, last + 1).some(uses)) return null;
  return { kind: 'Sequence', nodes: all.toSpliced(last + 1, 0, later).map((one) => placed(one)) };
}
