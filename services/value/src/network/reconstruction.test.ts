import fc from 'fast-check';
import { parseWindow } from '../indicator/window.ts';
import { SMALLEST_SHOWN, isLarge } from '../masking/suppression.ts';
import type { Surroundings } from '../masking/suppression.ts';
import { createSolver } from '../masking/solver.fixture.ts';
import { sightOfNetwork } from './network.masking.ts';
import type { CountedNetwork, NetworkSight } from './network.masking.ts';
import { networkFigures } from './networkFigures.ts';

// Somebody who reads all that a sponsor reads of the networks of an umbrella, in all periods, and takes one figure from another, must not come
// to anything of 1 to 4 persons: neither by what a part lacks of its whole, nor by what parts have in common, nor by sums.

const communities = ['community_a', 'community_b', 'community_c'];
const total = 'umbrella:community_a';
const months = ['2010-01', '2010-02', '2010-03', '2010-04', '2010-05', '2010-06'];
const periods = [...months, '2010-Q1', '2010-Q2', '2010-H1'];
const scopes = [...communities, total];

/** A person who belongs to a community in some months, and a tie that was made in one of them. */
interface Membership {
  person: number;
  community: string;
  months: string[];
}
interface Tie {
  from: number;
  to: number;
  community: string;
  month: string;
}
interface World {
  memberships: Membership[];
  ties: Tie[];
}

/** What stands behind a number: persons, or ties with the persons at their ends. */
type Behind = ReadonlyMap<string, readonly number[]>;

const groupOf = (person: number): string | null => (person % 10 === 9 ? null : `country ${person % 2}`);

interface Read {
  network: CountedNetwork;
  /** By figure, what each number that is shown with it counts. */
  behind: Record<string, Behind>;
}

const known = new WeakMap<World, Map<string, Read | null>>();

function readIn(world: World, scope: string, period: string): Read | null {
  const ofWorld = known.get(world) ?? new Map<string, Read | null>();
  known.set(world, ofWorld);
  const key = `${scope} ${period}`;
  const read = ofWorld.has(key) ? ofWorld.get(key) : readAnew(world, scope, period);
  ofWorld.set(key, read ?? null);
  return read ?? null;
}

function readAnew({ memberships, ties }: World, scope: string, period: string): Read | null {
  const { from, to } = parseWindow(period);
  const inPeriod = (month: string) => from <= `${month}-01` && `${month}-01` <= to;
  const of = scope === total ? communities : [scope];
  const made = ties.filter(({ community, month }) => of.includes(community) && inPeriod(month));
  // Nothing is computed where nothing happened.
  if (made.length === 0) return null;
  const members = new Set(
    memberships.flatMap((one) =>
      of.includes(one.community) && one.months.some(inPeriod) ? [one.person] : [],
    ),
  );
  const list = [...members].sort((a, b) => a - b);
  const inside = made.filter((tie) => members.has(tie.from) && members.has(tie.to));
  const tied = new Map(inside.map((tie) => [`${tie.from}>${tie.to}`, [tie.from, tie.to]]));
  const some = (isOne: (a: number, b: number) => boolean): Behind =>
    new Map([...tied].filter(([, [a = 0, b = 0]]) => isOne(a, b)));
  const isPlaced = (a: number, b: number) => groupOf(a) !== null && groupOf(b) !== null;
  const countries = [...new Set(list.map(groupOf))].filter((country) => country !== null);
  const actors = new Set(made.flatMap((tie) => (members.has(tie.from) ? [tie.from] : [])));
  const nowhere = Int32Array.from(list, () => -1);
  const network = networkFigures(
    {
      members: list.map(String),
      ties: Float64Array.from(
        [...tied.values()].map(([a = 0, b = 0]) => list.indexOf(a) * list.length + list.indexOf(b)),
      ).sort(),
      groups: {
        COUNTRY: Int32Array.from(list, (person) => countries.indexOf(groupOf(person) ?? '')),
        ...{ MUNICIPALITY: nowhere, ORGANISATION: nowhere, COHORT: nowhere },
      },
      contributions: Float64Array.from(list, (person) => made.filter((tie) => tie.from === person).length),
      delays: Float64Array.from(made, () => 1),
      openers: new Set(made.map((tie) => tie.to)).size,
    },
    [],
  );
  const ofPersons = (persons: Iterable<number>): Behind =>
    new Map([...persons].map((person) => [String(person), [person]]));
  const ofActs = (person: (tie: Tie) => number): Behind =>
    new Map(made.map((tie, index) => [`${tie.month} ${tie.community} ${index}`, [person(tie)]]));
  return {
    network,
    behind: {
      members: ofPersons(members),
      ties: tied,
      answered: some((a, b) => tied.has(`${b}>${a}`)),
      internal: some((a, b) => isPlaced(a, b) && groupOf(a) === groupOf(b)),
      external: some((a, b) => isPlaced(a, b) && groupOf(a) !== groupOf(b)),
      contributors: ofPersons(actors),
      openings: ofActs((tie) => tie.to),
    },
  };
}

