import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { ConfigurationError, readConfiguration } from './configuration.js';

const DEVELOPMENT = {
  DATABASE_URL: 'postgres://portal_app@localhost/talent_portal',
  MASTER_KEY: randomBytes(32).toString('base64'),
};
const PRODUCTION = { ...DEVELOPMENT, NODE_ENV: 'production', PUBLIC_URL: 'https://talent.example.org' };

function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

describe('a configuration', () => {
  test('needs a database and a key, and has a default for all else', () => {
    const configuration = readConfiguration(DEVELOPMENT);
    expect(configuration).toMatchObject({
      production: false,
      port: 3000,
      demo: false,
      staffMfaRequired: true,
    });
    expect(configuration.databaseOwnerUrl).toBe(DEVELOPMENT.DATABASE_URL);
  });

  test('tells everything that is wrong with it at once', () => {
    const problems = problemsOf({ PORT: 'many', LOG_LEVEL: 'loud', DEMO: 'perhaps' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'MASTER_KEY',
      'DEMO',
      'LOG_LEVEL',
    ]);
  });

  test('is fit for production as it should be set up', () => {
    expect(problemsOf(PRODUCTION)).toEqual([]);
  });

  test.each([
    ['DEMO', 'true', 'DEMO must be false'],
    ['DEMO_CLOCK', 'true', 'DEMO_CLOCK must be false'],
    ['STAFF_MFA', 'optional', 'STAFF_MFA must be required'],
    ['MASTER_KEY', Buffer.alloc(32, 'demo').toString('base64'), 'MASTER_KEY is a demo secret'],
    ['MASTER_KEY', '', 'MASTER_KEY is missing'],
    ['MASTER_KEY', 'c2hvcnQ=', 'MASTER_KEY must be 32 bytes'],
    ['PUBLIC_URL', 'http://talent.example.org', 'PUBLIC_URL must start with https://'],
    ['PUBLIC_URL', '', 'PUBLIC_URL must start with https://'],
  ])('with %s=%s is refused in production', (name, value, problem) => {
    const problems = problemsOf({ ...PRODUCTION, [name]: value });
    expect(problems.some((said) => said.startsWith(problem))).toBe(true);
  });
});
