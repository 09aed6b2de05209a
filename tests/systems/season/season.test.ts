import type { Viewer } from '@kolo/auth';
import type { Consumer } from '@kolo/events';
import { createHealth, newId } from '@kolo/runtime';
import type { Stoppable } from '@kolo/runtime';
import { personViewer, startTestService } from '@kolo/testing';
import type { TestService } from '@kolo/testing';
import { value } from '@kolo/value';
import { computeEverything } from '../../../services/value/src/engine/computeScopes.ts';
import { generateSeason } from './generate/season.ts';
import type { Season } from './generate/season.ts';
import type { Figure } from './oracle/figures.ts';
import { matrixCoverage } from './oracle/matrix.ts';
import { oracles } from './oracle/oracles.ts';
import { logOf } from './oracle/scopes.ts';
import type { Scope } from './oracle/scopes.ts';
import { periods } from './periods.ts';
import { createRandom } from './random.ts';

const SEED = 20100101;
const PLAYING_MS = 600_000;
const BATCH = 500;

let service: TestService<ReturnType<typeof value.config.parse>>;
let work: Stoppable[] = [];
let season: Season;
let evaluator: Viewer;
/** `CODE SCOPE` of what was compared where it came to something. */
const checked = new Set<string>();

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
  // What the workers still leave for later.
  await computeEverything(service.deps);
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

interface Definition {
  code: string;
  mode: string;
  scopes: string[];
}
interface Value {
  value: number | null;
  n: number | null;
  definition: { code: string; cycle: string | null };
}

async function ask<Data>(document: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await service.execute(evaluator, document, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

const valuesOf = ({ id, kind }: Scope, period: string) =>
  ask<{ indicators: Value[] | null }>(
    `query ($scope: ID!, $as: ScopeKind, $period: String) {
       indicators(scope: $scope, as: $as, period: $period) { value n definition { code cycle } }
     }`,
    { scope: id, as: kind, period },
  );

/** All but those that persons report. */
async function definitions(): Promise<Definition[]> {
  const { indicatorDefinitions } = await ask<{ indicatorDefinitions: Definition[] }>(
    '{ indicatorDefinitions { code mode scopes } }',
  );
  return indicatorDefinitions.filter(({ mode }) => mode !== 'REPORTED');
}

const eventsOf = (type: string, count: number) => (played: Season) =>
  played.events
    .filter((event) => event.type === type)
    .slice(0, count)
    .map(({ subject }) => subject);

const scopes: [string, Scope['kind'], (played: Season) => readonly string[]][] = [
  ['a community', 'COMMUNITY', ({ communities }) => communities.slice(0, 1)],
  ['another community', 'COMMUNITY', ({ communities }) => communities.slice(2)],
  ['an umbrella with three communities', 'UMBRELLA', ({ umbrella }) => [umbrella]],
  ['what each of three organisations sponsors', 'SPONSOR', ({ sponsors }) => sponsors],
  ['the tenant', 'TENANT', ({ tenant }) => [tenant]],
  ['two programmes, one of them in a community', 'PROGRAMME', ({ programmes }) => programmes],
  ['some organisations', 'ORGANISATION', ({ organisations }) => organisations.slice(0, 4)],
  // A country, its region, and a municipality.
  [
    'territories within each other',
    'TERRITORY',
    ({ territories }) => [0, 1, 8, 19].flatMap((one) => territories[one] ?? []),
  ],
  ['cohorts', 'COHORT', eventsOf('cohort.completed', 6)],
  ['activities, with what is a part of them', 'ACTIVITY', ({ events }) => activitiesOf(events)],
];

/** Some of each kind: of a community, gatherings with their parts, sessions with exercises. */
function activitiesOf(events: Season['events']): string[] {
  const held = events.flatMap((event) => (event.type === 'activity.held' ? [event] : []));
  const gatherings = held.flatMap(({ data }) => data.partOfId ?? []);
  const exercises = events.flatMap((event) =>
    event.type === 'exercise.groupFormed' ? [event.data.activityId] : [],
  );
  const some = [gatherings, exercises, held.map(({ subject }) => subject)].flatMap((ofKind) =>
    [...new Set(ofKind)].slice(0, 10),
  );
  return [...new Set(some)];
}

test('Every indicator that no person reports has an oracle', async () => {
  const codes = (await definitions()).map(({ code }) => code);
  expect(codes.filter((code) => code !== 'MX-01' && !(code in oracles))).toEqual([]);
});

describe.each(scopes)('In two years of %s', (_, kind, idsOf) => {
  test(
    'every indicator that no person reports comes to what its definition says, in every period',
    async () => {
      const differing: string[] = [];
      for (const id of idsOf(season)) {
        const scope = { kind, id };
        for (const [name, asked] of periods[kind]) {
          const { indicators } = await valuesOf(scope, name);
          expect(indicators).not.toBeNull();
          const log = logOf(season, scope, asked);
          for (const { definition, value: got } of indicators ?? []) {
            const { code } = definition;
            const cells = (indicators ?? []).map(({ value, n, definition: { cycle } }) => ({
              value,
              n,
              cycle,
            }));
            if (code !== 'MX-01' && !(code in oracles)) continue;
            const expected =
              code === 'MX-01' ? matrixCoverage(log, asked, cells) : (oracles[code]?.(log, asked) ?? null);
            if (expected !== null && expected !== 0) checked.add(`${code} ${kind}`);
            if (!same(got, expected)) differing.push(`${code} of ${id} in ${name}: ${got}, not ${expected}`);
          }
        }
      }
      expect(differing).toEqual([]);
    },
    PLAYING_MS,
  );
});

test('Each of them was compared in every kind of scope that it has, where it came to something', async () => {
  const all = (await definitions()).flatMap(({ code, scopes: kinds }) =>
    kinds.map((kind) => `${code} ${kind}`),
  );
  expect(all.filter((one) => !checked.has(one))).toEqual([]);
});

const same = (got: Figure, expected: Figure): boolean =>
  got === null || expected === null ? got === expected : Math.abs(got - expected) < 1e-9;
