import type { ClientSession } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { Entered } from '../community/enterCommunity.ts';
import { enterThing } from '../community/enterThing.ts';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import type { SponsorshipRecord } from './sponsorship.model.ts';
import { seesSponsorship } from './sponsorship.policy.ts';
import { findSponsorship } from './sponsorship.store.ts';

/** The sponsorship that a write is about; refuses at `sponsorshipId`. */
export async function enterSponsorship(
  context: Context,
  session: ClientSession,
  sponsorshipId: Id,
  may: (standing: Standing) => boolean,
): Promise<Entered & { sponsorship: SponsorshipRecord }> {
  const ties = await context.ties();
  const { thing, ...entered } = await enterThing(
    context,
    session,
    await findSponsorship(context.connection, session, sponsorshipId),
    {
      field: 'sponsorshipId',
      sees: (standing, sponsorship) => seesSponsorship(standing, ties, sponsorship),
      may,
    },
  );
  return { ...entered, sponsorship: thing };
}
