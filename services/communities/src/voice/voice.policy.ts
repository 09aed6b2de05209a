import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';

// Silence is nobody's fault and nobody's business but the keepers', who bring in all voices.

export const mayListen = (standing: Standing): boolean => standing.isKeeper;

export const voicePolicies: TypePolicies<Context> = {
  Mutation: { fields: { noteVoices: 'signedIn' } },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { silentMembers: standingAllows(mayListen) },
  }),
};
