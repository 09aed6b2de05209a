import type { TypePolicies } from '@kolo/graphql';
import { typePolicy } from '@kolo/graphql';
import { sightOfActivity } from '../activity/activity.policy.ts';
import type { Context } from '../context.ts';
import { readsLeaders } from '../programme/programme.policy.ts';
import type { RecordEntry } from './record.model.ts';

/** Reached through its activity alone, by who reads what was published there. */
export const recordPolicies: TypePolicies<Context> = {
  PublishedRecord: typePolicy<Context, RecordEntry>({
    fields: {
      text: 'whoSeesIt',
      texts: 'whoSeesIt',
      links: 'whoSeesIt',
      publishedBy: async (context, { _id }) => {
        const activity = await context.loaders.activity.load(_id);
        return activity !== null && readsLeaders(await sightOfActivity(context, activity));
      },
      publishedAt: 'whoSeesIt',
      changedAt: 'whoSeesIt',
      inTime: 'whoSeesIt',
    },
  }),
};