/** The numbers that a figure shows; a density or a Gini coefficient shows how many members there are, too. */
const numbersIn = (sight: NetworkSight): string[] => [
  ...(sight.members ? ['members'] : []),
  ...(sight.ties ? ['members', 'ties'] : []),
  ...(sight.reciprocity ? ['ties', 'answered'] : []),
  ...(sight.participation ? ['members', 'contributors'] : []),
  ...(sight.index.has('COUNTRY') ? ['internal', 'external'] : []),
];

interface ShownNumber {
  scope: string;
  period: string;
  behind: Behind;
}

type Policy = (world: World, scope: string, period: string) => NetworkSight | null;

const bySuppression: Policy = (world, scope, period) => {
  const surroundings: Surroundings = {
    ...{ scope, kind: scope === total ? 'umbrella' : 'community', parts: [], around: null },
    umbrellas: [{ total, parts: communities }],
  };
  const networkIn = (name: string, window: string) => readIn(world, name, window)?.network;
  return networkIn(scope, period) ? sightOfNetwork(surroundings, period, networkIn) : null;
};

/** Each figure by itself, as if there were no other. */
const bySizeAlone: Policy = (world, scope, period) => {
  const read = readIn(world, scope, period);
  if (!read) return null;
  const isFine = (number: string) => isLarge(personsIn(read.behind[number] ?? new Map()));
  const index = isFine('internal') && isFine('external') ? (['COUNTRY'] as const) : [];
  return {
    told: true,
    ...{ members: isFine('members'), ties: isFine('ties'), reciprocity: isFine('answered') },
    ...{ participation: isFine('contributors'), firstReply: isFine('openings') },
    ...{ index: new Set(index), expected: new Set() },
  };
};

const personsIn = (behind: Iterable<readonly [string, readonly number[]]>): number =>
  new Set([...behind].flatMap(([, persons]) => persons)).size;
const isFew = (persons: number): boolean => persons > 0 && persons < SMALLEST_SHOWN;

const isWithin = (inner: ShownNumber, outer: ShownNumber): boolean => {
  const [a, b] = [parseWindow(inner.period), parseWindow(outer.period)];
  const inScope = inner.scope === outer.scope || outer.scope === total;
  return inner !== outer && inScope && b.from <= a.from && a.to <= b.to;
};

/** The ways to put a shown number together of narrower ones: of its communities, of its months or quarters. */
function partings(outer: ShownNumber): [string, string][][] {
  const { from, to } = parseWindow(outer.period);
  const inside = (kind: RegExp) =>
    periods.filter((period) => {
      const window = parseWindow(period);
      return kind.test(period) && period !== outer.period && from <= window.from && window.to <= to;
    });
  const byTime = [/-\d\d$/, /-Q\d$/].map((kind) =>
    inside(kind).map((period): [string, string] => [outer.scope, period]),
  );
  const byScope =
    outer.scope === total ? [communities.map((scope): [string, string] => [scope, outer.period])] : [];
  return [...byTime, ...byScope].filter((parts) => parts.length > 1);
}

/** What a reader can learn of 1 to 4 persons. */
function leaksIn(world: World, policy: Policy): string[] {
  const shown = new Map<string, ShownNumber[]>();
  for (const scope of scopes) {
    for (const period of periods) {
      const sight = policy(world, scope, period);
      const read = readIn(world, scope, period);
      for (const number of new Set(sight ? numbersIn(sight) : [])) {
        const one = { scope, period, behind: read?.behind[number] ?? new Map<string, number[]>() };
        shown.set(number, [...(shown.get(number) ?? []), one]);
      }
    }
  }
  return [...shown].flatMap(([number, ofNumber]) => [
    ...fewIn(ofNumber).map((leak) => `${number} ${leak}`),
    // Contributors themselves are not shown, but what they made, which adds up.
    ...(number === 'contributors'
      ? []
      : [...lackIn(ofNumber), ...commonIn(ofNumber)].map((leak) => `${number} ${leak}`)),
  ]);
}

