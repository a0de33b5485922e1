import { availableParallelism } from 'node:os';

const playwrightConfig = 'test/browser/playwright.config.ts';

/** Test runners that write a report, out of which come their counts. */
export const jest = {
  name: 'jest',
  config: 'jest.config.mjs',
  program: 'jest/bin/jest.js',
  args: [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`, '--json'],
  reportTo: (file) => ({ args: [`--outputFile=${file}`] }),
  env: { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' },
  /** A suite that does not even load counts as one failure. */
  count: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
};

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
