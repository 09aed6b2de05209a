import type { Resolvers } from '../generated/resolvers.ts';
import { reportSystemStart } from './reportSystemStart.ts';

export const systemStartResolvers = {
  Mutation: { reportSystemStart },
  ReportSystemStartPayload: {
    systemStart: ({ systemStartId }, _args, { loaders }) =>
      systemStartId === undefined ? null : loaders.systemStart.load(systemStartId),
  },
  SystemStart: {
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    person: ({ personId }) => ({ id: personId }),
    territory: ({ territoryId }) => ({ id: territoryId }),
  },
} satisfies Resolvers;
