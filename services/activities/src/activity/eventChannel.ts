import type { Channel } from '@kolo/events';
import type { ActivityRecord } from './activity.model.ts';

/** The channel that an activity's events carry; null where people came together in several ways. */
export const eventChannel = ({ channel }: Pick<ActivityRecord, 'channel'>): Channel | null =>
  channel === 'MIXED' ? null : channel;
