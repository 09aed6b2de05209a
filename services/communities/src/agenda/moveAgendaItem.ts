import { z } from 'zod';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { agendaStatuses } from './agenda.model.ts';
import { mayMoveItem } from './agenda.policy.ts';
import { changeAgendaItem } from './agenda.store.ts';
import { enterAgendaItem } from './enterAgendaItem.ts';
import { canMoveItem } from './states.ts';

export const moveAgendaItem = write({
  name: 'moveAgendaItem',
  input: z.object({ agendaItemId: idOf('agendaitem'), status: oneOf(agendaStatuses) }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { agendaItemId, status: to } = input;
    const { community, item } = await enterAgendaItem(context, session, agendaItemId, mayMoveItem);
    const { status: from } = item;
    if (from === to) return { agendaItemId };
    if (!canMoveItem(from, to)) refuse('WRONG_STATE', 'status', { state: from });
    const sequence = await changeAgendaItem(connection, session, item, { status: to });
    emit({
      type: 'agendaItem.moved',
      ...(await envelopeOfViewer(context, session, community)),
      subject: agendaItemId,
      sequence,
      data: { from, to },
    });
    return { agendaItemId };
  },
});
