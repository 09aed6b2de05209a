import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { sponsorshipsOf } from '../sponsorship/sponsorship.store.ts';
import { write } from '../write/write.ts';
import { mayLinkItem } from './agenda.policy.ts';
import { changeAgendaItem } from './agenda.store.ts';
import { enterAgendaItem } from './enterAgendaItem.ts';
import { sponsorshipWith } from './sponsorshipWith.ts';

export const unlinkAgendaItem = write({
  name: 'unlinkAgendaItem',
  input: z.object({ agendaItemId: idOf('agendaitem'), objectiveId: idOf('objective') }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { agendaItemId, objectiveId } = input;
    const { community, item } = await enterAgendaItem(context, session, agendaItemId, mayLinkItem);
    const sponsorship = sponsorshipWith(
      await sponsorshipsOf(connection, community._id, session),
      objectiveId,
    );
    if (!sponsorship || !item.objectiveIds.includes(objectiveId)) return refuse('NOT_FOUND', 'objectiveId');
    const objectiveIds = item.objectiveIds.filter((id) => id !== objectiveId);
    const sequence = await changeAgendaItem(connection, session, item, { objectiveIds });
    const { _id: sponsorshipId, organisationId } = sponsorship;
    emit({
      type: 'agendaItem.unlinked',
      ...(await envelopeOfViewer(context, session, community)),
      subject: agendaItemId,
      sequence,
      data: { objectiveId, sponsorshipId, organisationId },
    });
    return { agendaItemId };
  },
});
