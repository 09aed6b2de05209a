import type { z } from 'zod';
import { activitiesEvents } from './catalogue/activities.ts';
import { communitiesEvents } from './catalogue/communities.ts';
import { identityEvents } from './catalogue/identity.ts';
import { valueEvents } from './catalogue/value.ts';

export type { EventDefinition } from './catalogue/definition.ts';

/**
 * Every event of Kolo (value-creation.md §6, as far as it is built). `data` holds ids and what a consumer needs to place
 * the event in time; never a name, an address or a text that somebody wrote. The `subject` of an event is the id of
 * the aggregate that changed.
 */
export const eventCatalogue = {
  ...identityEvents,
  ...communitiesEvents,
  ...activitiesEvents,
  ...valueEvents,
} as const;

export type EventType = keyof typeof eventCatalogue;
export type EventData<Type extends EventType> = z.output<(typeof eventCatalogue)[Type]['data']>;
/** What has to be said of an event: fields that were added later have a default. */
export type EventInput<Type extends EventType> = z.input<(typeof eventCatalogue)[Type]['data']>;

/** False for a type that only a newer version of Kolo knows. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventCatalogue, type);
}

/** Events that count as a contribution of their actor (value-creation.md §6). */
export const contributionTypes = [
  'post.created',
  'reply.created',
  'answer.posted',
  'artefact.published',
  'resource.submitted',
  'exercise.answered',
  'story.submitted',
] as const satisfies readonly EventType[];
