import { parseWindow } from '../indicator/window.ts';
import { networkFigures } from './networkFigures.ts';
import type { NetworkGrouping, NetworkInput } from './networkFigures.ts';
import { foldOfParts, gather, inputOf, membersIn } from './networkInput.ts';
import { createNetworkThread } from './networkThreads.ts';

const nobody = { MUNICIPALITY: {}, ORGANISATION: {}, COUNTRY: {}, COHORT: {} };
const HOUR = 3_600_000;

/** What a network is computed of, as one would write it down. */
interface Written {
  members: string[];
  ties: string[];
  groups: Record<NetworkGrouping, Record<string, string>>;
  contributions: Record<string, number>;
  delays: number[];
}

function read({ members, ties, groups, contributions, delays }: Written): NetworkInput {
  const sorted = members.toSorted();
  const codes = ties.map((tie) => {
    const [from = '', to = ''] = tie.split('>');
    return sorted.indexOf(from) * sorted.length + sorted.indexOf(to);
  });
  const numbersOf = (by: NetworkGrouping) => {
    const names = [...new Set(Object.values(groups[by]))];
    return Int32Array.from(sorted, (personId) => names.indexOf(groups[by][personId] ?? ''));
  };
  return {
    members: sorted,
    ties: Float64Array.from(codes).sort(),
    groups: {
      MUNICIPALITY: numbersOf('MUNICIPALITY'),
      ORGANISATION: numbersOf('ORGANISATION'),
      COUNTRY: numbersOf('COUNTRY'),
      COHORT: numbersOf('COHORT'),
    },
    contributions: Float64Array.from(sorted, (personId) => contributions[personId] ?? 0),
    delays: Float64Array.from(delays),
    openers: delays.length,
  };
}

const figuresOf = (written: Written) => networkFigures(read(written));

/** a ⇄ b → c → d, and e alone: small enough to be counted by hand. */
const chain: Written = {
  members: ['a', 'b', 'c', 'd', 'e'],
  ties: ['a>b', 'b>a', 'b>c', 'c>d'],
  groups: {
    ...nobody,
    MUNICIPALITY: { a: 'x', b: 'x', c: 'y', d: 'y', e: 'y' },
    ORGANISATION: { a: 'o', b: 'p' },
  },
  contributions: { a: 1, b: 3, c: 4, d: 0 },
  delays: [HOUR, 5 * HOUR, 2 * HOUR],
};

test('ties, density and reciprocity are counted over ordered pairs of members', () => {
  const { members, ties, density, reciprocity } = figuresOf(chain);
  expect([members, ties.value]).toEqual([5, 4]);
  // 4 of 5 · 4 ordered pairs; a ⇄ b are 2 of the 4 ties.
  expect(density).toMatchObject({ value: 0.2, numerator: 4, denominator: 20, n: 5 });
  expect(reciprocity).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, n: 4 });
});

test('the E-I index stands beside what the sizes of the groups let expect', () => {
  const [municipality, organisation, country] = figuresOf(chain).groupings;
  // a ⇄ b and c → d stay inside, b → c reaches out: (1 - 3) / 4.
  expect(municipality).toMatchObject({ external: 1, internal: 3, groups: 2, index: { value: -0.5 } });
  // Of 5 · 4 ordered pairs 2 · 1 + 3 · 2 = 8 stay inside: (12 - 8) / 20.
  expect(municipality?.expected).toMatchObject({ value: 0.2, numerator: 4, denominator: 20, n: 5 });
  // Only a ⇄ b have two known ends.
  expect(organisation).toMatchObject({
    external: 2,
    internal: 0,
    index: { value: 1 },
    expected: { value: 1, n: 2 },
  });
  expect(country).toMatchObject({ groups: 0, index: { value: null }, expected: { value: null } });
});

test('participation is the Gini coefficient over all members, also the silent ones', () => {
  // 0 0 1 3 4: (2 (3·1 + 4·3 + 5·4) - 6 · 8) / (5 · 8) = 22 / 40.
  expect(figuresOf(chain).participationGini).toMatchObject({
    value: 0.55,
    numerator: 22,
    denominator: 40,
    n: 5,
  });
  const alike = { ...chain, contributions: { a: 2, b: 2, c: 2, d: 2, e: 2 } };
  expect(figuresOf(alike).participationGini.value).toBe(0);
  expect(figuresOf({ ...chain, contributions: {} }).participationGini.value).toBeNull();
});

test('the first reply is a median of those that came', () => {
  expect(figuresOf(chain).firstReply).toMatchObject({ value: 2 * HOUR, n: 3 });
  expect(figuresOf({ ...chain, delays: [] }).firstReply).toMatchObject({ value: null, n: 0 });
});

