import { publishing } from '@kolo/events';
import type { MembershipLevel } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { Deps } from '@kolo/service';
import { attendancesSince, contributionsSince } from '../attendance/participation.store.ts';
import type { CommunityRecord } from '../community/community.model.ts';
import { daysBefore } from '../community/localDay.ts';
import { currentLeadersOf } from '../leadership/leadership.store.ts';
import { findPersons, unknownPerson } from '../person/person.store.ts';
import { LEVEL_WINDOW_DAYS, levelOf } from './levels.ts';
import type { MembershipRecord } from './membership.model.ts';
import { findMembership, listMemberships, replaceMemberships } from './membership.store.ts';
import { levelled } from './move.ts';
import { belongingStatuses } from './states.ts';
import { tellLevel } from './tell.ts';

const BATCH = 200;

/** A membership with last night's level; the level set by hand is in force until its end. The same object when nothing changes. */
function afterTonight(
  membership: MembershipRecord,
  computed: MembershipLevel,
  now: number,
): MembershipRecord {
  const lasting = membership.override !== null && membership.override.until.getTime() > now;
  const override = lasting ? membership.override : null;
  const next = levelled(membership, override?.level ?? computed, 'COMPUTED', now);
  if (next === membership && membership.computedLevel === computed && membership.override === override) {
    return membership;
  }
  return { ...next, computedLevel: computed, override };
}

/** Computes the levels of a community's members from the last 90 days and stores what changed, batch by batch. */
export async function recomputeLevels(deps: Deps, community: CommunityRecord): Promise<void> {
  const { connection, clock } = deps;
  const now = clock.now();
  const since = daysBefore(now, community.timezone, LEVEL_WINDOW_DAYS);
  const contributions = await contributionsSince(connection, community._id, since);
  const attendances = await attendancesSince(connection, community._id, since);
  const leaders = new Set(
    (await currentLeadersOf(connection, [community._id])).map(({ personId }) => personId),
  );
  const tonight = (membership: MembershipRecord) => {
    const { personId } = membership;
    const done = {
      leads: leaders.has(personId),
      contributions: contributions.get(personId) ?? 0,
      attendances: attendances.get(personId) ?? 0,
    };
    return afterTonight(membership, levelOf(done, community.levelThresholds), now);
  };

  const filter = { communityId: community._id, status: { $in: belongingStatuses } };
  let after: Id | null = null;
  for (;;) {
    const batch: MembershipRecord[] = await listMemberships(connection, filter, after, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    after = last._id;
    const changing = batch.filter((membership) => tonight(membership) !== membership);
    if (changing.length > 0) await storeChanges(deps, community, changing, tonight);
  }
}

async function storeChanges(
  deps: Deps,
  community: CommunityRecord,
  changing: readonly MembershipRecord[],
  tonight: (membership: MembershipRecord) => MembershipRecord,
): Promise<void> {
  const { connection } = deps;
  await publishing(deps, async ({ session, emit }) => {
    const persons = await findPersons(
      connection,
      changing.map(({ personId }) => personId),
      session,
    );
    const changed: MembershipRecord[] = [];
    for (const { _id } of changing) {
      // Read anew: somebody may have left since the list was read.
      const before = await findMembership(connection, session, _id);
      if (!before || !(belongingStatuses as readonly string[]).includes(before.status)) continue;
      const next = tonight(before);
      if (next === before) continue;
      changed.push(next);
      tellLevel(
        emit,
        community,
        before,
        next,
        persons.get(before.personId) ?? unknownPerson(before.personId),
        'COMPUTED',
      );
    }
    await replaceMemberships(connection, session, changed);
  });
}
