import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { readsDiscussion } from '../contribution/contribution.policy.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Standing } from '../standing/standing.ts';
import type { DigestRecord } from './digest.model.ts';

/** Keepers print and read out for those without a connection. */
const mayPrint = (standing: Standing): boolean => standing.isKeeper;

export const digestPolicies: TypePolicies<Context> = {
  Query: { fields: { digest: 'signedIn' } },
  Digest: typePolicy<Context, DigestRecord>({
    visible: (context, { communityId }) => holdsOf(context, communityId, readsDiscussion),
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      week: 'whoSeesIt',
      isoWeek: 'whoSeesIt',
      startsOn: 'whoSeesIt',
      endsOn: 'whoSeesIt',
      items: 'whoSeesIt',
      questions: 'whoSeesIt',
      estimatedMinutes: 'whoSeesIt',
      printText: (context, { communityId }) => holdsOf(context, communityId, mayPrint),
      sentTo: 'whoSeesIt',
    },
  }),
  DigestItem: {
    fields: { resource: 'whoSeesIt', minutes: 'whoSeesIt', sizeKb: 'whoSeesIt', domains: 'whoSeesIt' },
  },
  DigestQuestion: { fields: { question: 'whoSeesIt', answered: 'whoSeesIt', minutes: 'whoSeesIt' } },
};
