import type { EventPlace } from '../programme/place.ts';
import type { ActivityRecord } from './activity.model.ts';

/** Numbers the events of one write about an activity: each gets the next `sequence`. */
export interface EventNumbers {
  /** What the envelope of the next event says. */
  next(): EventPlace & { subject: string; sequence: number };
  /** The number of the last event so far: to be stored with the activity. */
  readonly version: number;
}

export function eventNumbers(
  place: EventPlace,
  { _id, version: before }: Pick<ActivityRecord, '_id' | 'version'>,
): EventNumbers {
  let version = before;
  return {
    next() {
      version += 1;
      return { ...place, subject: _id, sequence: version };
    },
    get version() {
      return version;
    },
  };
}
