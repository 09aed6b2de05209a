import { publishing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { findCommunity } from '../community/community.store.ts';
import { findPerson } from '../person/person.store.ts';
import { findMembership, overridesEndedBy, replaceMemberships } from './membership.store.ts';
import { released } from './move.ts';
import { tellLevel } from './tell.ts';

const BATCH = 100;

/** At its end a level that was set by hand gives way to the one last computed. */
export async function runDueOverrides(deps: Deps): Promise<void> {
  const { connection, clock } = deps;
  for (;;) {
    const due = await overridesEndedBy(connection, clock.now(), BATCH);
    if (due.length === 0) return;
    await publishing(deps, async ({ session, emit }) => {
      for (const { _id } of due) {
        // Read anew: another worker may have been faster, or a coordinator may have prolonged it.
        const membership = await findMembership(connection, session, _id);
        if (!membership?.override || membership.override.until.getTime() > clock.now()) continue;
        const next = released(membership, membership.override.until.getTime(), null);
        await replaceMemberships(connection, session, [next]);
        const community = await findCommunity(connection, session, membership.communityId);
        const person = await findPerson(connection, session, membership.personId);
        if (community) tellLevel(emit, community, membership, next, person, 'COMPUTED');
      }
    });
  }
}
