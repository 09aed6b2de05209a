import { isTimed } from '../activity/activity.model.ts';
import { mayPublishRecord, sightOfActivity } from '../activity/activity.policy.ts';
import { wasHeld } from '../activity/activity.status.ts';
import { activityWritten } from '../activity/activityWritten.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { placeOfActivity } from '../programme/place.ts';
import { titleFor } from '../titles.ts';
import { publishRecord } from './publishRecord.ts';
import { recordDueAt } from './recordDue.ts';

export const recordResolvers = {
  Mutation: { publishRecord },
  PublishRecordPayload: activityWritten,
  Activity: {
    record: ({ _id }, _args, { loaders }) => loaders.record.load(_id),
    recordDueAt: async (activity, _args, context) => {
      if (!wasHeld(activity.status) || !isTimed(activity)) return null;
      const { programmeId } = activity;
      const programme = programmeId === null ? null : await context.loaders.programme.load(programmeId);
      const { timezone } = await placeOfActivity(context, activity, programme);
      return new Date(recordDueAt(activity, timezone));
    },
    viewerCanPublishRecord: async (activity, _args, context) =>
      wasHeld(activity.status) &&
      mayPublishRecord(await context.reach(), await sightOfActivity(context, activity), activity),
  },
  PublishedRecord: {
    text: ({ texts }, _args, { viewer }) => titleFor(texts, viewer.languages),
    publishedBy: ({ publishedBy }) => (publishedBy === null ? null : { id: publishedBy }),
  },
} satisfies Resolvers;
