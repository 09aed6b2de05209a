import { localDay } from '../local-day.ts';
import { LIFE, greatest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** 1 for each message that a stakeholder acknowledged, 0 for one not or not yet, by the day on which it went out; key `<message>@<organisation>`. */
export const externalMessages: Measure<number> = {
  name: 'externalMessages',
  eventTypes: ['externalMessage.sent', 'externalMessage.acknowledged'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'externalMessage.sent' && event.type !== 'externalMessage.acknowledged') return [];
    const key = `${event.subject}@${event.data.organisationId}`;
    return event.type === 'externalMessage.sent'
      ? [{ bucket: localDay(event.time, event.timezone), key, value: 0 }]
      : [{ bucket: localDay(event.data.sentAt, event.timezone), key, value: 1 }];
  },
  merge: greatest,
};

/** Messages that came back from a stakeholder; key `<message>@<organisation>`. */
export const returnedMessages: Measure<number> = {
  name: 'returnedMessages',
  eventTypes: ['externalMessage.returned'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'externalMessage.returned') return [];
    return [{ bucket: LIFE, key: `${event.subject}@${event.data.organisationId}`, value: 1 }];
  },
  merge: greatest,
};
