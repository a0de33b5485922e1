import { availableParallelism } from 'node:os';

const playwrightConfig = 'test/browser/playwright.config.ts';

/** What `npm test` runs of jest's projects, and what only every landing runs: docs/decisions/0013. */
export const PROJECTS = ['unit', 'structure', 'policy', 'database', 'http'];
export const LONG_PROJECTS = ['long', 'processes', 'model'];

/** Test runners that write a report, out of which come their counts. */
export const jest = {
  name: 'jest',
  config: 'jest.config.mjs',
  program: 'jest/bin/jest.js',
  args: [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`, '--json'],
  reportTo: (file) => ({ args: [`--outputFile=${file}`] }),
  // Each file fills a heap anew; a wide nursery spares it most of the collecting.
  env: {
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning --max-semi-space-size=64',
  },
  /** A suite that does not even load counts as one failure. */
  count: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
};

/** Playwright takes the files whose paths match an expression. */
export const SHORT_SPECS = '(?<!\\.long)\\.spec\\.ts$';

export const playwright = {
  name: 'playwright',
  config: playwrightConfig,
  program: '@playwright/test/cli.js',
  args: ['test', '--config', playwrightConfig, '--reporter=list,json'],
  reportTo: (file) => ({ env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
  count: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
};
