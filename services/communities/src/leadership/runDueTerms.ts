import { publishing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { findCommunity } from '../community/community.store.ts';
import { dueTerms, endTerm } from './leadership.store.ts';
import { tellEnd } from './tellEnd.ts';

const BATCH = 100;

/** Ends the terms of leadership whose agreed end has come. */
export async function runDueTerms(deps: Deps): Promise<void> {
  const { connection, clock } = deps;
  for (;;) {
    const due = await dueTerms(connection, clock.now(), BATCH);
    if (due.length === 0) return;
    await publishing(deps, async ({ session, emit }) => {
      for (const term of due) {
        const community = await findCommunity(connection, session, term.communityId);
        const to = term.to ?? new Date(clock.now());
        if (!(await endTerm(connection, session, term, to)) || !community) continue;
        tellEnd(emit, community, term, to, null);
      }
    });
  }
}
