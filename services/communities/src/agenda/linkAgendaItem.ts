import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { sponsorshipsOf } from '../sponsorship/sponsorship.store.ts';
import { write } from '../write/write.ts';
import { mayLinkItem } from './agenda.policy.ts';
import { changeAgendaItem } from './agenda.store.ts';
import { enterAgendaItem } from './enterAgendaItem.ts';
import { sponsorshipWith } from './sponsorshipWith.ts';

const MOST_LINKS = 20;

export const linkAgendaItem = write({
  name: 'linkAgendaItem',
  input: z.object({ agendaItemId: idOf('agendaitem'), objectiveId: idOf('objective') }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { agendaItemId, objectiveId } = input;
    const { community, item } = await enterAgendaItem(context, session, agendaItemId, mayLinkItem);
    const sponsorships = await sponsorshipsOf(connection, community._id, session);
    const sponsorship = sponsorshipWith(sponsorships, objectiveId);
    if (!sponsorship) return refuse('NOT_FOUND', 'objectiveId');
    if (item.objectiveIds.includes(objectiveId)) return { agendaItemId };
    if (sponsorship.endedAt !== null) refuse('SPONSORSHIP_ENDED', 'objectiveId');
    if (item.objectiveIds.length >= MOST_LINKS) refuse('TOO_MANY', 'objectiveId', { max: MOST_LINKS });
    const objectiveIds = [...item.objectiveIds, objectiveId];
    const sequence = await changeAgendaItem(connection, session, item, { objectiveIds });
    const { _id: sponsorshipId, organisationId } = sponsorship;
    emit({
      type: 'agendaItem.linked',
      ...(await envelopeOfViewer(context, session, community)),
      subject: agendaItemId,
      sequence,
      data: { objectiveId, sponsorshipId, organisationId },
    });
    return { agendaItemId };
  },
});
