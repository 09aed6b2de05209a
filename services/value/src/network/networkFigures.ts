import { evenness, median } from '../indicator/distribution.ts';
import { betweennessOf } from './betweenness.ts';

/** By what the ties of a network may stay inside or reach out. */
export const networkGroupings = ['MUNICIPALITY', 'ORGANISATION', 'COUNTRY', 'COHORT'] as const;
export type NetworkGrouping = (typeof networkGroupings)[number];

/** Of what the figures of a network are computed: numbers, so that another thread gets it in no time. */
export interface NetworkInput {
  /** Whoever was a member at some moment of the period, ascending; their place in this list is their number. */
  members: readonly string[];
  /** Who turned to whom in the period, both members, each once: `from * members.length + to`, ascending. */
  ties: Float64Array<ArrayBuffer>;
  /** Of each member the number of their group of each kind; -1 where it is not known. */
  groups: Readonly<Record<NetworkGrouping, Int32Array<ArrayBuffer>>>;
  /** What each member contributed in the period. */
  contributions: Float64Array<ArrayBuffer>;
  /** Milliseconds from each post and question of the period to its first reply by somebody else, where there is one. */
  delays: Float64Array<ArrayBuffer>;
  /** How many persons these posts and questions are of. */
  openers: number;
}

/** A figure of a network. Numerator and denominator are whole numbers, so that it is the same to the bit in any order. */
export interface NetworkFigure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** How many members, ties or first replies it stands on. */
  n: number;
}

export interface GroupingFigure {
  by: NetworkGrouping;
  /** Ties whose ends lie in different groups, and in the same one. */
  external: number;
  internal: number;
  index: NetworkFigure;
  expected: NetworkFigure;
  /** Groups with at least one member. */
  groups: number;
  /** Members of the smallest of them; 0 where there is none. */
  smallest: number;
}

export interface BrokerFigure {
  personId: string;
  /** 0 to 1. */
  betweenness: number;
  /** Members to whom there is a tie in either direction. */
  neighbours: number;
}

export interface NetworkFigures {
  members: number;
  /** Of the members, those who contributed something. */
  contributors: number;
  /** As in `NetworkInput`. */
  openers: number;
  ties: NetworkFigure;
  density: NetworkFigure;
  reciprocity: NetworkFigure;
  participationGini: NetworkFigure;
  /** In milliseconds. */
  firstReply: NetworkFigure;
  groupings: GroupingFigure[];
  /**
   * Highest betweenness first, by id where it is equal; at most `MAX_BROKERS`, and nobody whose betweenness is 0. Null where the network is
   * too large to look for them.
   */
  brokers: BrokerFigure[] | null;
}

export const MAX_BROKERS = 20;

/**
 * Betweenness takes members × ties steps: some minutes for as many as this. An enormous community must not hold up the networks of
 * all others for hours, of which most would be over before it is done with one change.
 */
const MAX_STEPS = 5_000_000_000;

/** What the figures of a network come to. Pure; takes a minute for ten thousand members, nearly all of it for the brokers. */
export function networkFigures(input: NetworkInput, known?: readonly BrokerFigure[] | null): NetworkFigures {
  const { members, ties, groups, contributions, openers } = input;
  const n = members.length;
  const made = [...contributions];
  const { numerator, denominator } = evenness(made);
  const delays = [...input.delays];
  return {
    members: n,
    contributors: made.filter((count) => count > 0).length,
    openers,
    ties: { value: ties.length, numerator: ties.length, denominator: null, n },
    density: figure(ties.length, n * (n - 1), n),
    reciprocity: figure(answeredIn(ties, n), ties.length, ties.length),
    // Over all members, also those who contributed nothing: (2 Σ i xᵢ − (n + 1) Σ x) / (n Σ x), for x ascending.
    participationGini: figure(denominator - numerator, denominator, n),
    firstReply: { value: median(delays), numerator: null, denominator: null, n: delays.length },
    groupings: networkGroupings.map((by) => groupingOf(by, ties, groups[by])),
    brokers: known === undefined ? brokersOf(members, ties) : known && [...known],
  };
}

function figure(numerator: number, denominator: number, n: number): NetworkFigure {
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator, n };
}

/** How many ties there are to which there is one back: of two ascending lists what they have in common. */
function answeredIn(ties: Float64Array, n: number): number {
  const back = ties.map((tie) => (tie % n) * n + Math.floor(tie / n)).sort();
  let [count, other] = [0, 0];
  for (const tie of ties) {
    while (other < back.length && (back[other] ?? 0) < tie) other += 1;
    if (back[other] === tie) count += 1;
  }
  return count;
}

function groupingOf(by: NetworkGrouping, ties: Float64Array, groupOf: Int32Array): GroupingFigure {
  const n = groupOf.length;
  const sizes = new Map<number, number>();
  for (const group of groupOf) if (group >= 0) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  let [internal, external] = [0, 0];
  for (const tie of ties) {
    const [from, to] = [groupOf[Math.floor(tie / n)] ?? -1, groupOf[tie % n] ?? -1];
    if (from < 0 || to < 0) continue;
    if (from === to) internal += 1;
    else external += 1;
  }
  const known = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const pairs = known * (known - 1);
  const inside = [...sizes.values()].reduce((sum, size) => sum + size * (size - 1), 0);
  const placed = internal + external;
  return {
    by,
    external,
    internal,
    index: figure(external - internal, placed, placed),
    expected: figure(pairs - 2 * inside, pairs, known),
    groups: sizes.size,
    smallest: [...sizes.values()].reduce((least, size) => Math.min(least, size), known),
  };
}

/** Ties are taken both ways here: whoever answers connects as whoever asks. */
function brokersOf(members: readonly string[], ties: Float64Array): BrokerFigure[] | null {
  const n = members.length;
  // The library takes no graph without anybody in it.
  if (n < 3 || ties.length === 0) return [];
  if (n * ties.length > MAX_STEPS) return null;
  const named = Array.from(ties, (tie) => ({
    from: members[Math.floor(tie / n)] ?? '',
    to: members[tie % n] ?? '',
  }));
  const { betweenness, neighbours } = betweennessOf(named);
  const pairs = ((n - 1) * (n - 2)) / 2;
  return Object.entries(betweenness)
    .filter(([, between]) => between > 0)
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, MAX_BROKERS)
    .map(([personId, between]) => ({
      personId,
      betweenness: between / pairs,
      neighbours: neighbours(personId),
    }));
}
