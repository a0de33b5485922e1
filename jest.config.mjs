/** What takes long has a project of its own, which clones the template as well. */
const LONG = '\\.long\\.test\\.ts$';

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: {
    '^#(domain|platform|database|features)/(.*)\\.js$': '<rootDir>/libs/$1/src/$2',
    '^#(api|worker)/(.*)\\.js$': '<rootDir>/apps/$1/src/$2',
    '^content-disposition$': '<rootDir>/test/support/content-disposition.cjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/\\.data'],
  testPathIgnorePatterns: ['/node_modules/', LONG],
  setupFilesAfterEnv: ['<rootDir>/test/support/leave-no-context.mjs', '<rootDir>/test/support/patience.mjs'],
  ...more,
});

/** Projects whose tests clone the template database that the global setup makes. */
const onDatabase = (displayName, testMatch, more) =>
  project(displayName, testMatch, {
    ...more,
    globalSetup: '<rootDir>/test/support/global-setup.mjs',
    globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  });

export default {
  projects: [
    project('unit', [
      'libs/domain/**/*.test.ts',
      'libs/platform/**/*.test.ts',
      'libs/features/**/*.unit.test.ts',
      'test/unit/**/*.test.ts',
    ]),
    project('structure', ['test/structure/**/*.test.ts']),
    project('policy', ['test/policy/**/*.test.ts']),
    onDatabase('database', ['test/database/**/*.test.ts']),
    onDatabase('http', ['test/http/**/*.test.ts']),
    onDatabase('long', ['{libs,test}/**/*.long.test.ts'], { testPathIgnorePatterns: ['/node_modules/'] }),
    onDatabase('processes', ['test/processes/**/*.test.ts']),
    onDatabase('model', ['test/model/**/*.test.ts']),
  ],
};
