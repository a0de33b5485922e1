const project = (name, testMatch, more = {}) => ({
  displayName: name,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: {
    '^#(domain|platform|database|features)/(.*)\\.js$': '<rootDir>/libs/$1/src/$2',
    '^#(api|worker)/(.*)\\.js$': '<rootDir>/apps/$1/src/$2',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  ...more,
});

export default {
  projects: [
    project('unit', ['<rootDir>/libs/domain/**/*.test.ts', '<rootDir>/libs/platform/**/*.test.ts', '<rootDir>/libs/features/**/*.unit.test.ts', '<rootDir>/test/structure/**/*.test.ts']),
  ],
};
