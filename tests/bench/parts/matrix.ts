import { eventLogOf, toLogged } from '../../../services/value/src/engine/event-log.model.ts';
import type { LiveCommunity } from '../../live/foundCommunity.ts';
import type { LiveSystem } from '../../live/liveSystem.ts';
import { READS, compareMatrices } from '../compareMatrices.ts';
import { createWorld, eventsOf } from '../events.ts';
import { batchesOf } from '../measure.ts';
import type { Part } from '../part.ts';

export const matrix: Part = {
  name: 'matrix',
  title: '(d) The matrix of a community with 10⁶ events against one with 10⁴',
  method: `Two communities, founded through the gateway, over 90 days. Their events are put into the log of value directly and their
values are computed by \`rebuildIndicators\`. Then the organiser of each reads the matrix of the current half-year at the
gateway, all cells with all values, in turns, ${READS} times each. The ratio is of the medians.`,
  run: (options) => compareMatrices(options, store),
};

async function store({ connections }: LiveSystem, { communityId, memberIds }: LiveCommunity, count: number) {
  const world = createWorld(1, 200);
  for (const place of world.places) {
    place.community = communityId;
    place.members.push(...memberIds);
  }
  const log = eventLogOf(connections.value);
  for (const batch of batchesOf(eventsOf(world, { count, days: 90, until: Date.now() }), 5_000)) {
    await log.insertMany(batch.map(toLogged));
  }
}
