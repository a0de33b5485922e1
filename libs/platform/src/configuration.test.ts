import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
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
    ['WEBHOOK_LOOPBACK', 'true', 'WEBHOOK_LOOPBACK must be false'],
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

  test.each([
    [{}, null],
    [{ MAIL_FOLDER: 'out' }, { kind: 'folder', folder: 'out', from: 'no-reply@talent-card.invalid' }],
    [
      { SMTP_URL: 'smtps://u:p%40@mx.example:465', MAIL_FROM: '龙江人才卡 <no-reply@talent.example>' },
      { kind: 'smtp', from: '龙江人才卡 <no-reply@talent.example>', tlsRequired: true },
    ],
    [
      { SMTP_URL: 'smtp://[::1]', MAIL_FROM: 'a@b', MAIL_FOLDER: 'out', SMTP_TLS: 'optional' },
      { kind: 'smtp', tlsRequired: false },
    ],
  ])('with %j sends mail so: %j', (environment, mail) => {
    const configuration = readConfiguration({ ...DEVELOPMENT, ...environment });
    if (mail === null) expect(configuration.mail).toBeNull();
    else expect(configuration.mail).toMatchObject(mail);
  });

  test.each([
    [{ SMTP_URL: 'smtp://mx.example' }, 'MAIL_FROM is missing'],
    [{ SMTP_URL: 'https://mx.example', MAIL_FROM: 'a@b' }, 'SMTP_URL must be'],
    [{ SMTP_URL: 'smtp://mx.example:99999', MAIL_FROM: 'a@b' }, 'SMTP_URL must be'],
    [{ MAIL_FROM: 'Talent <a@b>\r\nBcc: c@d' }, 'MAIL_FROM must be'],
    [{ MAIL_FROM: 'somebody' }, 'MAIL_FROM must be'],
    [{ SMTP_TLS: 'perhaps' }, 'SMTP_TLS must be'],
  ])('with %j sends no mail', (environment, problem) => {
    expect(problemsOf({ ...DEVELOPMENT, ...environment })).toEqual([expect.stringContaining(problem)]);
  });
});

describe('passes for the wallets of telephones', () => {
  test('are off unless they are turned on', () => {
    expect(readConfiguration(DEVELOPMENT)).toMatchObject({ applePass: null, googlePass: null });
  });

  test('take the key of a service account in base64', () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 1024,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const account = JSON.stringify({ client_email: 'passes@demo.example', private_key: privateKey });
    const { googlePass } = readConfiguration({
      ...DEVELOPMENT,
      GOOGLE_WALLET_ISSUER_ID: '3388000000022',
      GOOGLE_WALLET_SERVICE_ACCOUNT: Buffer.from(account).toString('base64'),
    });
    expect(googlePass).toEqual({
      ...{ issuerId: '3388000000022', clientEmail: 'passes@demo.example', privateKey },
    });
  });

  test('say at the start all that is wrong with them', () => {
    const problems = problemsOf({
      ...DEVELOPMENT,
      APPLE_PASS_TYPE_ID: 'card',
      APPLE_TEAM_ID: 'short',
      APPLE_PASS_CERTIFICATE: Buffer.from('-----BEGIN CERTIFICATE-----').toString('base64'),
      APPLE_PASS_KEY: 'no-such-file.pem',
      GOOGLE_WALLET_ISSUER_ID: 'x',
      GOOGLE_WALLET_SERVICE_ACCOUNT: Buffer.from('{}').toString('base64'),
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'APPLE_PASS_TYPE_ID',
      'APPLE_TEAM_ID',
      'APPLE_PASS_KEY',
      'APPLE_WWDR_CERTIFICATE',
      'APPLE_PASS_KEY',
      'APPLE_WWDR_CERTIFICATE',
      'GOOGLE_WALLET_ISSUER_ID',
      'GOOGLE_WALLET_SERVICE_ACCOUNT',
    ]);
  });
});
