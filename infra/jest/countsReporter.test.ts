import { countsLine } from './countsReporter.ts';

const clean = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

test('a clean run has one line with two counts', () => {
  expect(countsLine(clean)).toBe('12 passed, 0 failed');
});

test('skipped and planned tests are counted only when there are any', () => {
  expect(countsLine({ ...clean, numPendingTests: 2, numTodoTests: 1 })).toBe(
    '12 passed, 0 failed, 3 skipped',
  );
});

test('a test file that could not be run is a failure', () => {
  expect(countsLine({ ...clean, numFailedTests: 1, numRuntimeErrorTestSuites: 1 })).toBe(
    '12 passed, 2 failed',
  );
});