const fewIn = (shown: readonly ShownNumber[]): string[] =>
  shown.flatMap(({ scope, period, behind }) => (isFew(personsIn(behind)) ? [`${scope} ${period}`] : []));

function lackIn(shown: readonly ShownNumber[]): string[] {
  return shown.flatMap((outer) =>
    shown.flatMap((inner) => {
      if (!isWithin(inner, outer) || outer.behind.size === inner.behind.size) return [];
      const lacking = [...outer.behind].filter(([key]) => !inner.behind.has(key));
      return isFew(personsIn(lacking))
        ? [`${outer.scope} ${outer.period} - ${inner.scope} ${inner.period}`]
        : [];
    }),
  );
}

function commonIn(shown: readonly ShownNumber[]): string[] {
  const find = (scope: string, period: string) =>
    shown.find((one) => one.scope === scope && one.period === period);
  return shown.flatMap((outer) =>
    partings(outer).flatMap((parts) => {
      // What was never computed is shown to be nothing.
      const known = parts.map(([scope, period]) => find(scope, period) ?? null);
      if (known.some((part) => part === null)) return [];
      const keys = known.flatMap((part) => [...(part?.behind ?? [])]);
      const times = Map.groupBy(keys, ([key]) => key);
      const common = [...times.values()].flatMap((same) => (same.length > 1 ? same.slice(0, 1) : []));
      return isFew(personsIn(common)) ? [`what is common in ${outer.scope} ${outer.period}`] : [];
    }),
  );
}

/** Communities of different sizes, some members in two of them, joining and leaving; ties repeated over the months or not. */
const world: fc.Arbitrary<World> = fc
  .tuple(
    fc.array(fc.constantFrom(0, 3, 8, 20, 30), { minLength: 3, maxLength: 3 }),
    fc.array(fc.constantFrom(0, 1, 14, 40), { minLength: 6, maxLength: 6 }),
    fc.constantFrom(0, 2, 9),
    fc.constantFrom(0, 0, 1, 3),
    fc.infiniteStream(fc.nat({ max: 999 })),
  )
  .map(([sizes, often, inBoth, moving, chance]) => {
    const below = (limit: number) => (chance.next().value ?? 0) % limit;
    const memberships = communities.flatMap((community, index) =>
      Array.from({ length: sizes[index] ?? 0 }, (_, one): Membership => {
        // The first few of each are in the next one, too.
        const person = one < inBoth && index > 0 ? one : index * 100 + one;
        const first = below(10) < moving ? below(6) : 0;
        return { person, community, months: months.slice(first) };
      }),
    );
    const ties = months.flatMap((month, index) =>
      communities.flatMap((community) => {
        const there = memberships.filter((one) => one.community === community).map(({ person }) => person);
        if (there.length < 2) return [];
        return Array.from({ length: often[index] ?? 0 }, (_, one): Tie => {
          // Every other one is the same in all months.
          const from = one % 2 === 0 ? one % there.length : below(there.length);
          const to =
            (from + 1 + (one % 2 === 0 ? one % (there.length - 1) : below(there.length - 1))) % there.length;
          return { from: there[from] ?? 0, to: there[to] ?? 0, community, month };
        });
      }),
    );
    return { memberships, ties };
  });

const seeded = { seed: 20_100_401, numRuns: 40 };

test('nothing of 1 to 4 persons comes out of the networks that a sponsor reads, by differences or by what they have in common', () => {
  const shown: Record<string, number> = {};
  fc.assert(
    fc.property(world, (one) => {
      for (const scope of scopes) {
        for (const period of periods) {
          const sight = bySuppression(one, scope, period);
          for (const number of new Set(sight ? numbersIn(sight) : []))
            shown[number] = (shown[number] ?? 0) + 1;
        }
      }
      expect(leaksIn(one, bySuppression)).toEqual([]);
    }),
    seeded,
  );
  // What is shown nowhere leaks nowhere.
  for (const number of ['members', 'ties', 'answered', 'contributors', 'internal', 'external'])
    expect([number, (shown[number] ?? 0) > 10]).toEqual([number, true]);
});

