import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Standing } from '../standing/standing.ts';
import { actsAs } from '../standing/standing.policy.ts';
import type { ReflectionNoteRecord } from './reflection.model.ts';

// Notes are candid, so they stay among those who lead; what follows from them is a proposal, which everybody inside reads.

export const mayReflect = (standing: Standing): boolean => actsAs(standing, 'CRITICAL_FRIEND');
export const readsNotes = (standing: Standing): boolean => standing.leads;

export const reflectionPolicies: TypePolicies<Context> = {
  Mutation: { fields: { writeReflectionNote: 'signedIn' } },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { reflectionNotes: standingAllows(readsNotes) },
  }),
  ReflectionNote: typePolicy<Context, ReflectionNoteRecord>({
    visible: (context, { communityId }) => holdsOf(context, communityId, readsNotes),
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      author: 'whoSeesIt',
      activity: 'whoSeesIt',
      text: 'whoSeesIt',
      writtenAt: 'whoSeesIt',
    },
  }),
};
