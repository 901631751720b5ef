// Two projects: `unit` needs nothing but this checkout and runs in parallel; `database` shares one
// throw-away Neo4j that is started once for the run, so its files run one after the other.
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};

const needsDatabase = ['<rootDir>/test/integration/**/*.test.ts', '<rootDir>/test/e2e/**/*.test.ts'];

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(integration|e2e|long)/'],
    },
    {
      ...shared,
      displayName: 'database',
      testMatch: needsDatabase,
      runner: '<rootDir>/test/database/serial-runner.js',
      globalSetup: '<rootDir>/test/database/start.ts',
      globalTeardown: '<rootDir>/test/database/stop.ts',
    },
  ],
  testTimeout: 60_000,
};
