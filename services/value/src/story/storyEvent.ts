import type { Channel, EventType, NewEvent } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import type { StoryRecord } from './story.model.ts';

/** What every event of a story says beside its data. `story` as it is after the change that the event tells of. */
export function storyEnvelope(
  story: Pick<StoryRecord, '_id' | 'communityId' | 'tenantId' | 'sequence'>,
  by: {
    standing: Pick<Standing, 'timezone'>;
    actor: Id | null;
    territory?: Id | null;
    organisation?: Id | null;
    channel?: Channel | null;
  },
): Omit<NewEvent<EventType>, 'type' | 'data'> {
  return {
    subject: story._id,
    sequence: story.sequence,
    tenant: story.tenantId,
    community: story.communityId,
    timezone: by.standing.timezone,
    actor: by.actor,
    territory: by.territory ?? null,
    organisation: by.organisation ?? null,
    channel: by.channel ?? null,
  };
}
