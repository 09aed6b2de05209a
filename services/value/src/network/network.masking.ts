import type { Connection } from 'mongoose';
import type { Clock } from '@kolo/runtime';
import type { ScopeName } from '../indicator/scope.ts';
import { parseWindow } from '../indicator/window.ts';
import { isStillOpen } from '../masking/openPeriods.ts';
import { SMALLEST_SHOWN, behindFigures, isLarge, isShown } from '../masking/suppression.ts';
import type { Counted, PersonsIn, Surroundings } from '../masking/suppression.ts';
import { surroundingsOf } from '../masking/surroundings.ts';
import { levelsOf, windowsIn } from '../masking/windowLevels.ts';
import type { Level } from '../masking/windowLevels.ts';
import type { ScopeView } from '../scope/scope.loaders.ts';
import { today } from '../story/today.ts';
import { networkKinds } from './computeNetworks.ts';
import { networkId, networksOf } from './network.model.ts';
import type { NetworkRecord } from './network.model.ts';
import { networkGroupings } from './networkFigures.ts';
import type { GroupingFigure, NetworkGrouping } from './networkFigures.ts';

// Which figures of networks reach a sponsor: those of which each number, and each difference from the numbers around it, tells of nobody
// or of at least 5 persons. Around a network lie those of wider and narrower periods, of the umbrella and of the communities under it.

/** What of a network is shown. */
export interface NetworkSight {
  /** False while nothing may be told, not even that a figure became another. */
  told: boolean;
  members: boolean;
  /** With the density, which is made of these and of members. */
  ties: boolean;
  reciprocity: boolean;
  participation: boolean;
  firstReply: boolean;
  /** By grouping: the index with the ties that it is made of; what it is compared with, made of the sizes of groups. */
  index: ReadonlySet<NetworkGrouping>;
  expected: ReadonlySet<NetworkGrouping>;
}

/** Of a network what masking looks at: figures and no names. */
export type CountedNetwork = Pick<
  NetworkRecord,
  'members' | 'contributors' | 'openers' | 'ties' | 'reciprocity' | 'groupings'
>;

/** The network of a scope in a window, if there is one. */
export type NetworkIn = (scope: ScopeName, window: string) => CountedNetwork | undefined;

const everything: NetworkSight = {
  told: true,
  ...{ members: true, ties: true, reciprocity: true, participation: true, firstReply: true },
  index: new Set(networkGroupings),
  expected: new Set(networkGroupings),
};

const nothing: NetworkSight = {
  told: false,
  ...{ members: false, ties: false, reciprocity: false, participation: false, firstReply: false },
  index: new Set(),
  expected: new Set(),
};

const persons: Counted = { smallest: SMALLEST_SHOWN, once: true };
/** Between 4 persons there are 12 ties at most, so that 13 tell of 5 persons or more. */
const ties: Counted = { smallest: (SMALLEST_SHOWN - 1) * (SMALLEST_SHOWN - 2) + 1, once: true };

/** What of the network of a scope in a window is shown to a sponsor. Pure. */
export function sightOfNetwork(
  surroundings: Surroundings,
  window: string,
  networkIn: NetworkIn,
): NetworkSight {
  const { scope, umbrellas } = surroundings;
  const levels = levelsOf(networkKinds, parseWindow(window), []);
  const own = networkIn(scope, window);
  // Nothing was computed where nothing happened.
  if (!own || !levels) return everything;
  const shows = (counted: Counted, count: (network: CountedNetwork) => number) =>
    isShown(surroundings, levels, (name, one) => countOf(networkIn(name, one), count), counted);
  const members = isShown(surroundings, levels, membersIn(surroundings, networkIn), persons);
  const isPart = umbrellas.some(({ parts }) => parts.includes(scope));
  const isLongest = levels.length === 1;
  return {
    told: true,
    members,
    ties: members && shows(ties, tiesOf),
    reciprocity:
      shows(ties, tiesOf) && shows(ties, answeredIn) && shows(ties, (one) => tiesOf(one) - answeredIn(one)),
    participation:
      members &&
      shows(behindFigures, ({ contributors }) => contributors) &&
      isLarge(own.members - own.contributors),
    firstReply: shows(behindFigures, ({ openers }) => openers),
    index: new Set(
      networkGroupings.filter(
        (by) =>
          shows(ties, (network) => groupingIn(network, by)?.internal ?? 0) &&
          shows(ties, (network) => groupingIn(network, by)?.external ?? 0) &&
          shows(ties, (network) => tiesOf(network) - (groupingIn(network, by)?.index.n ?? 0)),
      ),
    ),
    expected: new Set(
      members && isLongest && !isPart ? networkGroupings.filter((by) => haveLargeGroups(own, by)) : [],
    ),
  };
}

const tiesOf = ({ ties: { numerator } }: CountedNetwork): number => numerator ?? 0;
const answeredIn = ({ reciprocity: { numerator } }: CountedNetwork): number => numerator ?? 0;
const groupingIn = ({ groupings }: CountedNetwork, by: NetworkGrouping): GroupingFigure | undefined =>
  groupings.find((grouping) => grouping.by === by);

const countOf = (network: CountedNetwork | undefined, count: (network: CountedNetwork) => number): number =>
  network ? count(network) : 0;

/**
 * The sizes of groups follow from what the index is compared with, and somebody who goes from one group to another changes two of them: it
 * is shown of the longest periods alone, and not of a community beside its umbrella, so that there is nothing to take from it.
 */
function haveLargeGroups(network: CountedNetwork, by: NetworkGrouping): boolean {
  const grouping = groupingIn(network, by);
  if (!grouping) return true;
  const known = grouping.expected.n;
  return isLarge(known) && isLarge(network.members - known) && isLarge(grouping.smallest);
}

/** A community in which nothing happened has members all the same, whom its umbrella counts. */
function membersIn({ umbrellas }: Surroundings, networkIn: NetworkIn): PersonsIn {
  return (scope, window) => {
    const found = networkIn(scope, window);
    if (found) return found.members;
    const over = umbrellas.filter(({ parts }) => parts.includes(scope));
    return over.some(({ total }) => networkIn(total, window)) ? NaN : 0;
  };
}

/** What a viewer with masks is shown of the networks of a scope. */
export async function networkSightOf(
  { connection, clock }: { connection: Connection; clock: Clock },
  scope: Pick<ScopeView, 'name' | 'kind' | 'communityId' | 'sight' | 'timezone'>,
  window: string,
): Promise<NetworkSight> {
  if (scope.sight === 'FULL') return everything;
  // From one day to the next there is often one tie, and the half-year would tell of the months that are hidden in it.
  if (isStillOpen(networkKinds, parseWindow(window), today(clock, scope.timezone), null)) return nothing;
  const surroundings = await surroundingsOf(connection, scope);
  const levels: readonly Level[] = levelsOf(networkKinds, parseWindow(window), []) ?? [];
  const scopes = [scope.name, ...surroundings.umbrellas.flatMap(({ total, parts }) => [total, ...parts])];
  const ids = [...new Set(scopes)].flatMap((name) => windowsIn(levels).map((one) => networkId(name, one)));
  const found = await networksOf(connection)
    .find({ _id: { $in: ids } }, { projection: { brokers: 0, graph: 0 } })
    .toArray();
  const byId = new Map(found.map((network) => [network._id, network]));
  return sightOfNetwork(surroundings, window, (name, one) => byId.get(networkId(name, one)));
}
