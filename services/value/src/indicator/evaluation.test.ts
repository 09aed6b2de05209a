import type { Buckets } from './buckets.ts';
import { windowsNamed } from './evaluation.ts';
import { casesAdvanced } from './ap-05-cases-advanced.ts';

test('A name that is no window, or one of another kind, names none: the others are computed all the same', () => {
  const buckets: Buckets = new Map();
  const named = ['M1-M2', 'M0-M1', 'M99-M1000', 'M3', 'P', 'M2-M100', ''];
  expect(windowsNamed({ ...casesAdvanced, namedWindows: () => named }, buckets)).toEqual(
    new Set(['M1-M2', 'M2-M100']),
  );
});

test('Modules with numbers that no window can name are left out, also where buckets from before hold them', () => {
  const held = (numbers: number[]): Buckets =>
    new Map([['life', { modulesHeld: Object.fromEntries(numbers.map((number) => [number, 1])) }]]);
  expect(windowsNamed(casesAdvanced, held([1, 2, 100, 101]))).toEqual(new Set(['M1-M2', 'M2-M100']));
});
