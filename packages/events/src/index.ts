export { contributionTypes, eventCatalogue } from './catalogue.ts';
export type { EventData, EventDefinition, EventType } from './catalogue.ts';
export { parkedIn, startConsumer } from './consumer.ts';
export type { Consumer, ConsumerOptions, ParkedEvent } from './consumer.ts';
export { newEvent, parseEvent } from './event.ts';
export type { AnyKoloEvent, KoloEvent, NewEvent } from './event.ts';
export { eventIn, fromStored, outboxOf, publish, toRow, toStored } from './outbox.ts';
export type { OutboxRow, StoredEvent } from './outbox.ts';
export { publishing, publishingIn } from './publishing.ts';
export type { Emit, Writing } from './publishing.ts';
export { createLease } from './lease.ts';
export type { Lease } from './lease.ts';
export { eventsConsumed, eventsParked } from './metrics.ts';
export { startRelay } from './relay.ts';
export type { RelayOptions } from './relay.ts';
export {
  consumeEvents,
  consumers,
  maxBatch,
  queueFor,
  standingTypes,
  subscriptions,
} from './subscriptions.ts';
export type { ConsumerName } from './subscriptions.ts';
export * from './values.ts';
