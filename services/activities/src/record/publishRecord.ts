import { z } from 'zod';
import { idOf, listOf, refuse } from '@kolo/graphql';
import { isTimed } from '../activity/activity.model.ts';
import { mayPublishRecord } from '../activity/activity.policy.ts';
import { changeActivityRecord } from '../activity/activity.store.ts';
import { wasHeld } from '../activity/activity.status.ts';
import { partFacts, typeFacts } from '../activity/eventFacts.ts';
import { eventNumbers } from '../activity/eventNumbers.ts';
import { loadActivity } from '../activity/organisedActivity.ts';
import { webAddress } from '../activity/types/field.ts';
import { viewerAsActor } from '../person/origin.ts';
import { placeOfActivity } from '../programme/place.ts';
import { textsInput } from '../titles.ts';
import { defineActivitiesWrite } from '../write.ts';
import { recordsOf, storeRecord } from './record.store.ts';
import { recordDueAt } from './recordDue.ts';

/** Publishes the record of an activity that was held; published again, it replaces the text and tells nobody anew. */
export const publishRecord = defineActivitiesWrite({
  name: 'publishRecord',
  input: z.object({
    activityId: idOf('activity'),
    texts: textsInput(20_000),
    links: listOf(webAddress, { max: 20 }).default([]),
  }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const { activityId, texts, links } = input;
    const { activity, programme, sight } = await loadActivity(context, session, activityId);
    if (sight === null) refuse('NOT_FOUND', 'activityId');
    if (!mayPublishRecord(await context.reach(), sight, activity)) refuse('NOT_ALLOWED', 'activityId');
    if (!wasHeld(activity.status) || !isTimed(activity)) {
      return refuse('WRONG_STATE', 'activityId', { state: activity.status });
    }
    const now = clock.now();
    const [known] = await recordsOf(connection, [activityId], session);
    if (known) {
      await storeRecord(connection, { ...known, texts, links, changedAt: new Date(now) }, session);
      return { activityId };
    }
    const place = await placeOfActivity(context, activity, programme);
    const dueAt = recordDueAt(activity, place.timezone);
    const published = { publishedBy: viewer.personId, publishedAt: new Date(now), changedAt: null };
    const inTime = now <= dueAt;
    await storeRecord(connection, { _id: activityId, texts, links, ...published, inTime }, session);
    const numbers = eventNumbers(place, activity);
    emit({
      ...numbers.next(),
      type: 'activity.recorded',
      ...(await viewerAsActor(context, session)),
      data: {
        ...typeFacts(activity),
        ...partFacts(activity),
        startedAt: activity.startsAt.toISOString(),
        dueAt: new Date(dueAt).toISOString(),
        inTime,
      },
    });
    const changes = { status: 'RECORDED' as const, version: numbers.version };
    await changeActivityRecord(connection, activityId, changes, session);
    return { activityId };
  },
});
