import type { Connection } from 'mongoose';
import { publishing } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { Deps } from '@kolo/service';
import { hasHeldSince } from '../activity/activity.store.ts';
import { contributorsOf, hasContributionSince } from '../attendance/participation.store.ts';
import { currentLeadersOf } from '../leadership/leadership.store.ts';
import { belongingAmong } from '../membership/membership.store.ts';
import { letter } from '../membership/texts.ts';
import { notify } from '../notification/notify.ts';
import { findPersons } from '../person/person.store.ts';
import type { CommunityRecord } from './community.model.ts';
import { findByStatus, findCommunity } from './community.store.ts';
import { daysBefore } from './localDay.ts';
import { moveCommunity } from './moveCommunity.ts';

const CONTRIBUTORS_TO_LIVE = 5;
const DAYS_TO_DORMANCY = 90;

/** Five of its members have contributed: the community no longer needs its organiser to live. */
export async function livesByItself(connection: Connection, communityId: Id): Promise<boolean> {
  const contributors = await contributorsOf(connection, communityId);
  if (contributors.length < CONTRIBUTORS_TO_LIVE) return false;
  return (await belongingAmong(connection, communityId, contributors)).length >= CONTRIBUTORS_TO_LIVE;
}

/** OPEN → ACTIVE when five members have contributed; DORMANT → ACTIVE at the first contribution, or when it meets. */
export async function runDueAwakenings(deps: Deps): Promise<void> {
  const { connection } = deps;
  for (const { _id, status, statusSince } of await findByStatus(connection, ['OPEN', 'DORMANT'])) {
    const wakes =
      status === 'OPEN'
        ? await livesByItself(connection, _id)
        : (await hasContributionSince(connection, _id, statusSince.getTime())) ||
          (await hasHeldSince(connection, _id, statusSince.getTime()));
    if (!wakes) continue;
    await publishing(deps, async (writing) => {
      const community = await findCommunity(connection, writing.session, _id);
      if (community?.status !== status) return;
      await moveCommunity(deps, writing, community, 'ACTIVE', null);
    });
  }
}

/** ACTIVE → DORMANT after 90 days without a contribution; the keepers are told, nothing is deleted. */
export async function fallAsleepIfQuiet(deps: Deps, { _id, timezone }: CommunityRecord): Promise<void> {
  const { connection, clock } = deps;
  const since = daysBefore(clock.now(), timezone, DAYS_TO_DORMANCY);
  if (await hasContributionSince(connection, _id, since)) return;
  await publishing(deps, async (writing) => {
    const community = await findCommunity(connection, writing.session, _id);
    if (community?.status !== 'ACTIVE' || community.statusSince.getTime() > since) return;
    await moveCommunity(deps, writing, community, 'DORMANT', null);
    const leaders = await currentLeadersOf(connection, [_id], writing.session);
    const keepers = leaders
      .filter(({ group }) => group === 'COMMUNITY_KEEPER')
      .map(({ personId }) => personId);
    for (const person of (await findPersons(connection, keepers, writing.session)).values()) {
      await notify(deps, writing, {
        key: `DORMANCY|${_id}|${community.version}|${person._id}`,
        kind: 'DORMANCY',
        person,
        community,
        text: letter('dormancy', community, person.languages),
      });
    }
  });
}
