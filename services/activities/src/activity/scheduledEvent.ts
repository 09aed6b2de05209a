import type { ClientSession } from 'mongoose';
import type { Context } from '../context.ts';
import { endOf } from './activity.model.ts';
import type { TimedActivity } from './activity.model.ts';
import { viewerAsActor } from '../person/origin.ts';
import { axesFacts, partFacts, typeFacts } from './eventFacts.ts';

/** What `activity.scheduled` says, without its envelope. */
export async function scheduledEvent(context: Context, activity: TimedActivity, session: ClientSession) {
  const { hubId, agendaItemId, startsAt, capacity } = activity;
  const hub = hubId === null ? null : await context.loaders.hub.load(hubId);
  return {
    type: 'activity.scheduled' as const,
    ...(await viewerAsActor(context, session)),
    data: {
      ...typeFacts(activity),
      ...axesFacts(activity),
      ...partFacts(activity),
      ...{ hubId, agendaItemId, capacity },
      hubTerritoryId: hub?.territoryId ?? null,
      startsAt: startsAt.toISOString(),
      endsAt: new Date(endOf(activity)).toISOString(),
    },
  };
}
