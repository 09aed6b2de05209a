import type { AnyKoloEvent, Writing } from '@kolo/events';
import { publishing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { findCommunity } from '../community/community.store.ts';
import { invite } from '../membership/invite.ts';
import { findHandovers, keepCohort, markInvited, noteHandover, waitingHandovers } from './handover.store.ts';

const INVITED_AT_ONCE = 500;

/** Consumes `cohort.completed`: keeps the cohort, and where it leads to a community invites it, unless that is not open yet. */
export async function inviteCompletedCohorts(
  deps: Deps,
  events: readonly AnyKoloEvent[],
  writing: Writing,
): Promise<void> {
  const noted: string[] = [];
  for (const event of events) {
    if (event.type !== 'cohort.completed') continue;
    const finished = { _id: event.subject, tenantId: event.tenant, personIds: event.data.personIds };
    await keepCohort(deps.connection, writing.session, finished);
    if (event.community === null) continue;
    const cohort = { cohortId: event.subject, communityId: event.community, personIds: event.data.personIds };
    await noteHandover(deps.connection, writing.session, cohort);
    noted.push(`${cohort.cohortId}|${cohort.communityId}`);
  }
  if (noted.length > 0) await inviteNoted(deps, writing, noted);
}

/** Invites the cohorts whose community has opened since. Run twice, it invites nobody twice. */
export async function runDueHandovers(deps: Deps): Promise<void> {
  for (const { _id } of await waitingHandovers(deps.connection)) {
    await publishing(deps, (writing) => inviteNoted(deps, writing, [_id]));
  }
}

async function inviteNoted(deps: Deps, writing: Writing, ids: readonly string[]): Promise<void> {
  const { connection, clock } = deps;
  for (const handover of await findHandovers(connection, writing.session, ids)) {
    const community = await findCommunity(connection, writing.session, handover.communityId);
    if (!community || community.status === 'DRAFT' || community.status === 'ARCHIVED') continue;
    for (let start = 0; start < handover.personIds.length; start += INVITED_AT_ONCE) {
      await invite(deps, writing, community, {
        personIds: handover.personIds.slice(start, start + INVITED_AT_ONCE),
        cohortId: handover.cohortId,
        invitedBy: null,
      });
    }
    await markInvited(connection, writing.session, handover._id, clock.now());
  }
}
