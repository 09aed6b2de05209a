import { evenness, median } from '../indicator/distribution.ts';
import { betweennessOf } from './betweenness.ts';

/** By what the ties of a network may stay inside or reach out. */
export const networkGroupings = ['MUNICIPALITY', 'ORGANISATION', 'COUNTRY', 'COHORT'] as const;
export type NetworkGrouping = (typeof networkGroupings)[number];

/** Of what the figures of a network are computed. The order of its lists makes no difference. */
export interface NetworkInput {
  /** Whoever was a member at some moment of the period. */
  members: readonly string[];
  /** `<from>><to>`: who turned to whom in the period, both members; each once. */
  ties: readonly string[];
  /** Of each member the group of each kind, where it is known. */
  groups: Readonly<Record<NetworkGrouping, Readonly<Record<string, string>>>>;
  /** What each member contributed in the period; who is missing contributed nothing. */
  contributions: Readonly<Record<string, number>>;
  /** Milliseconds from each post and question of the period to its first reply by somebody else, where there is one. */
  delays: readonly number[];
}

/** A figure of a network. Numerator and denominator are whole numbers, so that it is the same to the bit in any order. */
export interface NetworkFigure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** How many members, ties or first replies it stands on. */
  n: number;
  /**
   * The smallest number of persons whom the figure, or what is left when it is taken from a whole, tells of; 0 for nobody. (What sponsors
   * may read depends on it.)
   */
  fewest: number;
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
  ties: NetworkFigure;
  density: NetworkFigure;
  reciprocity: NetworkFigure;
  participationGini: NetworkFigure;
  /** In milliseconds. */
  firstReply: NetworkFigure;
  groupings: GroupingFigure[];
  /** Highest betweenness first, by id where it is equal; at most `MAX_BROKERS`, and nobody whose betweenness is 0. */
  brokers: BrokerFigure[];
}

export const MAX_BROKERS = 20;

/** What the figures of a network come to. Pure; takes minutes for some ten thousand members, nearly all of it for the brokers. */
export function networkFigures(input: NetworkInput, known?: readonly BrokerFigure[]): NetworkFigures {
  const members = input.members.toSorted();
  const ties = tiesOf(input);
  const tied = personsIn(ties);
  const n = members.length;
  const possible = n * (n - 1);
  const there = new Set(ties.map(({ from, to }) => `${from}>${to}`));
  const [answered, oneWay] = parted(ties, ({ from, to }) => there.has(`${to}>${from}`));
  return {
    members: n,
    ties: { value: ties.length, numerator: ties.length, denominator: null, n, fewest: tied.size },
    density: figure(ties.length, possible, n, tied.size),
    reciprocity: figure(answered.length, ties.length, ties.length, fewestOf([answered, oneWay])),
    participationGini: participationOf(members, input.contributions),
    firstReply: firstReplyOf(input.delays),
    groupings: networkGroupings.map((by) => groupingOf(by, members, ties, input.groups[by])),
    brokers: known ? [...known] : brokersOf(ties, n),
  };
}

interface Tie {
  from: string;
  to: string;
}

/** Sorted, so that whatever is added up is added in the same order. */
function tiesOf({ ties }: Pick<NetworkInput, 'ties'>): Tie[] {
  return ties.toSorted().map((tie) => {
    const [from = '', to = ''] = tie.split('>');
    return { from, to };
  });
}

const personsIn = (ties: readonly Tie[]): Set<string> => new Set(ties.flatMap(({ from, to }) => [from, to]));

function parted<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** The persons of the smallest of some sets of ties; of those in which there are any. */
function fewestOf(sets: readonly (readonly Tie[])[]): number {
  const sizes = sets.filter((ties) => ties.length > 0).map((ties) => personsIn(ties).size);
  return sizes.length === 0 ? 0 : Math.min(...sizes);
}

function figure(numerator: number, denominator: number, n: number, fewest: number): NetworkFigure {
  const value = denominator === 0 ? null : numerator / denominator;
  return { value, numerator, denominator, n, fewest };
}

/** Gini over all members, also those who contributed nothing: (2 Σ i xᵢ − (n + 1) Σ x) / (n Σ x), for x ascending. */
function participationOf(
  members: readonly string[],
  contributions: NetworkInput['contributions'],
): NetworkFigure {
  const made = members.map((personId) => contributions[personId] ?? 0);
  const { numerator, denominator } = evenness(made);
  const contributors = made.filter((count) => count > 0).length;
  const silent = members.length - contributors;
  const fewest = contributors === 0 || silent === 0 ? contributors : Math.min(contributors, silent);
  return figure(denominator - numerator, denominator, members.length, fewest);
}

function firstReplyOf(delays: readonly number[]): NetworkFigure {
  const value = median(delays);
  return { value, numerator: null, denominator: null, n: delays.length, fewest: delays.length };
}

function groupingOf(
  by: NetworkGrouping,
  members: readonly string[],
  ties: readonly Tie[],
  groupOf: Readonly<Record<string, string>>,
): GroupingFigure {
  const sizes = new Map<string, number>();
  for (const personId of members) {
    const group = groupOf[personId];
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const [placed, unplaced] = parted(
    ties,
    ({ from, to }) => groupOf[from] !== undefined && groupOf[to] !== undefined,
  );
  const [internal, external] = parted(placed, ({ from, to }) => groupOf[from] === groupOf[to]);
  const known = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const pairs = known * (known - 1);
  const inside = [...sizes.values()].reduce((sum, size) => sum + size * (size - 1), 0);
  const fewest = fewestOf([internal, external, unplaced]);
  return {
    by,
    external: external.length,
    internal: internal.length,
    index: figure(external.length - internal.length, placed.length, placed.length, fewest),
    expected: figure(pairs - 2 * inside, pairs, known, fewestIn(known, members.length - known)),
    groups: sizes.size,
  };
}

const fewestIn = (a: number, b: number): number => (a === 0 || b === 0 ? a + b : Math.min(a, b));

/** Ties are taken both ways here: whoever answers connects as whoever asks. */
function brokersOf(ties: readonly Tie[], members: number): BrokerFigure[] {
  if (members < 3) return [];
  const { betweenness, neighbours } = betweennessOf(ties);
  const pairs = ((members - 1) * (members - 2)) / 2;
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
