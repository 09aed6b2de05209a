import { Counter } from 'prom-client';

// Of a whole process; `packages/service` shows them on a worker's /metrics.

/** Events whose effect is committed, by consumer; those that were known already do not count. */
export const eventsConsumed = new Counter({
  name: 'kolo_events_consumed_total',
  help: 'Events whose effect was committed.',
  labelNames: ['consumer'],
  registers: [],
});

/** How often an event had to be parked, by consumer. */
export const eventsParked = new Counter({
  name: 'kolo_events_parked_total',
  help: 'Events that could not be worked off and were parked.',
  labelNames: ['consumer'],
  registers: [],
});
