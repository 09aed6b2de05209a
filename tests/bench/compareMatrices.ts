import { systemClock } from '@kolo/runtime';
import { rebuildIndicators } from '../../services/value/src/engine/rebuildIndicators.ts';
import { foundCommunity } from '../live/foundCommunity.ts';
import type { LiveCommunity } from '../live/foundCommunity.ts';
import { startLiveSystem } from '../live/liveSystem.ts';
import type { LiveSystem } from '../live/liveSystem.ts';
import { median, rounded, timed } from './measure.ts';
import { atMost } from './part.ts';
import type { BenchOptions, Result } from './part.ts';

/** Events behind the smaller of the two matrices. */
const SMALL = 10_000;
export const READS = 200;
const WARM_UP = 20;

const query = `query Matrix($scope: ID!, $period: String!) {
  matrix(scope: $scope, period: $period) {
    coverage
    cells { cycle gap stepCount values { code period value numerator denominator n version } }
  }
}`;

/** Puts events of a community that was founded into the log of value. */
export type StoreEvents = (system: LiveSystem, founded: LiveCommunity, count: number) => Promise<void>;

/** Reads the matrix of a community with many events and that of one with 10,000, in turns; the ratio of the medians is to be 1.5 at most. */
export async function compareMatrices(
  { events, onProgress }: BenchOptions,
  store: StoreEvents,
  check: (system: LiveSystem, founded: LiveCommunity) => Promise<void> = () => Promise.resolve(),
): Promise<Result[]> {
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
    for (const community of [large, small]) await check(system, community);
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
}

/** Reads the matrix of the half-year; answers how many values it holds. */
async function readMatrix({ organiser, communityId, timezone }: LiveCommunity): Promise<number> {
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
