import fc from 'fast-check';
import { parseWindow } from '../indicator/window.ts';
import type { WindowKind } from '../indicator/window.ts';
import { isStillOpen } from './openPeriods.ts';
import { SMALLEST_SHOWN, isShown } from './suppression.ts';
import type { Family, Surroundings } from './suppression.ts';
import { createSolver } from './solver.fixture.ts';
import type { Cell } from './solver.fixture.ts';
import { levelsOf } from './windowLevels.ts';

// Somebody who reads all that a sponsor reads adds and subtracts it in every way, and must not come to a figure of 1 to 4 persons.

const communities = ['community_a', 'community_b', 'community_c', 'community_d'];
const umbrella: Family = { total: 'umbrella:community_a', parts: communities };
const sponsored = ['community_a', 'community_b', 'community_c'];
const months = ['2010-01', '2010-02', '2010-03', '2010-04', '2010-05', '2010-06'];
const kinds: readonly WindowKind[] = ['M', 'Q', 'H'];
const periods = [...months, '2010-Q1', '2010-Q2', '2010-H1'];

const scopes: readonly (Surroundings & { of: readonly string[] })[] = [
  ...communities.map((scope) => ({ ...surroundings(scope, 'community'), of: [scope] })),
  { ...surroundings(umbrella.total, 'umbrella'), of: communities },
  { ...surroundings('sponsor:organisation_x', 'sponsor'), parts: sponsored, of: sponsored },
];

function surroundings(scope: string, kind: Surroundings['kind']): Surroundings {
  return { scope, kind, parts: [], umbrellas: [umbrella], around: null };
}

/** Who did something, in which community and month: persons by `<community> <month>`. */
type World = ReadonlyMap<string, ReadonlySet<number>>;

const atoms = communities.flatMap((community) => months.map((month) => `${community} ${month}`));
const monthsIn = (period: string): string[] => {
  const { from, to } = parseWindow(period);
  return months.filter((month) => from <= `${month}-01` && `${month}-01` <= to);
};
const atomsOf = (of: readonly string[], in_: readonly string[]): string[] =>
  of.flatMap((community) => in_.map((month) => `${community} ${month}`));
const personsOf = (world: World, some: readonly string[]): number =>
  new Set(some.flatMap((atom) => [...(world.get(atom) ?? [])])).size;

type Policy = (world: World, scope: (typeof scopes)[number], period: string) => boolean;

const bySuppression: Policy = (world, scope, period) => {
  const levels = levelsOf(kinds, parseWindow(period), []);
  const ofScope = new Map(scopes.map((one) => [one.scope, one.of]));
  return (
    levels !== null &&
    isShown(scope, levels, (name, window) =>
      personsOf(world, atomsOf(ofScope.get(name) ?? [], monthsIn(window))),
    )
  );
};

/** What was done before: each figure by itself. */
const bySizeAlone: Policy = (world, { of }, period) => {
  const persons = personsOf(world, atomsOf(of, monthsIn(period)));
  return persons === 0 || persons >= SMALLEST_SHOWN;
};

function cellsShown(world: World, policy: Policy): Cell[] {
  return scopes.flatMap((scope) =>
    periods.flatMap((period) => {
      const cell = atomsOf(scope.of, monthsIn(period));
      return policy(world, scope, period) ? [{ atoms: cell, persons: personsOf(world, cell) }] : [];
    }),
  );
}

const subsets = <T>(of: readonly T[]): T[][] =>
  Array.from({ length: 2 ** of.length - 1 }, (_, bits) =>
    of.filter((_one, index) => ((bits + 1) >> index) & 1),
  );
const boxes = subsets(communities).flatMap((some) => subsets(months).map((in_) => atomsOf(some, in_)));

const isFew = (persons: number): boolean => persons > 0 && persons < SMALLEST_SHOWN;

/** What a reader can learn of 1 to 4 persons. */
const leaksIn = (world: World, policy: Policy): string[] => leaksOf(world, cellsShown(world, policy));

function leaksOf(world: World, cells: readonly Cell[]): string[] {
  const gives = createSolver(atoms, cells);
  const sums = boxes.filter((box) => isFew(personsOf(world, box)) && gives(box));
  const differences = cells.flatMap((outer) =>
    cells.filter(
      (inner) =>
        inner.atoms.every((atom) => outer.atoms.includes(atom)) && isFew(outer.persons - inner.persons),
    ),
  );
  return [...sums, ...differences.map((cell) => cell.atoms)].map((some) => some.join(' + '));
}

/** Communities of different sizes, whose members do something in most months or in few. */
const world: fc.Arbitrary<World> = fc
  .tuple(
    fc.array(fc.constantFrom(0, 3, 6, 9, 14, 30), { minLength: 4, maxLength: 4 }),
    fc.array(fc.constantFrom(0, 1, 3, 4, 4), { minLength: 6, maxLength: 6 }),
    fc.infiniteStream(fc.nat({ max: 3 })),
  )
  .map(([sizes, often, chance]) => {
    const made = new Map<string, Set<number>>();
    communities.forEach((community, index) => {
      months.forEach((month, number) => {
        const persons = Array.from({ length: sizes[index] ?? 0 }, (_, one) => one + index * 25);
        const active = persons.filter(() => (chance.next().value ?? 0) < (often[number] ?? 0));
        made.set(`${community} ${month}`, new Set(active));
      });
    });
    return made;
  });

