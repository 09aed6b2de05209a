import type { TypePolicies } from '@kolo/graphql';
import { hasToDoWith } from '../community.ts';
import type { Context } from '../context.ts';
import type { Reference } from '../references.ts';
import { chooseFramework } from './chooseFramework.ts';

export const frameworkResolvers = {
  Community: {
    framework: async ({ id }: Reference, _: unknown, { loaders }: Context) => {
      const standing = await loaders.standing.load(id);
      return standing && hasToDoWith(standing) ? loaders.framework.load(id) : null;
    },
  },
  Mutation: { chooseFramework },
  ChooseFrameworkPayload: {
    community: ({ communityId }: { communityId?: string }) => (communityId ? { id: communityId } : null),
  },
};

export const frameworkPolicies: TypePolicies<Context> = {
  Community: { fields: { framework: 'anyone' } },
  Mutation: { fields: { chooseFramework: 'signedIn' } },
};
