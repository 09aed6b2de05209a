import fc from 'fast-check';
import type { AnyKoloEvent } from '@kolo/events';
import { addEvent, createFolds, foldOver } from './buckets.ts';
import type { Bucket, Buckets, Folds } from './buckets.ts';
import { affectedWindows, applyDelta, lifeDays } from './change.ts';
import { allWindows, evaluate, evaluateNothing } from './evaluation.ts';
import type { Results } from './evaluation.ts';
import { createWorld } from './stream-world.fixture.ts';
import { eventStream } from './streams.fixture.ts';
import { indicatorOf, indicators, measures, measuresOf } from './indicators.ts';
import { addDays } from './local-day.ts';
import { LIFE, combine } from './measure.ts';
import type { Datum } from './measure.ts';
import { kindOf } from './scope.ts';
import { parseWindow } from './window.ts';

const today = '2011-03-01';
const world = createWorld();

function foldAll(events: readonly AnyKoloEvent[]): Map<string, Buckets> {
  const scopes = new Map<string, Buckets>();
  for (const event of events) addEvent(scopes, event);
  return scopes;
}

/** As a store would keep it. */
const stored = (buckets: Buckets): Buckets =>
  new Map(JSON.parse(JSON.stringify([...buckets])) as [string, Bucket][]);

const flat = (results: Results) =>
  [...results].flatMap(([code, windows]) =>
    [...windows].map(([window, finished]) => ({ code, window, finished })),
  );

/** What every indicator comes to, in order of code and window; a window that was emptied is like one that never was. */
function canonical(results: Results): string[] {
  return flat(results)
    .map(({ code, window, finished }) => ({ code, window, json: JSON.stringify(finished) }))
    .filter(({ code, window, json }) => {
      const indicator = indicatorOf(code);
      return indicator && json !== JSON.stringify(evaluateNothing(indicator, window, today));
    })
    .map(({ code, window, json }) => `${code} ${window} ${json}`)
    .sort();
}

const inOneFold = (events: readonly AnyKoloEvent[]) =>
  new Map(
    [...foldAll(events)].map(([scope, buckets]) => [
      scope,
      canonical(evaluate(kindOf(scope), foldOver(buckets), allWindows(kindOf(scope), buckets, today), today)),
    ]),
  );

interface State {
  buckets: Buckets;
  folds: Folds;
  values: Results;
  computedTo: string | null;
}

function newState(): State {
  const buckets: Buckets = new Map();
  return { buckets, folds: createFolds(buckets), values: new Map(), computedTo: null };
}

/** As workers do it: batch by batch, only the windows that a batch affects, with days passing between batches. */
function stepByStep(
  batches: readonly (readonly AnyKoloEvent[])[],
  days: readonly string[],
): Map<string, string[]> {
  const scopes = new Map<string, State>();
  const compute = (scope: string, delta: Buckets, day: string) => {
    const kind = kindOf(scope);
    const state = scopes.get(scope) ?? newState();
    scopes.set(scope, state);
    const daysBefore = lifeDays(kind, state.buckets);
    const change = applyDelta(state.buckets, delta);
    state.folds.add(delta);
    const recent = new Map<string, Set<string>>();
    for (const [bucket, partials] of state.buckets) {
      for (const name in partials)
        if (bucket !== LIFE) recent.set(name, (recent.get(name) ?? new Set()).add(bucket));
    }
    const windows = affectedWindows({
      kind,
      change,
      daysBefore,
      buckets: state.buckets,
      today: day,
      computedTo: state.computedTo,
      existing: flat(state.values),
      recent,
    });
    const known = (window: string) => flat(state.values).filter((value) => value.window === window);
    for (const { code, window, finished } of flat(evaluate(kind, state.folds.over, windows, day, known))) {
      state.values.set(code, (state.values.get(code) ?? new Map()).set(window, finished));
    }
    state.computedTo = day;
  };
  batches.forEach((batch, index) => {
    for (const [scope, delta] of foldAll(batch)) compute(scope, stored(delta), days[index] ?? today);
  });
  for (const scope of scopes.keys()) compute(scope, new Map(), today);
  return new Map([...scopes].map(([scope, state]) => [scope, canonical(state.values)]));
}

const sorted = (values: Map<string, string[]>) => [...values].sort(([a], [b]) => (a < b ? -1 : 1));

