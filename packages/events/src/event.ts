import { z } from 'zod';
import { isTraced, newId, traceparent } from '@kolo/runtime';
import type { Clock } from '@kolo/runtime';
import { eventCatalogue, isEventType } from './catalogue.ts';
import type { EventData, EventDefinition, EventInput, EventType } from './catalogue.ts';
import { anyId, channels, id, instant, zone } from './values.ts';
import type { Channel } from './values.ts';

/**
 * A CloudEvents 1.0 envelope in structured mode. The names of the extension attributes are lower case without
 * separators because CloudEvents allows nothing else.
 */
export interface KoloEvent<Type extends EventType = EventType> {
  specversion: '1.0';
  /** TypeID over a UUIDv7; the same event always has the same id, however often it arrives. */
  id: string;
  type: Type;
  /** `/identity`, `/communities`, `/activities` or `/value`. */
  source: string;
  /** Id of the aggregate that changed. */
  subject: string;
  /** When it happened (ISO 8601, UTC): what indicators count by. */
  time: string;
  /** When Kolo came to know of it; later than `time` for what was entered from paper or sent after a lost connection. */
  recordedtime: string;
  datacontenttype: 'application/json';
  /** Null where an event concerns a person and no programme owner. */
  tenant: string | null;
  /** The person who did it, also when a proxy typed it in; null for what Kolo does by itself. */
  actor: string | null;
  community: string | null;
  programme: string | null;
  /** Territory of the actor at that time. */
  territory: string | null;
  /** Organisation for which the actor worked at that time, where it is known. */
  organisation: string | null;
  channel: Channel | null;
  /** IANA zone in which the days of the scope are counted: the community's or the programme's. */
  timezone: string;
  /** Counts up per subject, so that a consumer can tell an older state from a newer one. */
  sequence: number;
  /** The span that wrote it (W3C trace context), where writes are traced. */
  traceparent?: string;
  data: EventData<Type>;
}

/** Any event, discriminated by `type`. */
export type AnyKoloEvent = { [Type in EventType]: KoloEvent<Type> }[EventType];

/** What a write says of an event; the rest of the envelope is filled in. */
export interface NewEvent<Type extends EventType> {
  type: Type;
  subject: string;
  data: EventInput<Type>;
  /** Defaults to 1: right for events that happen once in the life of their subject. */
  sequence?: number;
  /** When it happened, in milliseconds; now, if not given. */
  occurredAt?: number;
  tenant?: string | null;
  actor?: string | null;
  community?: string | null;
  programme?: string | null;
  territory?: string | null;
  organisation?: string | null;
  channel?: Channel | null;
  /** Default UTC. */
  timezone?: string;
}

/** Makes an event, and throws when its envelope or its data is not what the catalogue says. */
export function newEvent<Type extends EventType>(clock: Clock, event: NewEvent<Type>): KoloEvent<Type> {
  const now = clock.now();
  return parseEvent({
    specversion: '1.0',
    id: newId('event'),
    type: event.type,
    source: `/${sourceOf(event.type, event.data)}`,
    subject: event.subject,
    time: new Date(event.occurredAt ?? now).toISOString(),
    recordedtime: new Date(now).toISOString(),
    datacontenttype: 'application/json',
    tenant: event.tenant ?? null,
    actor: event.actor ?? null,
    community: event.community ?? null,
    programme: event.programme ?? null,
    territory: event.territory ?? null,
    organisation: event.organisation ?? null,
    channel: event.channel ?? null,
    timezone: event.timezone ?? 'UTC',
    sequence: event.sequence ?? 1,
    ...(isTraced() && { traceparent: traceparent() }),
    data: event.data,
  }) as KoloEvent<Type>;
}

const envelope = z.object({
  specversion: z.literal('1.0'),
  id: id('event'),
  type: z.string(),
  source: z.string(),
  subject: anyId,
  time: instant,
  recordedtime: instant,
  datacontenttype: z.literal('application/json'),
  tenant: id('tenant').nullable(),
  actor: id('person').nullable(),
  community: id('community').nullable(),
  programme: id('programme').nullable(),
  territory: id('territory').nullable(),
  // Came later: events from before are still read.
  organisation: id('organisation').nullable().default(null),
  channel: z.enum(channels).nullable(),
  timezone: zone,
  sequence: z.number().int().min(1),
  traceparent: z.string().exactOptional(),
  data: z.unknown(),
});

/** Reads an event that came from outside this process; throws when it is not one of the catalogue. */
export function parseEvent(value: unknown): AnyKoloEvent {
  const event = envelope.parse(value);
  if (!isEventType(event.type)) throw new Error(`Unknown type of event: ${event.type}`);
  const data = eventCatalogue[event.type].data.parse(event.data);
  if (event.source !== `/${sourceOf(event.type, data)}`)
    throw new Error(`${event.type} does not come from ${event.source}`);
  return { ...event, data } as AnyKoloEvent;
}

/** The service that tells of something: that of the catalogue, unless the data belong to another. */
function sourceOf(type: EventType, data: unknown): string {
  const { source, alsoFrom }: EventDefinition = eventCatalogue[type];
  return alsoFrom?.find(({ test }) => test(data))?.source ?? source;
}
