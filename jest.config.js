/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'esnext' }, module: { type: 'es6' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  // The long suite (`npm run test:long`) is the same configuration with the other set of files.
  testMatch: process.env.KOLO_LONG_TESTS === '1' ? ['**/*.long.test.ts'] : ['**/!(*.long).test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.cache/', '/.kolo/'],
  modulePathIgnorePatterns: ['/.cache/', '/.kolo/'],
  globalSetup: './infra/jest/globalSetup.ts',
  globalTeardown: './infra/jest/globalTeardown.ts',
  reporters: ['default', './infra/jest/countsReporter.ts'],
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
  testTimeout: 30_000,
};
