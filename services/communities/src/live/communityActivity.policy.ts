import { typePolicy } from '@kolo/graphql';
import type { TypePolicies, TypePolicy } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { readsDiscussion } from '../contribution/contribution.policy.ts';
import { holdsOf } from '../contribution/sight.ts';
import { membershipPolicies, readsMembers } from '../membership/membership.policy.ts';
import { postPolicies } from '../post/post.policy.ts';
import { questionPolicies } from '../question/question.policy.ts';
import { resourcePolicies } from '../resource/resource.policy.ts';
import type { Standing } from '../standing/standing.ts';
import { thingOf } from './communityActivity.ts';
import type { ActivityTold, ThingKind } from './communityActivity.ts';

/** Listens to a community: who reads what is said in it, or who its members are. */
const hearsActivity = (standing: Standing): boolean => readsDiscussion(standing) || readsMembers(standing);

/** The policies of the things themselves say who sees them. */
const policies: Record<ThingKind, TypePolicy<Context> | undefined> = {
  post: postPolicies['Post'],
  reply: postPolicies['Reply'],
  question: questionPolicies['Question'],
  answer: questionPolicies['Answer'],
  resource: resourcePolicies['Resource'],
  membership: membershipPolicies['Membership'],
};
const thingKinds = Object.keys(policies) as ThingKind[];

/** That something happened to a thing is known to whoever sees the thing. */
async function seesThing(context: Context, activity: ActivityTold): Promise<boolean> {
  for (const kind of thingKinds) {
    const thing = await thingOf(context, activity, kind);
    const visible = policies[kind]?.visible;
    if (thing && visible) return visible(context, thing as never);
  }
  return false;
}

export const communityActivityPolicies: TypePolicies<Context> = {
  Subscription: {
    fields: {
      communityActivity: (context, _parent: unknown, { community }: { community: Id }) =>
        holdsOf(context, community, hearsActivity),
    },
  },
  CommunityActivity: typePolicy<Context, ActivityTold>({
    visible: seesThing,
    fields: {
      id: 'whoSeesIt',
      kind: 'whoSeesIt',
      community: 'whoSeesIt',
      happenedAt: 'whoSeesIt',
      post: 'whoSeesIt',
      reply: 'whoSeesIt',
      question: 'whoSeesIt',
      answer: 'whoSeesIt',
      resource: 'whoSeesIt',
      membership: 'whoSeesIt',
    },
  }),
};
