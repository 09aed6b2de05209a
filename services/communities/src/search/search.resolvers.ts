import type { SearchKind } from '@kolo/search';
import type { Resolvers } from '../generated/resolvers.ts';
import { begun, pageFor, unsearchedOf } from './search.ts';
import type { Search } from './search.ts';

const types = {
  COMMUNITY: 'Community',
  PERSON: 'Person',
  ACTIVITY: 'Activity',
  RESOURCE: 'Resource',
  QUESTION: 'Question',
  STORY: 'ValueStory',
  POST: 'Post',
} as const satisfies Record<SearchKind, string>;
const typeByPrefix = new Map(Object.entries(types).map(([kind, type]) => [kind.toLowerCase(), type]));

export const searchResolvers = {
  Query: { search: (_parent, args) => begun(args) },
  SearchResult: {
    __resolveType: (one) => {
      const [prefix = ''] = ('_id' in one ? one._id : one.id).split('_');
      return typeByPrefix.get(prefix) ?? null;
    },
  },
  SearchResultConnection: {
    // The gateway brings what the other services found along with the key.
    __resolveReference: (reference) => ({ ...(reference as Search) }),
    edges: async (search, _args, context) => (await pageFor(search, context)).edges,
    nodes: async (search, _args, context) => (await pageFor(search, context)).edges.map(({ node }) => node),
    unsearched: (search) => unsearchedOf(search),
    pageInfo: async (search, _args, context) => (await pageFor(search, context)).pageInfo,
  },
} satisfies Resolvers;
