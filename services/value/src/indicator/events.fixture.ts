import { newEvent } from '@kolo/events';
import type { AnyKoloEvent, EventType, NewEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { IdPrefix } from '@kolo/runtime';

export const ids = (prefix: IdPrefix, count: number): string[] =>
  Array.from({ length: count }, () => newId(prefix));

export const at = (instant: string): number => Date.parse(instant);

/** An event as a service would have made it. */
export function event<T extends EventType>(made: NewEvent<T>): AnyKoloEvent {
  return newEvent({ now: () => made.occurredAt ?? 0 }, made) as AnyKoloEvent;
}
