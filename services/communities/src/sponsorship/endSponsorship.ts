import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { enterSponsorship } from './enterSponsorship.ts';
import { mayConfirmSponsorship } from './sponsorship.policy.ts';
import { changeSponsorship } from './sponsorship.store.ts';
import { tellEnded } from './tell.ts';

export const endSponsorship = write({
  name: 'endSponsorship',
  input: z.object({ sponsorshipId: idOf('sponsorship') }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { community, sponsorship } = await enterSponsorship(
      context,
      session,
      input.sponsorshipId,
      mayConfirmSponsorship,
    );
    const now = new Date(clock.now());
    const isOver = sponsorship.to !== null && sponsorship.to <= now;
    if (sponsorship.endedAt !== null || isOver) refuse('SPONSORSHIP_ENDED', 'sponsorshipId');
    // One that has not begun yet ends at its beginning.
    const to = new Date(Math.max(now.getTime(), sponsorship.from.getTime()));
    const sequence = await changeSponsorship(connection, session, sponsorship, {
      to,
      endedAt: now,
      nextReviewOn: null,
    });
    const envelope = await envelopeOfViewer(context, session, community);
    tellEnded(emit, envelope, sponsorship, to, sequence);
    return { sponsorshipId: sponsorship._id, communityId: community._id };
  },
});
