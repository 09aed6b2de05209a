import { setTimeout as pause } from 'node:timers/promises';
import type { Viewer } from '@kolo/auth';
import type { Consumer } from '@kolo/events';
import { createHealth, newId } from '@kolo/runtime';
import type { Stoppable } from '@kolo/runtime';
import { personViewer, startTestService } from '@kolo/testing';
import type { TestService } from '@kolo/testing';
import { value } from '@kolo/value';

import { generateSeason } from './generate.ts';
import type { Season } from './generate.ts';
import { Log, oracles, stillActive } from './oracle.ts';
import type { Figure, Period } from './oracle.ts';
import { createRandom } from './random.ts';

const SEED = 20100101;
const PLAYING_MS = 600_000;
const BATCH = 500;

let service: TestService<ReturnType<typeof value.config.parse>>;
let work: Stoppable[] = [];
let season: Season;
let evaluator: Viewer;

beforeAll(async () => {
  season = generateSeason(SEED);
  evaluator = personViewer(newId('person'), {
    roles: [{ role: 'EVALUATOR', tenantId: season.tenant }],
  });
  service = await startTestService(value, {
    at: '2012-06-30T12:00:00Z',
    config: value.config.parse({ VALUE_SHORTEST_REST_MS: 0 }),
  });
  work = (await value.startWork?.({ ...service.deps, health: createHealth({}) })) ?? [];
  const consumer = work.find((part): part is Consumer => 'consume' in part);
  // As late mail brings them: in no order, and some of them twice.
  const arriving = shuffled([...season.events, ...season.events.slice(0, 500)]);
  for (let start = 0; start < arriving.length; start += BATCH)
    await consumer?.consume(arriving.slice(start, start + BATCH));
  await computed();
}, PLAYING_MS);

afterAll(async () => {
  await Promise.all(work.map((part) => part.stop()));
  await service.close();
});

function shuffled<T>(items: readonly T[]): T[] {
  const random = createRandom(SEED + 1);
  return items
    .map((item) => ({ item, order: random.below(1_000_000_000) }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** Waits until every value is computed. */
async function computed(): Promise<void> {
  const waiting = ['indicator_deltas', 'indicator_wide_changes'].map((name) =>
    service.connection.collection(name),
  );
  for (let quiet = 0; quiet < 3;) {
    const rows = await Promise.all(
      waiting.map((collection) => collection.findOne({}, { projection: { _id: 1 } })),
    );
    quiet = rows.every((row) => row === null) ? quiet + 1 : 0;
    await pause(50);
  }
}

interface Definition {
  code: string;
  mode: string;
  windows: string[];
  scopes: string[];
}
interface Value {
  value: number | null;
  definition: { code: string };
}

async function ask<Data>(document: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await service.execute(evaluator, document, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

const valuesOf = (scope: string, as: string, period: string) =>
  ask<{ indicators: Value[] | null }>(
    `query ($scope: ID!, $as: ScopeKind, $period: String) { indicators(scope: $scope, as: $as, period: $period) { value definition { code } } }`,
    { scope, as, period },
  );

const months = (year: number): [string, Period][] =>
  Array.from({ length: 12 }, (_, index) => [
    `${year}-${String(index + 1).padStart(2, '0')}`,
    months_(year, index + 1, 1),
  ]);
const quarters = (year: number): [string, Period][] =>
  Array.from({ length: 4 }, (_, index) => [`${year}-Q${index + 1}`, months_(year, 3 * index + 1, 3)]);
const halves = (year: number): [string, Period][] =>
  Array.from({ length: 2 }, (_, index) => [`${year}-H${index + 1}`, months_(year, 6 * index + 1, 6)]);

function months_(year: number, month: number, count: number): Period {
  const from = Temporal.PlainDate.from({ year, month, day: 1 });
  return { from: from.toString(), to: from.add({ months: count }).subtract({ days: 1 }).toString() };
}

const rolling = (days: number, to: string): [string, Period] => [
  `D${days}:${to}`,
  {
    from: Temporal.PlainDate.from(to)
      .subtract({ days: days - 1 })
      .toString(),
    to,
  },
];

const life: Period = { from: '0000-01-01', to: '9999-12-31' };
const periods: readonly [string, Period][] = [
  ...[2010, 2011].flatMap((year) => [...months(year), ...quarters(year), ...halves(year)]),
  ['2010', months_(2010, 1, 12)],
  ...['2010-03-07', '2010-12-31', '2011-05-08'].flatMap((to) => [1, 7, 90].map((days) => rolling(days, to))),
  ['L', life],
];

/** Their season would need agendas and sponsors, or, for MX-01, the matrix itself: they stand on their worked cases. */
const withoutOracle = ['ST-01', 'ST-02', 'ST-05', 'ST-06', 'MX-01'];

test('Every automatic indicator of communities has an oracle', async () => {
  const { indicatorDefinitions } = await ask<{ indicatorDefinitions: Definition[] }>(
    '{ indicatorDefinitions { code mode scopes } }',
  );
  const automatic = indicatorDefinitions.filter(
    ({ mode, scopes }) => mode === 'AUTOMATIC' && scopes.includes('COMMUNITY'),
  );
  expect(
    automatic
      .map(({ code }) => code)
      .filter((code) => code !== 'IM-18' && !(code in oracles) && !withoutOracle.includes(code)),
  ).toEqual([]);
});

describe.each([
  ['a community', ({ communities: [one = ''] }: Season) => [one, 'COMMUNITY', [one]] as const],
  ['another community', ({ communities: [, , one = ''] }: Season) => [one, 'COMMUNITY', [one]] as const],
  [
    'an umbrella with three of them',
    ({ umbrella, communities }: Season) => [umbrella, 'UMBRELLA', [umbrella, ...communities]] as const,
  ],
  [
    'the tenant',
    ({ tenant, umbrella, communities }: Season) => [tenant, 'TENANT', [umbrella, ...communities]] as const,
  ],
])('In two years of %s', (_, scopeOf) => {
  test(
    'every automatic indicator comes to what its definition says, in every period',
    async () => {
      const [scope, as, communities] = scopeOf(season);
      const log = new Log(season.events.filter(({ community }) => communities.includes(community ?? '')));
      const differing: string[] = [];
      let compared = 0;
      for (const [code, period] of periods) {
        const { indicators } = await valuesOf(scope, as, code);
        for (const { definition, value: got } of indicators ?? []) {
          const oracle = oracles[definition.code];
          if (!oracle) continue;
          compared += 1;
          const expected = oracle(log, period);
          if (!same(got, expected)) differing.push(`${definition.code} in ${code}: ${got}, not ${expected}`);
        }
      }
      for (const days of [30, 90, 180]) {
        const { indicators } = await valuesOf(scope, as, `C+${days}`);
        const got = indicators?.find(({ definition }) => definition.code === 'IM-18')?.value ?? null;
        if (!same(got, stillActive(log, days)))
          differing.push(`IM-18 in C+${days}: ${got}, not ${stillActive(log, days)}`);
      }
      expect(differing).toEqual([]);
      expect(compared).toBeGreaterThan(500);
    },
    PLAYING_MS,
  );
});

const same = (got: Figure, expected: Figure): boolean =>
  got === null || expected === null ? got === expected : Math.abs(got - expected) < 1e-9;
