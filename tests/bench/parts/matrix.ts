import { toStored } from '@kolo/events';
import { systemClock } from '@kolo/runtime';
import { eventLogOf } from '../../../services/value/src/engine/event-log.model.ts';
import { rebuildIndicators } from '../../../services/value/src/engine/rebuildIndicators.ts';
import { foundCommunity } from '../../live/foundCommunity.ts';
import type { LiveCommunity } from '../../live/foundCommunity.ts';
import { startLiveSystem } from '../../live/liveSystem.ts';
import type { LiveSystem } from '../../live/liveSystem.ts';
import { createWorld, eventsOf } from '../events.ts';
import { batchesOf, median, rounded, timed } from '../measure.ts';
import { atMost } from '../part.ts';
import type { Part } from '../part.ts';

const SMALL = 10_000;
const READS = 200;
const WARM_UP = 20;

const query = `query Matrix($scope: ID!, $period: String!) {
  matrix(scope: $scope, period: $period) {
    coverage
    cells { cycle gap stepCount values { code period value numerator denominator n version } }
  }
}`;

export const matrix: Part = {
  name: 'matrix',
  title: '(d) The matrix of a community with 10⁶ events against one with 10⁴',
  method: `Two communities, founded through the gateway, over 90 days. Their events are put into the log of value directly and their
values are computed by \`rebuildIndicators\`. Then the organiser of each reads the matrix of the current half-year at the
gateway, all cells with all values, in turns, ${READS} times each. The ratio is of the medians.`,
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

async function store({ connections }: LiveSystem, { communityId, memberIds }: LiveCommunity, count: number) {
  const world = createWorld(1, 200);
  for (const place of world.places) {
    place.community = communityId;
    place.members.push(...memberIds);
  }
  const log = eventLogOf(connections.value);
  for (const batch of batchesOf(eventsOf(world, { count, days: 90, until: Date.now() }), 5_000)) {
    await log.insertMany(batch.map(toStored));
  }
}

/** Reads the matrix of the half-year; answers how many values it holds. */
export async function readMatrix({ organiser, communityId, timezone }: LiveCommunity): Promise<number> {
  const today = Temporal.Now.plainDateISO(timezone);
  const period = `${today.year}-H${today.month <= 6 ? 1 : 2}`;
  const { matrix } = await organiser.query<{ matrix: { cells: { values: unknown[] }[] } | null }>(query, {
    scope: communityId,
    period,
  });
  const count = matrix?.cells.reduce((sum, { values }) => sum + values.length, 0) ?? 0;
  if (count === 0) throw new Error('The matrix is empty');
  return count;
}
