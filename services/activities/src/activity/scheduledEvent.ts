import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { endOf } from './activity.model.ts';
import type { TimedActivity } from './activity.model.ts';
import { axesFacts, typeFacts } from './eventFacts.ts';

/** What `activity.scheduled` says, without its envelope. */
export async function scheduledEvent({ loaders }: Context, activity: TimedActivity, actor: Id | null) {
  const { hubId, agendaItemId, startsAt, capacity } = activity;
  const hub = hubId === null ? null : await loaders.hub.load(hubId);
  return {
    type: 'activity.scheduled' as const,
    actor,
    data: {
      ...typeFacts(activity),
      ...axesFacts(activity),
      ...{ hubId, agendaItemId, capacity },
      hubTerritoryId: hub?.territoryId ?? null,
      startsAt: startsAt.toISOString(),
      endsAt: new Date(endOf(activity)).toISOString(),
    },
  };
}
