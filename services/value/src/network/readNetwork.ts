import { badUserInput, pageOf } from '@kolo/graphql';
import type { Page, PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { hasToDoWith } from '../community.ts';
import type { Context } from '../context.ts';
import { readPeriod } from '../indicator-value/readValue.ts';
import type { WindowKind } from '../indicator/window.ts';
import { SMALLEST_SHOWN } from '../masking/suppression.ts';
import { sightOfCommunity } from '../scope/scope.policy.ts';
import type { Sight } from '../scope/scope.policy.ts';
import { networkKinds } from './computeNetworks.ts';
import { networkId } from './network.model.ts';
import type { NetworkVersion } from './network.model.ts';
import { shownFigure, shownGrouping } from './network.policy.ts';
import { DEFINITION_VERSION, formerNetworks, networkOf } from './network.store.ts';
import type { NetworkVersionView, NetworkView } from './network.view.ts';
import { networkFigures } from './networkFigures.ts';
import type { NetworkFigure } from './networkFigures.ts';

export type NetworkVersionPage = Page<NetworkVersionView>;

const MS_PER_HOUR = 3_600_000;

/** The network of a community in a period, as the viewer may read it; null where they have nothing to do with the community. */
export async function readNetwork(
  context: Context,
  communityId: Id,
  period: string,
): Promise<NetworkView | null> {
  const window = readPeriod(period);
  const kinds: readonly WindowKind[] = networkKinds;
  if (!kinds.includes(window.kind))
    throw badUserInput(
      'Networks are computed for months (2010-04), quarters (2010-Q2) and half-years (2010-H1).',
    );
  const standing = await context.loaders.standing.load(communityId);
  const sight = sightOfCommunity(standing);
  if (!standing || !hasToDoWith(standing) || !sight) return null;
  const record = await networkOf(context.connection, communityId, window.code);
  const version = record ? shown(record, sight) : nothingYet();
  return { ...version, communityId, period: window.code, told: record?.brokers ?? [] };
}

const inHours = (figure: NetworkFigure): NetworkFigure => ({
  ...figure,
  value: figure.value === null ? null : figure.value / MS_PER_HOUR,
});

function shown(network: NetworkVersion, sight: Sight): NetworkVersionView {
  const { version, definitionVersion, members, computedAt } = network;
  return {
    version,
    definitionVersion,
    members: sight === 'MASKED' && members < SMALLEST_SHOWN ? null : members,
    computedAt,
    ties: shownFigure(network.ties, sight),
    density: shownFigure(network.density, sight),
    reciprocity: shownFigure(network.reciprocity, sight),
    groupings: network.groupings.map((grouping) => shownGrouping(grouping, sight)),
    participationGini: shownFigure(network.participationGini, sight),
    medianFirstReplyHours: shownFigure(inHours(network.firstReply), sight),
  };
}

/** A window that was never computed is one in which nothing has happened. */
function nothingYet(): NetworkVersionView {
  const groups = { MUNICIPALITY: {}, ORGANISATION: {}, COUNTRY: {}, COHORT: {} };
  const figures = networkFigures({ members: [], ties: [], groups, contributions: {}, delays: [] });
  const never = { version: 0, definitionVersion: DEFINITION_VERSION, computedAt: null };
  return { ...shown({ ...figures, ...never, computedAt: new Date(0) }, 'FULL'), ...never, members: null };
}

/** The present version of a network and those before it, newest first. */
export function versionsOf(
  { connection, loaders }: Context,
  { communityId, period }: NetworkView,
  args: PageArgs,
): Promise<NetworkVersionPage> {
  return pageOf<NetworkVersionView>(args, {
    read: async (after, limit) => {
      const sight = sightOfCommunity(await loaders.standing.load(communityId));
      if (!sight) return [];
      const below = after === null ? Infinity : Number(after);
      const newest = await networkOf(connection, communityId, period);
      const present = newest && newest.version < below ? [newest] : [];
      const id = networkId(communityId, period);
      const former = await formerNetworks(connection, id, below, limit - present.length);
      return [...present, ...former].map((version) => shown(version, sight));
    },
    keyOf: ({ version }) => String(version),
    // Versions are numbered without gaps.
    count: async () => (await networkOf(connection, communityId, period))?.version ?? 0,
  });
}