test('brokers are those over whom the shortest ways lead, ties taken both ways', () => {
  // b lies between a-c and a-d, c between a-d and b-d: 2 of the 4 · 3 / 2 pairs of others.
  expect(figuresOf(chain).brokers).toEqual([
    { personId: 'b', betweenness: 2 / 6, neighbours: 2 },
    { personId: 'c', betweenness: 2 / 6, neighbours: 2 },
  ]);
  // Of two shortest ways between a and d each is half: a - b - d, a - c - d; and b - a - c, b - d - c.
  const square = { ...chain, members: ['a', 'b', 'c', 'd'], ties: ['a>b', 'd>b', 'c>a', 'd>c'] };
  expect(figuresOf(square).brokers?.map(({ betweenness }) => betweenness)).toEqual(
    [1, 1, 1, 1].map((one) => one / 2 / 3),
  );
  const star = { ...chain, ties: ['a>b', 'a>c', 'a>d', 'a>e'] };
  expect(figuresOf(star).brokers).toEqual([{ personId: 'a', betweenness: 1, neighbours: 4 }]);
});

test('in an enormous network nobody looks for brokers, and all other figures are there', () => {
  const members = Array.from({ length: 100_000 }, (_, index) => `p${String(index).padStart(6, '0')}`);
  const ties = Float64Array.from({ length: 60_000 }, (_, index) => index * members.length + index + 1);
  const nowhere = Int32Array.from(members, () => -1);
  const figures = networkFigures({
    ...{ members, ties, delays: new Float64Array(), openers: 0 },
    groups: { MUNICIPALITY: nowhere, ORGANISATION: nowhere, COUNTRY: nowhere, COHORT: nowhere },
    contributions: new Float64Array(members.length),
  });
  expect(figures).toMatchObject({ brokers: null, members: 100_000, reciprocity: { value: 0, n: 60_000 } });
});

test('nobody and nothing is no error', () => {
  const nothing = figuresOf({ members: [], ties: [], groups: nobody, contributions: {}, delays: [] });
  expect(nothing).toMatchObject({ members: 0, ties: { value: 0 }, density: { value: null }, brokers: [] });
  expect(figuresOf({ ...chain, members: ['a'], ties: [] }).density.value).toBeNull();
  // Members who write and whom nobody answers.
  expect(figuresOf({ ...chain, ties: [] })).toMatchObject({ members: 5, ties: { value: 0 }, brokers: [] });
});

/** A graph in which many shortest ways are equally short, so that their halves and thirds are added up in some order. */
function tangle(persons: number): Written {
  const members = Array.from({ length: persons }, (_, index) => `p${String(index).padStart(3, '0')}`);
  const ties = members.flatMap((from, index) =>
    [1, 7, 19].map((step) => `${from}>${members[(index * 3 + step) % persons] ?? ''}`),
  );
  return { ...chain, members, ties: [...new Set(ties)].filter((tie) => tie.slice(0, 4) !== tie.slice(5)) };
}

test('what is gathered is the same to the bit, in whatever order members and ties were told', () => {
  const { members, ties } = tangle(120);
  const gathered = (turned: <T>(list: readonly T[]) => T[]) => {
    const fold = foldOfParts({
      memberships: Object.fromEntries(turned(members).map((one) => [`${one}@c@0`, '2010-01-01 JOINED'])),
      origins: Object.fromEntries(turned(members).map((one) => [one, [1, `o${one.slice(-1)}`, null, null]])),
      // At one moment, so that neither of two organisations is the newer one.
      exchanges: Object.fromEntries(turned(ties).map((tie) => [tie, [5, `o${tie.slice(-2, -1)}`, null]])),
    });
    return inputOf(fold, gather(fold, membersIn(fold, parseWindow('2010-04'))), new Map());
  };
  const [there, back] = [gathered((list) => [...list]), gathered((list) => list.toReversed())];
  expect([there.members, there.ties.length]).toEqual([members, ties.length]);
  expect([back.members, back.ties]).toEqual([there.members, there.ties]);
  expect(networkFigures(back)).toEqual(networkFigures(there));
});

test('figures are the same to the bit in this thread and in another', async () => {
  const input = read(tangle(120));
  const figures = JSON.stringify(networkFigures(input));
  const thread = createNetworkThread();
  try {
    const first = await thread.compute(input);
    expect(JSON.stringify(first.figures)).toBe(figures);
    // Told what is known of the same graph, it takes the brokers over; of another, it does not.
    const marked = [{ personId: 'told', betweenness: 1, neighbours: 1 }];
    const again = await thread.compute(input, { graph: first.graph, brokers: marked });
    expect([again.graph, again.figures.brokers]).toEqual([first.graph, marked]);
    const fewer = { ...input, ties: input.ties.slice(1) };
    expect(
      (await thread.compute(fewer, { graph: first.graph, brokers: marked })).figures.brokers,
    ).not.toEqual(marked);
    // What it cannot compute fails by itself; the thread goes on.
    await expect(thread.compute({ ...input, members: null as never })).rejects.toThrow();
    expect((await thread.compute(input)).graph).toBe(first.graph);
  } finally {
    await thread.stop();
  }
  await expect(thread.compute(input)).rejects.toThrow('was stopped');
});

test('while a large network is computed, the thread that asked goes on with other things', async () => {
  const thread = createNetworkThread();
  try {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    const began = performance.now();
    await thread.compute(read(tangle(900)));
    const took = performance.now() - began;
    clearInterval(timer);
    expect(turns).toBeGreaterThan(took / 5 / 4);
  } finally {
    await thread.stop();
  }
});
