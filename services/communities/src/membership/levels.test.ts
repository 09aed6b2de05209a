import { defaultThresholds, levelOf } from './levels.ts';

test.each([
  // leads, contributions, attendances
  [true, 6, 0, 'CORE'],
  [false, 6, 0, 'ACTIVE'],
  [true, 5, 0, 'ACTIVE'],
  [false, 4, 0, 'ACTIVE'],
  [false, 3, 0, 'OCCASIONAL'],
  [false, 0, 3, 'ACTIVE'],
  [false, 0, 2, 'OCCASIONAL'],
  [false, 1, 0, 'OCCASIONAL'],
  [false, 0, 1, 'OCCASIONAL'],
  [true, 0, 0, 'PERIPHERAL'],
  [false, 0, 0, 'PERIPHERAL'],
])(
  'leading %s with %i contributions and %i attendances is %s',
  (leads, contributions, attendances, level) => {
    expect(levelOf({ leads, contributions, attendances }, defaultThresholds)).toBe(level);
  },
);

test('a community may ask for more', () => {
  const thresholds = { ...defaultThresholds, activeContributions: 10, coreContributions: 20 };
  expect(levelOf({ leads: true, contributions: 9, attendances: 0 }, thresholds)).toBe('OCCASIONAL');
});