const seeded = { seed: 20_100_401, numRuns: 80 };

test('nothing of 1 to 4 persons comes out of what a sponsor reads, however it is added and subtracted', () => {
  let shown = 0;
  fc.assert(
    fc.property(world, (one) => {
      shown += cellsShown(one, bySuppression).filter(({ persons }) => persons > 0).length;
      expect(leaksIn(one, bySuppression)).toEqual([]);
    }),
    seeded,
  );
  // What is shown nowhere leaks nowhere.
  expect(shown).toBeGreaterThan(seeded.numRuns);
});

test('each figure judged by its own size would leak: the same reader finds it', () => {
  const leaking = fc.sample(world, seeded).filter((one) => leaksIn(one, bySizeAlone).length > 0);
  expect(leaking.length).toBeGreaterThan(seeded.numRuns / 2);
});

/** Whether a period is still open on a day. */
type Openness = (period: string, day: string) => boolean;

const untilItsWidestIsOver: Openness = (period, day) => isStillOpen(kinds, parseWindow(period), day, null);
const untilItIsOver: Openness = (period, day) => parseWindow(period).to >= day;
const never: Openness = () => false;

/** All that somebody reads who reads on the first day of each month, of what had happened by then. */
function cellsReadInTime(world: World, isOpen: Openness): Cell[] {
  return ['02', '03', '04', '05', '06', '07'].flatMap((month) => {
    const day = `2010-${month}-01`;
    const then: World = new Map([...world].filter(([atom]) => `${atom.slice(-7)}-01` < day));
    const bySuppressionThen: Policy = (_, scope, period) =>
      !isOpen(period, day) && bySuppression(then, scope, period);
    return cellsShown(then, bySuppressionThen).map(({ atoms: some, persons }) => ({
      atoms: some.filter((atom) => then.has(atom)),
      persons,
    }));
  });
}

test('who reads again and again, while periods go on, comes to nothing of 1 to 4 persons either', () => {
  let shown = 0;
  fc.assert(
    fc.property(world, (one) => {
      const cells = cellsReadInTime(one, untilItsWidestIsOver);
      shown += cells.filter(({ persons }) => persons > 0).length;
      expect(leaksOf(one, cells)).toEqual([]);
    }),
    seeded,
  );
  expect(shown).toBeGreaterThan(seeded.numRuns);
});

test.each([
  ['periods that go on', never],
  ['periods that are over inside of one that is not', untilItIsOver],
])('if %s were shown, the same reader would find out', (_, isOpen) => {
  const leaking = fc
    .sample(world, seeded)
    .filter((one) => leaksOf(one, cellsReadInTime(one, isOpen)).length > 0);
  expect(leaking.length).toBeGreaterThan(seeded.numRuns / 4);
});

test.each<[string, readonly WindowKind[], string, string | null, boolean]>([
  ['a half-year on its last day', ['Q', 'H'], '2010-H1', null, true],
  ['a half-year on the day after', ['Q', 'H'], '2009-H2', null, false],
  ['a month of a half-year that goes on', ['M', 'Q', 'H'], '2010-01', null, true],
  ['a month where no longer period is computed', ['M'], '2010-01', null, false],
  ['a quarter beside life', ['Q', 'H', 'L'], '2009-Q4', null, false],
  ['life', ['Q', 'H', 'L'], 'L', null, true],
  ['the seven days to yesterday', ['D7'], 'D7:2010-06-29', null, false],
  ['the seven days to today', ['D7'], 'D7:2010-06-30', null, true],
  ['a programme that ended', ['P', 'M'], 'P', '2010-06-29', false],
  ['a programme that ends today', ['P', 'M'], 'P', '2010-06-30', true],
  ['a programme of which nobody knows when it ends', ['P', 'M'], 'P', null, true],
  ['a month of a programme that goes on', ['P', 'M'], '2010-01', '2010-12-31', true],
  ['a module of a programme that ended', ['MODULE', 'P'], 'M1', '2010-06-29', false],
  ['some modules of a programme that goes on', ['MODULES'], 'M1-M2', '2010-12-31', true],
  ['the days after a cohort', ['C+30'], 'C+30', null, false],
])('on the last day of June %s is open: %#', (_, ofIndicator, window, endedOn, isOpen) => {
  expect(isStillOpen(ofIndicator, parseWindow(window), '2010-06-30', endedOn)).toBe(isOpen);
});

test('a small community takes the next smallest with it, and their umbrella is shown', () => {
  const members = (count: number, from: number) =>
    new Set(Array.from({ length: count }, (_, one) => one + from));
  const one: World = new Map([
    ['community_a 2010-01', members(20, 0)],
    ['community_b 2010-01', members(8, 100)],
    ['community_c 2010-01', members(3, 200)],
  ]);
  const shownIn = (period: string) =>
    scopes.filter((scope) => bySuppression(one, scope, period)).map(({ scope }) => scope);
  expect(shownIn('2010-H1')).toEqual([
    'community_a',
    'community_d',
    'umbrella:community_a',
    'sponsor:organisation_x',
  ]);
});
