import { localDay } from '../local-day.ts';
import { LIFE, greatest, milliseconds, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** Resources that each person opened, by day; key `<person>@<resource>`. */
export const views: Measure<number> = {
  name: 'views',
  eventTypes: ['resource.viewed'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'resource.viewed') return [];
    const bucket = localDay(event.time, event.timezone);
    return [{ bucket, key: `${event.data.personId}@${event.subject}`, value: 1 }];
  },
  merge: greatest,
};

/** `[ms, organisation]` out of which each resource came: that of who handed it in. */
export const organisationsOfResources: Measure<readonly [number, string | null]> = {
  name: 'organisationsOfResources',
  eventTypes: ['resource.submitted'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'resource.submitted') return [];
    return [
      { bucket: LIFE, key: event.subject, value: [milliseconds(event.time), event.organisation ?? null] },
    ];
  },
  merge: newest,
};
