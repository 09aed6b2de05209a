import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { refuseUnknownActivity } from '../activity/refuseUnknownActivity.ts';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { mayMoveItem } from './agenda.policy.ts';
import { changeAgendaItem } from './agenda.store.ts';
import { enterAgendaItem } from './enterAgendaItem.ts';

const MOST_ACTIVITIES = 100;

export const planAgendaItem = write({
  name: 'planAgendaItem',
  input: z.object({ agendaItemId: idOf('agendaitem'), activityId: idOf('activity') }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { agendaItemId, activityId } = input;
    const { community, item } = await enterAgendaItem(context, session, agendaItemId, mayMoveItem);
    await refuseUnknownActivity(connection, session, community, activityId);
    if (item.activityIds.includes(activityId)) return { agendaItemId };
    if (item.status === 'DROPPED') refuse('WRONG_STATE', 'agendaItemId', { state: item.status });
    if (item.activityIds.length >= MOST_ACTIVITIES)
      refuse('TOO_MANY', 'activityId', { max: MOST_ACTIVITIES });
    const activityIds = [...item.activityIds, activityId];
    const sequence = await changeAgendaItem(connection, session, item, { activityIds });
    emit({
      type: 'agendaItem.planned',
      ...(await envelopeOfViewer(context, session, community)),
      subject: agendaItemId,
      sequence,
      data: { activityId },
    });
    return { agendaItemId };
  },
});
