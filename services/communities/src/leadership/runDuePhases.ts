import { publishing } from '@kolo/events';
import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { findCommunity } from '../community/community.store.ts';
import type { LeadershipRecord } from './leadership.model.ts';
import { findLeadership, termsAroundActivities, termsToAct } from './leadership.store.ts';
import { canTurn } from './phases.ts';
import { turnPhase } from './turnPhase.ts';

const BATCH = 100;

/** PREPARE → ACT when the moment has come that was set for it. */
export async function runDuePhases(deps: Deps): Promise<void> {
  const { connection, clock } = deps;
  for (;;) {
    const due = await termsToAct(connection, clock.now(), BATCH);
    if (due.length === 0) return;
    await publishing(deps, async (writing) => {
      for (const term of due) await turn(deps, writing, term, 'ACT', term.actsAt?.getTime() ?? clock.now());
    });
  }
}

/** Consumes `activity.held`: who prepared and ran it hands over. */
export async function handOverAfterActivities(
  deps: Deps,
  events: readonly AnyKoloEvent[],
  writing: Writing,
): Promise<void> {
  const held = events.filter((event) => event.type === 'activity.held');
  if (held.length === 0) return;
  const heldAt = new Map(held.map((event) => [event.subject, Date.parse(event.time)]));
  for (const term of await termsAroundActivities(deps.connection, writing.session, [...heldAt.keys()])) {
    await turn(deps, writing, term, 'HANDOVER', heldAt.get(term.activityId ?? '') ?? deps.clock.now());
  }
}

async function turn(
  { connection }: Deps,
  writing: Writing,
  { _id, communityId }: LeadershipRecord,
  to: 'ACT' | 'HANDOVER',
  at: number,
): Promise<void> {
  // Read anew: somebody may have turned it by hand, or ended it, since the list was read.
  const term = await findLeadership(connection, writing.session, _id);
  const community = await findCommunity(connection, writing.session, communityId);
  if (!term?.current || !community || !canTurn(term.phase, to)) return;
  await turnPhase(connection, writing, community, term, { to, at, by: null });
}
