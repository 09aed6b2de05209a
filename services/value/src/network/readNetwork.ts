import { badUserInput, pageOf } from '@kolo/graphql';
import type { Page, PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { readPeriod } from '../indicator-value/readValue.ts';
import type { WindowKind } from '../indicator/window.ts';
import { findScope } from '../scope/findScope.ts';
import type { ScopeArgs } from '../scope/findScope.ts';
import { networkKinds } from './computeNetworks.ts';
import { networkSightOf } from './network.masking.ts';
import type { NetworkSight } from './network.masking.ts';
import { networkId } from './network.model.ts';
import type { NetworkVersion } from './network.model.ts';
import { shownFigure, shownGrouping } from './network.policy.ts';
import { DEFINITION_VERSION, formerNetworks, networkOf } from './network.store.ts';
import type { NetworkVersionView, NetworkView } from './network.view.ts';
import { networkFigures } from './networkFigures.ts';
import type { NetworkFigure } from './networkFigures.ts';

export type NetworkVersionPage = Page<NetworkVersionView>;

const MS_PER_HOUR = 3_600_000;

export interface NetworkArgs extends Pick<ScopeArgs, 'as'> {
  period: string;
}

/** The network of a community in a period, as the viewer may read it; null where they have nothing to do with the community. */
export async function readNetwork(
  context: Context,
  communityId: Id,
  { period, as }: NetworkArgs,
): Promise<NetworkView | null> {
  const window = readPeriod(period);
  const kinds: readonly WindowKind[] = networkKinds;
  if (!kinds.includes(window.kind))
    throw badUserInput(
      'Networks are computed for months (2010-04), quarters (2010-Q2) and half-years (2010-H1).',
    );
  const scope = await findScope(context, { scope: communityId, as });
  if (!scope) return null;
  const sight = await networkSightOf(context, scope, window.code);
  const record = sight.told ? await networkOf(context.connection, scope.name, window.code) : null;
  const version = record ? shown(record, sight) : nothingYet(sight);
  return { ...version, communityId, scope, period: window.code, told: record?.brokers ?? [] };
}

const inHours = (figure: NetworkFigure): NetworkFigure => ({
  ...figure,
  value: figure.value === null ? null : figure.value / MS_PER_HOUR,
});

function shown(network: NetworkVersion, sight: NetworkSight): NetworkVersionView {
  const { version, definitionVersion, members, computedAt } = network;
  return {
    version,
    definitionVersion,
    members: sight.members ? members : null,
    computedAt,
    ties: shownFigure(network.ties, sight.ties),
    density: shownFigure(network.density, sight.ties),
    reciprocity: shownFigure(network.reciprocity, sight.reciprocity),
    groupings: network.groupings.map((grouping) => shownGrouping(grouping, sight)),
    participationGini: shownFigure(network.participationGini, sight.participation),
    medianFirstReplyHours: shownFigure(inHours(network.firstReply), sight.firstReply),
  };
}

/** A window that was never computed is one in which nothing has happened. */
function nothingYet(sight: NetworkSight): NetworkVersionView {
  const [none, nobody] = [new Float64Array(), new Int32Array()];
  const figures = networkFigures({
    ...{ members: [], ties: none, contributions: none, delays: none, openers: 0 },
    groups: { MUNICIPALITY: nobody, ORGANISATION: nobody, COUNTRY: nobody, COHORT: nobody },
  });
  const never = { version: 0, definitionVersion: DEFINITION_VERSION, computedAt: null };
  return { ...shown({ ...figures, ...never, computedAt: new Date(0) }, sight), ...never, members: null };
}

/**
 * The present version of a network and those before it, newest first. Sponsors read the present one: from one version to the next there is
 * often one event, and one person.
 */
export function versionsOf(
  { connection, clock }: Context,
  { scope, period }: NetworkView,
  args: PageArgs,
): Promise<NetworkVersionPage> {
  const sightOfIt = () => networkSightOf({ connection, clock }, scope, period);
  return pageOf<NetworkVersionView>(args, {
    read: async (after, limit) => {
      const sight = await sightOfIt();
      if (!sight.told) return [];
      const below = after === null ? Infinity : Number(after);
      const newest = await networkOf(connection, scope.name, period);
      const present = newest && newest.version < below ? [newest] : [];
      const id = networkId(scope.name, period);
      const former =
        scope.sight === 'FULL' ? await formerNetworks(connection, id, below, limit - present.length) : [];
      return [...present, ...former].map((version) => shown(version, sight));
    },
    keyOf: ({ version }) => String(version),
    // Versions are numbered without gaps.
    count: async () => {
      if (!(await sightOfIt()).told) return 0;
      const versions = (await networkOf(connection, scope.name, period))?.version ?? 0;
      return scope.sight === 'FULL' ? versions : Math.min(versions, 1);
    },
  });
}
