import { personsBehind } from '../indicator/definition.ts';
import { evaluateNothing } from '../indicator/evaluation.ts';
import { indicators } from '../indicator/indicators.ts';
import type { WindowKind } from '../indicator/window.ts';

const windows: Record<string, string> = {
  ...{ M: '2010-04', Q: '2010-Q2', H: '2010-H1', Y: '2010', MODULE: 'M1', MODULES: 'M1-M2' },
  ...{ D1: 'D1:2010-04-30', D7: 'D7:2010-04-30', D28: 'D28:2010-04-30', D90: 'D90:2010-04-30' },
};
const windowOf = (kind: WindowKind | undefined): string => windows[kind ?? 'L'] ?? kind ?? 'L';

/** Those of which nothing says whose they are, so that no sponsor is shown them; or which say it only where there is something. */
const unsaid: Record<string, string> = {
  'PO-07': 'events of exercises name groups, and nobody in them',
  'RE-05': 'says it where stories tell of plans',
  'RE-06': 'says it where stories tell of statistics',
};

test('every indicator says how many persons stand behind it, or that it is of nobody', () => {
  const silent = indicators.filter((indicator) => {
    const nothing = evaluateNothing(indicator, windowOf(indicator.windows[0]), '2010-06-30');
    return indicator.standsOn === undefined && nothing.persons === undefined;
  });
  expect(silent.map(({ code }) => code)).toEqual(Object.keys(unsaid));
});

test.each([
  ['what counts persons', { standsOn: 'PERSONS' }, { n: 7 }, 7],
  ['what says how many', {}, { n: 7, persons: 3 }, 3],
  ['what says nothing', {}, { n: 7 }, null],
  ['what was not observed', {}, { n: 0 }, 0],
] as const)('behind %s stand %#', (_, indicator, finished, expected) => {
  expect(personsBehind(indicator, finished)).toBe(expected);
});
