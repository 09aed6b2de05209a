import { z } from 'zod';
import { idOf, listOf, refuse } from '@kolo/graphql';
import { objectivesInUse } from '../agenda/agenda.store.ts';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { enterSponsorship } from './enterSponsorship.ts';
import { MOST_OBJECTIVES, objectiveInput, writtenObjectives } from './objectives.ts';
import { mayBroker } from './sponsorship.policy.ts';
import { changeSponsorship } from './sponsorship.store.ts';

export const setSponsorObjectives = write({
  name: 'setSponsorObjectives',
  input: z.object({
    sponsorshipId: idOf('sponsorship'),
    objectives: listOf(objectiveInput, { min: 1, max: MOST_OBJECTIVES }),
  }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { community, sponsorship } = await enterSponsorship(
      context,
      session,
      input.sponsorshipId,
      mayBroker,
    );
    if (sponsorship.endedAt !== null) refuse('SPONSORSHIP_ENDED', 'sponsorshipId');
    const objectives = writtenObjectives(input.objectives, sponsorship.objectives);
    const kept = new Set(objectives.map(({ objectiveId }) => objectiveId));
    const dropped = sponsorship.objectives.flatMap(({ objectiveId }) =>
      kept.has(objectiveId) ? [] : [objectiveId],
    );
    // What the agenda serves cannot vanish from under it.
    const inUse = await objectivesInUse(connection, session, community._id, dropped);
    if (inUse.length > 0) refuse('OBJECTIVE_IN_USE', 'objectives');

    const sequence = await changeSponsorship(connection, session, sponsorship, { objectives });
    emit({
      type: 'sponsorship.objectivesChanged',
      ...(await envelopeOfViewer(context, session, community)),
      subject: sponsorship._id,
      sequence,
      data: { organisationId: sponsorship.organisationId, objectiveIds: [...kept] },
    });
    return { sponsorshipId: sponsorship._id, communityId: community._id };
  },
});
