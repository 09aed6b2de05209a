import { LIFE, milliseconds, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** `[ms of the reply, day of the start]` of each municipality's management system, as its officers told. */
export type SystemStart = readonly [number, string];

export const systemStarts: Measure<SystemStart> = {
  name: 'systemStarts',
  eventTypes: ['survey.answered'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'survey.answered' || event.data.survey !== 'SYSTEM_START') return [];
    if (!event.territory) return [];
    const value: SystemStart = [milliseconds(event.time), event.data.startedOn];
    return [{ bucket: LIFE, key: event.territory, value }];
  },
  merge: newest,
};
