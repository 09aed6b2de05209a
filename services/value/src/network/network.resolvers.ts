import { badUserInput, typePolicy } from '@kolo/graphql';
import type { PageArgs, TypePolicies } from '@kolo/graphql';
import { hasToDoWith } from '../community.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { ScopeKind } from '../indicator/scope.ts';
import type { Reference } from '../references.ts';
import { mayNameBrokers } from './network.policy.ts';
import type { NetworkView } from './network.view.ts';
import { MAX_BROKERS } from './networkFigures.ts';
import type { BrokerFigure } from './networkFigures.ts';
import { readNetwork, versionsOf } from './readNetwork.ts';
import type { NetworkArgs } from './readNetwork.ts';

const DEFAULT_BROKERS = 5;

export const networkResolvers = {
  Community: {
    network: ({ id }: Reference, args: NetworkArgs, context: Context) => readNetwork(context, id, args),
  },
  Network: {
    community: ({ communityId }: NetworkView): Reference => ({ id: communityId }),
    scopeKind: ({ scope }: NetworkView) => scope.kind.toUpperCase() as Uppercase<ScopeKind>,
    brokers: ({ told }: NetworkView, args: { first?: number | null | undefined }) => {
      const first = args.first ?? DEFAULT_BROKERS;
      if (first < 1 || first > MAX_BROKERS) throw badUserInput('`first` must lie between 1 and 20.');
      return told?.slice(0, first) ?? null;
    },
    versions: (network: NetworkView, args: PageArgs, context: Context) => versionsOf(context, network, args),
  },
  NetworkBroker: {
    person: ({ personId }: BrokerFigure): Reference => ({ id: personId }),
  },
} satisfies Resolvers;

const whoSeesIt = (...fields: string[]) =>
  Object.fromEntries(fields.map((field) => [field, 'whoSeesIt' as const]));

const ofAnyVersion = [
  'version',
  'definitionVersion',
  'members',
  'ties',
  'density',
  'reciprocity',
  'groupings',
  'participationGini',
  'medianFirstReplyHours',
  'computedAt',
];

export const networkPolicies: TypePolicies<Context> = {
  Community: { fields: { network: 'signedIn' } },
  Network: typePolicy<Context, NetworkView>({
    visible: async ({ loaders }, { communityId }) => {
      const standing = await loaders.standing.load(communityId);
      return standing !== null && hasToDoWith(standing);
    },
    fields: {
      ...whoSeesIt('community', 'scopeKind', 'period', 'versions', ...ofAnyVersion),
      brokers: async ({ loaders }, { communityId }) =>
        mayNameBrokers(await loaders.standing.load(communityId)),
    },
  }),
  NetworkVersion: { fields: whoSeesIt(...ofAnyVersion) },
  NetworkFigure: { fields: whoSeesIt('value', 'numerator', 'denominator', 'n', 'reason') },
  NetworkGrouping: { fields: whoSeesIt('by', 'external', 'internal', 'index', 'expected', 'groups') },
  NetworkBroker: { fields: whoSeesIt('person', 'betweenness', 'neighbours') },
};
