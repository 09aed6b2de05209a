import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, least, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';
import { LAST_DAY } from '../window.ts';

/** `[network, first day, day on which it closed]` of each hub, 9999-12-31 for what has not come. A hub that closed does not open again. */
export type HubState = readonly [string, Day, Day];

export const hubs: Measure<HubState> = {
  name: 'hubs',
  eventTypes: ['hub.opened', 'hub.closed'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'hub.opened' && event.type !== 'hub.closed') return [];
    const day = localDay(event.time, event.timezone);
    const { hubNetworkId } = event.data;
    const value: HubState =
      event.type === 'hub.opened' ? [hubNetworkId, day, LAST_DAY] : [hubNetworkId, LAST_DAY, day];
    return [{ bucket: LIFE, key: event.subject, value }];
  },
  merge: ([network, opened, closed], [other, openedToo, closedToo]) => [
    least(network, other),
    least(opened, openedToo),
    least(closed, closedToo),
  ],
  countsFrom: ([, opened, closed]) => least(opened, closed),
};

/** `[sequence, hub]` of each activity that a hub held, null for one that did not take place after all, by the day of its beginning. */
export const hubActivities: Measure<readonly [number, string | null]> = {
  name: 'hubActivities',
  eventTypes: ['activity.held', 'activity.cancelled'],
  bucket: 'DAY',
  lift(event) {
    if (event.type === 'activity.held') {
      const bucket = localDay(event.time, event.timezone);
      return [{ bucket, key: event.subject, value: [event.sequence, event.data.hubId] }];
    }
    if (event.type !== 'activity.cancelled' || event.data.startsAt === null) return [];
    const bucket = localDay(event.data.startsAt, event.timezone);
    return [{ bucket, key: event.subject, value: [event.sequence, null] }];
  },
  merge: newest,
};