test('each figure judged by its own size would leak: the same reader finds it', () => {
  const leaking = fc.sample(world, seeded).filter((one) => leaksIn(one, bySizeAlone).length > 0);
  expect(leaking.length).toBeGreaterThan(seeded.numRuns / 2);
});

test('where ties differ from month to month and community to community, no sum and difference of them gives that of few', () => {
  const atoms = communities.flatMap((community) => months.map((month) => `${community} ${month}`));
  const apart = world.map((one) => ({ ...one, ties: one.ties.map((tie, index) => ({ ...tie, index })) }));
  fc.assert(
    fc.property(apart, ({ memberships, ties }) => {
      const seen = new Set<string>();
      const once = ties.filter(({ from, to }) => !seen.has(`${from}>${to}`) && seen.add(`${from}>${to}`));
      const single = { memberships: memberships.map((one) => ({ ...one, months })), ties: once };
      const inAtom = (atom: string) => once.filter((tie) => `${tie.community} ${tie.month}` === atom);
      const atomsOf = (scope: string, period: string) =>
        atoms.filter((atom) => {
          const [community = '', month = ''] = atom.split(' ');
          const { from, to } = parseWindow(period);
          const inScope = scope === total || scope === community;
          return inScope && from <= `${month}-01` && `${month}-01` <= to;
        });
      const cells = scopes.flatMap((scope) =>
        periods.flatMap((period) => {
          const of = atomsOf(scope, period);
          const persons = personsIn(
            of.flatMap(inAtom).map(({ from, to }, index) => [`${index}`, [from, to]]),
          );
          const sight = bySuppression(single, scope, period);
          // What was never computed is shown to be nothing.
          return !sight || sight.ties ? [{ atoms: of, persons }] : [];
        }),
      );
      const gives = createSolver(atoms, cells);
      const wanted = scopes.flatMap((scope) => periods.map((period) => atomsOf(scope, period)));
      const found = [...wanted, ...atoms.map((atom) => [atom])].filter((of) => {
        const persons = personsIn(of.flatMap(inAtom).map(({ from, to }, index) => [`${index}`, [from, to]]));
        return isFew(persons) && gives(of);
      });
      expect(found).toEqual([]);
    }),
    seeded,
  );
});

test('a quiet community is not told by what its umbrella has beside the others', () => {
  const persons = (count: number, from: number, community: string): Membership[] =>
    Array.from({ length: count }, (_, one) => ({ person: from + one, community, months }));
  const everybody = (from: number, count: number, community: string): Tie[] =>
    Array.from({ length: count * 3 }, (_, one) => ({
      ...{ from: from + (one % count), to: from + ((one + 1 + Math.floor(one / count)) % count) },
      ...{ community, month: '2010-05' },
    }));
  const one: World = {
    memberships: [
      ...persons(20, 0, 'community_a'),
      ...persons(3, 100, 'community_b'),
      ...persons(9, 200, 'community_c'),
    ],
    ties: [...everybody(0, 20, 'community_a'), ...everybody(200, 9, 'community_c')],
  };
  const members = (scope: string) => bySuppression(one, scope, '2010-H1')?.members;
  // 3 members of b wrote nothing: the 9 of c are hidden with them.
  expect([members(total), members('community_a'), members('community_c')]).toEqual([true, true, false]);
});

test('the sizes of groups are shown where none is small, and not twice', () => {
  const made = (smallest: number): World => ({
    memberships: Array.from({ length: 40 }, (_, one) => ({
      ...{ person: one < smallest ? one * 2 : 101 + one * 2, community: 'community_a', months },
    })).filter(({ person }) => person % 10 !== 9),
    ties: Array.from({ length: 40 }, (_, one) => ({
      ...{ from: 101 + (10 + (one % 20)) * 2, to: 0, community: 'community_a', month: '2010-05' },
    })),
  });
  const shows = (smallest: number, scope: string, period: string) =>
    bySuppression(made(smallest), scope, period)?.expected.has('COUNTRY');
  expect(shows(3, total, '2010-H1')).toBe(false);
  expect(shows(9, total, '2010-H1')).toBe(true);
  expect(shows(9, total, '2010-Q2')).toBe(false);
  expect(shows(9, 'community_a', '2010-H1')).toBe(false);
});
