// The jest projects: `unit` needs nothing but this checkout; `database` has a throw-away Neo4j for each worker,
// started once for the run; `long` is for faults, kills, fuzzing and other programs (npm run test:long).
const root = `${import.meta.dirname}/../..`;

const shared = {
  rootDir: root,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};

/** A kept server (test/database/start.ts) is one, and files do not share a database at once. */
export const maxWorkers = process.env.STRATEGY_GRAPH_TEST_HOME === undefined ? 2 : 1;

/**
 * The memory that a worker may hold between two files before another takes its place, under its number and thus at its database. Modules
 * of files that are done stay in it, and looking through a gigabyte of them took a third of the unit tests' processor time.
 */
export const workerIdleMemoryLimit = '400MB';

export const testSequencer = `${root}/test/database/sequencer.js`;

const withDatabase = {
  ...shared,
  globalSetup: '<rootDir>/test/database/start.ts',
  globalTeardown: '<rootDir>/test/database/stop.ts',
};

export const unit = {
  ...shared,
  displayName: 'unit',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(integration|e2e|long)/'],
};

export const database = {
  ...withDatabase,
  displayName: 'database',
  testMatch: ['<rootDir>/test/integration/**/*.test.ts', '<rootDir>/test/e2e/**/*.test.ts'],
};

export const long = {
  ...withDatabase,
  displayName: 'long',
  testMatch: ['<rootDir>/test/long/**/*.test.ts'],
};
