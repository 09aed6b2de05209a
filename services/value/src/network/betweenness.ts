import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';

// A CommonJS module whose types speak of a default export: what Node imports is that export itself.
const betweennessCentrality = betweenness as unknown as typeof betweenness.default;

export interface Betweenness {
  /** By person: Σ g(j,i,k) / g(j,k) over the pairs {j, k} of others, not normalised. */
  betweenness: Record<string, number>;
  neighbours(personId: string): number;
}

/** Betweenness of everybody who has a tie, ties taken both ways. Its last bit depends on the order of the ties: give them sorted. */
export function betweennessOf(ties: readonly { from: string; to: string }[]): Betweenness {
  const graph = new UndirectedGraph();
  for (const { from, to } of ties) graph.mergeEdge(from, to);
  // Without `null` each tie would be asked for its weight, and the shortest paths be found by the slower algorithm of weighted ones.
  const byPerson = betweennessCentrality(graph, { normalized: false, getEdgeWeight: null });
  return { betweenness: byPerson, neighbours: (personId) => graph.degree(personId) };
}
