import type { Deps } from '@kolo/service';
import { askAboutHealth } from '../health-check/askAboutHealth.ts';
import { recomputeLevels } from '../membership/recomputeLevels.ts';
import { findCommunities, findNights, markNight } from './community.store.ts';
import { fallAsleepIfQuiet } from './lifeCycle.ts';
import { localDay } from './localDay.ts';

/** Once in each community's own night: levels of participation, the question how it is doing, and whether it has fallen quiet. */
export async function runDueNights(deps: Deps): Promise<void> {
  const { connection, clock } = deps;
  const now = clock.now();
  for (const { _id, timezone, nightDoneOn } of await findNights(connection)) {
    const today = localDay(now, timezone);
    if (nightDoneOn >= today) continue;
    const [community] = await findCommunities(connection, [_id]);
    if (!community) continue;
    await recomputeLevels(deps, community);
    await askAboutHealth(deps, community);
    if (community.status === 'ACTIVE') await fallAsleepIfQuiet(deps, community);
    await markNight(connection, _id, today);
  }
}
