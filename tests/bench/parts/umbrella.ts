import { newEvent, toStored } from '@kolo/events';
import { newId, systemClock } from '@kolo/runtime';
import { eventLogOf } from '../../../services/value/src/engine/event-log.model.ts';
import { rebuildIndicators } from '../../../services/value/src/engine/rebuildIndicators.ts';
import { valuesOf } from '../../../services/value/src/indicator-value/indicator-value.model.ts';
import { wideScope } from '../../../services/value/src/indicator/scope.ts';
import { foundCommunity } from '../../live/foundCommunity.ts';
import type { LiveCommunity } from '../../live/foundCommunity.ts';
import { startLiveSystem } from '../../live/liveSystem.ts';
import type { LiveSystem } from '../../live/liveSystem.ts';
import { createWorld, eventsOf } from '../events.ts';
import { batchesOf, median, rounded, timed } from '../measure.ts';
import { atMost } from '../part.ts';
import type { Part } from '../part.ts';
import { readMatrix } from './matrix.ts';

const COMMUNITIES = 20;
const SMALL = 10_000;
const READS = 200;
const WARM_UP = 20;

export const umbrella: Part = {
  name: 'umbrella',
  title: `(j) The matrix of an umbrella with ${COMMUNITIES} communities over 10⁶ events against one over 10⁴`,
  method: `Two communities, founded through the gateway, each an umbrella with ${COMMUNITIES} communities under it that value alone knows of. Their
events, over 90 days, are put into the log of value directly and their values are computed by \`rebuildIndicators\`. Then the organiser of
each reads the matrix of the current half-year at the gateway, all cells with all values, in turns, ${READS} times each. The ratio is of
the medians.`,
  async run({ events, onProgress }) {
    const system = await startLiveSystem();
    try {
      const large = await foundCommunity(system.gatewayUrl, system.operator, 2);
      const small = await foundCommunity(system.gatewayUrl, system.operator, 2);
      const loading = await timed(async () => {
        await store(system, large, events);
        await store(system, small, SMALL);
        await rebuildIndicators({ connection: system.connections.value, clock: systemClock });
      });
      onProgress(
        `${(events + SMALL).toLocaleString('en')} events stored and computed in ${rounded(loading / 1_000)} s`,
      );
      for (const { communityId } of [large, small]) {
        const scope = wideScope('umbrella', communityId);
        if (!(await valuesOf(system.connections.value).findOne({ scope })))
          throw new Error(`${scope} has no values`);
      }
      const times = { large: [] as number[], small: [] as number[] };
      const values = { large: 0, small: 0 };
      for (let read = 0; read < WARM_UP + READS; read += 1) {
        for (const [size, community] of [
          ['large', large],
          ['small', small],
        ] as const) {
          const ms = await timed(async () => (values[size] = await readMatrix(community)));
          if (read >= WARM_UP) times[size].push(ms);
        }
      }
      const ratio = median(times.large) / median(times.small);
      return [
        {
          what: `${events.toLocaleString('en')} events : ${SMALL.toLocaleString('en')} events`,
          figure: `${rounded(ratio)} (${rounded(median(times.large))} and ${rounded(median(times.small))} ms; ${values.large} and ${values.small} values)`,
          ...atMost(1.5, ratio),
        },
      ];
    } finally {
      await system.end();
    }
  },
};

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
  await log.insertMany(told.map(toStored));
  for (const batch of batchesOf(eventsOf(world, { count, days: 90, until: Date.now() }), 5_000)) {
    await log.insertMany(batch.map(toStored));
  }
}
