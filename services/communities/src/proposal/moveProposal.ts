import type { ClientSession } from 'mongoose';
import type { Emit } from '@kolo/events';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { enterThing } from '../community/enterThing.ts';
import type { LocalizedText } from '../community/community.model.ts';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import { isInside } from '../standing/standing.policy.ts';
import type { ChangeProposalRecord } from './proposal.model.ts';
import { changeProposal, findProposal } from './proposal.store.ts';

/** Puts a proposal into another status and tells so; refuses at `proposalId` where it is not in `from`. */
export async function moveProposal(
  context: Context,
  { session, emit }: { session: ClientSession; emit: Emit },
  proposalId: Id,
  move: {
    from: 'PROPOSED' | 'ADOPTED';
    to: 'ADOPTED' | 'REJECTED' | 'CARRIED_OUT' | 'WITHDRAWN';
    reason: LocalizedText | null;
    may: (standing: Standing, proposal: ChangeProposalRecord) => boolean;
  },
): Promise<{ proposalId: Id }> {
  const { connection, clock, viewer } = context;
  const { from, to, reason, may } = move;
  const { community, thing: proposal } = await enterThing(
    context,
    session,
    await findProposal(connection, session, proposalId),
    { field: 'proposalId', sees: isInside, may },
  );
  if (proposal.status !== from) refuse('WRONG_STATE', 'proposalId', { state: proposal.status });
  const sequence = await changeProposal(connection, session, proposal, {
    status: to,
    movedAt: new Date(clock.now()),
    movedBy: viewer.personId,
    reason,
  });
  emit({
    type: 'changeProposal.moved',
    ...(await envelopeOfViewer(context, session, community)),
    subject: proposalId,
    sequence,
    data: { from, to },
  });
  return { proposalId };
}
