import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { addActivity } from './agenda.store.ts';

/** Consumes the activities that say which agenda item they take up: the board shows them beside it. */
export async function followPlans(
  { connection }: Deps,
  events: readonly AnyKoloEvent[],
  { session }: Writing,
): Promise<void> {
  for (const event of events) {
    const tells =
      event.type === 'activity.proposed' ||
      event.type === 'activity.scheduled' ||
      event.type === 'activity.changed' ||
      event.type === 'activity.held';
    if (!tells || event.community === null || event.data.agendaItemId === null) continue;
    await addActivity(connection, session, event.data.agendaItemId, event.subject);
  }
}
