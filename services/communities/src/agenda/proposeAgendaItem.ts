import { z } from 'zod';
import { idOf, listOf, localizedText, oneOf } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { communityPurposes } from '../community/community.model.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { mayPropose } from './agenda.policy.ts';
import { addAgendaItem } from './agenda.store.ts';

export const proposeAgendaItem = write({
  name: 'proposeAgendaItem',
  input: z.object({
    communityId: idOf('community'),
    titles: listOf(localizedText(200), { min: 1, max: 20 }),
    description: listOf(writtenText(5_000), { max: 20 }).default([]),
    purposes: listOf(oneOf(communityPurposes), { max: communityPurposes.length }).default([]),
    ...contributorFields,
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { communityId, titles, description, purposes } = input;
    const entry = { communityId, field: 'communityId', inside: false, may: mayPropose };
    const { person, channel, enteredBy, envelope } = await enterAsContributor(context, session, entry, input);
    const agendaItemId = newId('agendaitem');
    await addAgendaItem(connection, session, {
      _id: agendaItemId,
      communityId,
      titles,
      description,
      purposes: [...new Set(purposes)],
      status: 'PROPOSED',
      proposedBy: person._id,
      channel,
      enteredBy,
      proposedAt: new Date(clock.now()),
      votes: 0,
      objectiveIds: [],
      activityIds: [],
      version: 1,
    });
    emit({ type: 'agendaItem.proposed', subject: agendaItemId, data: {}, ...envelope });
    return { agendaItemId };
  },
});
