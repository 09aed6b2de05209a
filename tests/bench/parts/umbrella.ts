import { newEvent } from '@kolo/events';
import { newId, systemClock } from '@kolo/runtime';
import { eventLogOf, toLogged } from '../../../services/value/src/engine/event-log.model.ts';
import { valuesOf } from '../../../services/value/src/indicator-value/indicator-value.model.ts';
import { wideScope } from '../../../services/value/src/indicator/scope.ts';
import type { LiveCommunity } from '../../live/foundCommunity.ts';
import type { LiveSystem } from '../../live/liveSystem.ts';
import { READS, compareMatrices } from '../compareMatrices.ts';
import { createWorld, eventsOf } from '../events.ts';
import { batchesOf } from '../measure.ts';
import type { Part } from '../part.ts';

const COMMUNITIES = 20;

export const umbrella: Part = {
  name: 'umbrella',
  title: `(j) The matrix of an umbrella with ${COMMUNITIES} communities over 10⁶ events against one over 10⁴`,
  method: `Two communities, founded through the gateway, each an umbrella with ${COMMUNITIES} communities under it that value alone knows of. Their
events, over 90 days, are put into the log of value directly and their values are computed by \`rebuildIndicators\`. Then the organiser of
each reads the matrix of the current half-year at the gateway, all cells with all values, in turns, ${READS} times each. The ratio is of
the medians.`,
  run: (options) => compareMatrices(options, store, hasValues),
};

async function hasValues({ connections }: LiveSystem, { communityId }: LiveCommunity): Promise<void> {
  const scope = wideScope('umbrella', communityId);
  if (!(await valuesOf(connections.value).findOne({ scope }))) throw new Error(`${scope} has no values`);
}

/** Puts communities under one that was founded, and events of all of them into the log. */
async function store({ connections }: LiveSystem, founded: LiveCommunity, count: number): Promise<void> {
  const { communityId, tenantId: tenant, timezone } = founded;
  const world = createWorld(COMMUNITIES, 200);
  world.tenant = tenant;
  const log = eventLogOf(connections.value);
  const told = world.places.flatMap(({ community }) => {
    const common = { tenant, community, timezone, subject: community };
    return [
      newEvent(systemClock, {
        ...common,
        type: 'community.created',
        data: { kind: 'PRACTICE', domainId: newId('domain') },
      }),
      newEvent(systemClock, {
        ...common,
        type: 'community.umbrellaChanged',
        data: { from: null, to: communityId },
      }),
    ];
  });
  await log.insertMany(told.map(toLogged));
  for (const batch of batchesOf(eventsOf(world, { count, days: 90, until: Date.now() }), 5_000)) {
    await log.insertMany(batch.map(toLogged));
  }
}