/** A stream, the same in another order with repetitions, and how it is cut into batches. */
const disturbed = eventStream(world).chain((events) =>
  fc.record({
    events: fc.constant(events),
    received: fc
      .shuffledSubarray([...events, ...events], { minLength: 0 })
      .map((some) => [...some, ...events]),
    cuts: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 30 }),
  }),
);

/** Drops what came before, as the consumer does by id, and cuts the rest into batches. */
function batchesOf(received: readonly AnyKoloEvent[], cuts: readonly number[]): AnyKoloEvent[][] {
  const left = [...new Map(received.map((event) => [event.id, event])).values()];
  const batches: AnyKoloEvent[][] = [];
  for (let index = 0; left.length > 0; index += 1) batches.push(left.splice(0, cuts[index % cuts.length]));
  return batches;
}

describe('every indicator', () => {
  test('comes to the same whatever the order, repetition, lateness and batching of events', () => {
    fc.assert(
      fc.property(disturbed, ({ events, received, cuts }) => {
        const batches = batchesOf(received, cuts);
        // Time goes on between batches, so that many events are late, some by a year, and stands still for the last ones.
        const days = batches.map((_, index) => {
          const day = addDays('2010-01-01', Math.floor((index * 700) / batches.length));
          return day < today ? day : today;
        });
        expect(sorted(stepByStep(batches, days))).toEqual(sorted(inOneFold(events)));
      }),
      { numRuns: 80 },
    );
  });

  test('is the fold of any parts into which a window is split', () => {
    fc.assert(
      fc.property(eventStream(world), fc.nat({ max: 180 }), (events, cut) => {
        const half = { from: '2010-01-01', to: '2010-06-30' };
        const middle = addDays(half.from, cut);
        for (const buckets of foldAll(events).values()) {
          const fold = foldOver(buckets)(half);
          for (const measure of measures.filter(({ bucket }) => bucket === 'DAY')) {
            const first = fold(measure, { from: half.from, to: middle });
            const second = fold(measure, { from: addDays(middle, 1), to: half.to });
            expect(combine(measure, combine(measure, {}, second), first)).toEqual(fold(measure));
          }
        }
      }),
    );
  });

  test('is folded by measures that combine in any grouping and leave their second argument alone', () => {
    fc.assert(
      fc.property(
        fc.tuple(eventStream(world, 30), eventStream(world, 30), eventStream(world, 30)),
        (streams) => {
          const [a, b, c] = streams.map((events) => {
            const all: Bucket = {};
            for (const event of events) {
              for (const measure of measuresOf(event.type)) {
                for (const { key, value } of measure.lift(event)) {
                  combine(measure, (all[measure.name] ??= {}), { [key]: value });
                }
              }
            }
            return all;
          });
          for (const measure of measures) {
            const [x = {}, y = {}, z = {}] = [a, b, c].map((partials) =>
              Object.freeze({ ...partials?.[measure.name] }),
            );
            const of = (...partials: Record<string, Datum>[]) =>
              partials.reduce((into, from) => combine(measure, into, from), {});
            expect(of(of(x, y), z)).toEqual(of(x, of(y, z)));
            expect(of(x, y)).toEqual(of(y, x));
          }
        },
      ),
    );
  });

  test('is told of by the streams that these tests are made of', () => {
    const told = new Set(
      fc
        .sample(eventStream(world, 2_000), { numRuns: 4, seed: 11 })
        .flatMap((events) => [...inOneFold(events).values()])
        .flat()
        .map((value) => value.slice(0, 5)),
    );
    expect(indicators.map(({ code }) => code).filter((code) => !told.has(code))).toEqual([]);
  });

  test('is named once and says in three languages what it is', () => {
    expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length);
    for (const { title, formula } of indicators) {
      for (const text of [title.uk, title.ru, title.en, formula]) expect(text.length).toBeGreaterThan(5);
    }
  });

  test('lists windows that can be asked for', () => {
    const example: Record<string, string> = {
      ...{ M: '2010-04', Q: '2010-Q2', H: '2010-H1', Y: '2010', MODULE: 'M1', MODULES: 'M1-M2' },
      ...Object.fromEntries(['D1', 'D7', 'D28', 'D90'].map((kind) => [kind, `${kind}:2010-04-30`])),
    };
    for (const { windows } of indicators) {
      for (const kind of windows) expect(parseWindow(example[kind] ?? kind).kind).toBe(kind);
    }
  });
});
