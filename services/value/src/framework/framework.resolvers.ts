import type { TypePolicies, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { hasToDoWith } from '../community.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Reference } from '../references.ts';
import { chooseFramework } from './chooseFramework.ts';

/** What a write leaves to its payload. */
export type FrameworkChosen = WritePayload<{ communityId: Id }>;

export const frameworkResolvers = {
  Community: {
    framework: async ({ id }: Reference, _: unknown, { loaders }: Context) => {
      const standing = await loaders.standing.load(id);
      return standing && hasToDoWith(standing) ? loaders.framework.load(id) : null;
    },
  },
  Mutation: { chooseFramework },
  ChooseFrameworkPayload: {
    community: ({ communityId }: FrameworkChosen) => (communityId ? { id: communityId } : null),
  },
} satisfies Resolvers;

export const frameworkPolicies: TypePolicies<Context> = {
  Community: { fields: { framework: 'anyone' } },
  Mutation: { fields: { chooseFramework: 'signedIn' } },
};
