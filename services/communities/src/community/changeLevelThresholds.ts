import { z } from 'zod';
import { idOf, integer, refuse } from '@kolo/graphql';
import { write } from '../write/write.ts';
import type { LevelThresholds } from './community.model.ts';
import { mayChangeThresholds } from './community.policy.ts';
import { changeCommunity } from './community.store.ts';
import { enterCommunity } from './enterCommunity.ts';

const threshold = integer(1, 1_000).optional();

/** The threshold that lies below the one of a level under it, if any. */
function outOfOrder(thresholds: LevelThresholds): keyof LevelThresholds | null {
  const { coreContributions, activeContributions, activeAttendances } = thresholds;
  if (activeContributions < thresholds.occasionalContributions) return 'activeContributions';
  if (activeAttendances < thresholds.occasionalAttendances) return 'activeAttendances';
  return coreContributions < activeContributions ? 'coreContributions' : null;
}

export const changeLevelThresholds = write({
  name: 'changeLevelThresholds',
  input: z.object({
    communityId: idOf('community'),
    coreContributions: threshold,
    activeContributions: threshold,
    activeAttendances: threshold,
    occasionalContributions: threshold,
    occasionalAttendances: threshold,
  }),
  async run({ context, input, session }) {
    const { communityId, ...given } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayChangeThresholds(standing)) refuse('NOT_ALLOWED', 'communityId');
    const changed = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const levelThresholds = { ...community.levelThresholds, ...changed };
    const field = outOfOrder(levelThresholds);
    if (field !== null) refuse('THRESHOLDS_OUT_OF_ORDER', field);
    await changeCommunity(context.connection, session, community, { levelThresholds });
    return { communityId };
  },
});
