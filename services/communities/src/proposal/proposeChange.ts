import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { refuseUnknownActivity } from '../activity/refuseUnknownActivity.ts';
import { enterCommunity, envelopeOfViewer } from '../community/enterCommunity.ts';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { mayProposeChange } from './proposal.policy.ts';
import { addProposal } from './proposal.store.ts';

export const proposeChange = write({
  name: 'proposeChange',
  input: z.object({
    communityId: idOf('community'),
    activityId: idOf('activity').optional(),
    text: writtenText(10_000),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { communityId, text } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    const { personId } = viewer;
    if (personId === null || !mayProposeChange(standing)) return refuse('NOT_ALLOWED', 'communityId');
    await refuseUnknownActivity(connection, session, community, input.activityId);
    const proposalId = newId('proposal');
    const activityId = input.activityId ?? null;
    const now = new Date(clock.now());
    await addProposal(connection, session, {
      _id: proposalId,
      communityId,
      authorId: personId,
      activityId,
      text,
      status: 'PROPOSED',
      proposedAt: now,
      movedAt: now,
      movedBy: personId,
      reason: null,
      version: 1,
    });
    emit({
      type: 'changeProposal.made',
      ...(await envelopeOfViewer(context, session, community)),
      subject: proposalId,
      data: { activityId },
    });
    return { proposalId };
  },
});
