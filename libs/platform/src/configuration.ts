import type { SmtpSettings } from './outlets/smtp-outlet.js';
import {
  readApplePassSettings,
  readGooglePassSettings,
  type ApplePassSettings,
  type GooglePassSettings,
} from './pass-settings.js';
import type { S3Settings } from './s3-file-store.js';

/** One environment variable: what it is for and what holds when it is not set. */
export interface Variable {
  readonly meaning: string;
  /** Absent: the variable must be set where it is used. */
  readonly default?: string;
  readonly secret?: true;
}

/** Every variable that the programs read; `.env.example` lists the same ones. */
export const VARIABLES = {
  NODE_ENV: {
    meaning: 'production refuses demo accounts, demo secrets and the demo clock',
    default: 'development',
  },
  PORT: { meaning: 'port of the portal and its API', default: '3000' },
  HOST: { meaning: 'address to listen on', default: '127.0.0.1' },
  PUBLIC_URL: { meaning: 'address under which people reach the portal; https in production', default: '' },
  METRICS_PORT: { meaning: 'port of GET /metrics, 0 for any free one, empty for none', default: '' },
  DATABASE_URL: { meaning: 'PostgreSQL 18 that the API and the worker use; unset, npm start brings its own' },
  DATABASE_OWNER_URL: {
    meaning: 'login that may migrate the same database; DATABASE_URL when empty',
    default: '',
  },
  DATABASE_POOL: { meaning: 'connections that one process may hold', default: '16' },
  MASTER_KEY: { meaning: 'key that wraps all field encryption, 32 bytes in base64', secret: true },
  OLD_MASTER_KEY: {
    meaning: 'the master key before this one, while rotate-master-key changes it; empty otherwise',
    default: '',
    secret: true,
  },
  FILES_FOLDER: { meaning: 'folder for evidence and documents', default: '.data/files' },
  S3_ENDPOINT: {
    meaning:
      'address of an S3-compatible store that keeps files in place of FILES_FOLDER; empty for the folder',
    default: '',
  },
  S3_BUCKET: { meaning: 'bucket of that store', default: '' },
  S3_REGION: { meaning: 'region that its signatures name', default: 'us-east-1' },
  S3_ACCESS_KEY: { meaning: 'access key of that store', default: '' },
  S3_SECRET_KEY: { meaning: 'secret key of that store', default: '', secret: true },
  CLAMD_ADDRESS: {
    meaning: 'host:port of ClamAV, which then scans all evidence; empty for no scanner',
    default: '',
  },
  SMTP_URL: {
    meaning: 'mail server, smtp://[user:password@]host[:port] or smtps://…; empty for none',
    default: '',
    secret: true,
  },
  SMTP_TLS: { meaning: 'required or optional: TLS on the way to the mail server', default: 'required' },
  MAIL_FROM: {
    meaning: 'sender of all mail, Name <address>; must be set with SMTP_URL',
    default: '',
  },
  MAIL_FOLDER: {
    meaning: 'folder into which mail is written as .eml files while SMTP_URL is empty; empty for no mail',
    default: '',
  },
  SMS_FOLDER: {
    meaning: 'folder into which short messages are written, for a gateway to fetch; empty for none',
    default: '',
  },
  WEBHOOK_LOOPBACK: {
    meaning: 'true lets webhooks go to this machine, over http too; for development, never in production',
    default: 'false',
  },
  POLICIES_FOLDER: { meaning: 'folder of the reference policy', default: 'policies' },
  PORTAL_FOLDER: { meaning: 'folder of the built web portal', default: 'dist/portal' },
  VERIFIER_FOLDER: {
    meaning: 'folder of the built page that verifies cards offline',
    default: 'dist/verifier',
  },
  STAFF_MFA: { meaning: 'required or optional: one-time codes for staff', default: 'required' },
  DEMO: { meaning: 'true fills an empty database with demo data and accounts', default: 'false' },
  DEMO_CLOCK: { meaning: 'true lets anyone signed in move the clock of the demo', default: 'false' },
  SANDBOX: {
    meaning: 'true lets programs that are marked for it try things with made-up cards; the demo always does',
    default: 'false',
  },
  REQUESTS_A_MINUTE: {
    meaning: 'requests that one client may send to one process in a minute',
    default: '1200',
  },
  SIGN_IN_ATTEMPTS: {
    meaning: 'failed sign-ins of one account from one address in 15 minutes, over all processes',
    default: '10',
  },
  OBJECTIONS_A_DAY: {
    meaning: 'objections to public notices that one account may send in a day, over all processes',
    default: '5',
  },
  EXCLUDE_COLLEAGUES: {
    meaning: "true keeps reviewers of the applicant's employer off the review",
    default: 'false',
  },
  REVEALS_A_DAY: {
    meaning: 'masked numbers and telephones that one member of staff may look at in a day',
    default: '20',
  },
  CARD_ISSUER: {
    meaning: 'office that printed cards name as issuer, in Chinese',
    default: '黑龙江省人才服务管理部门',
  },
  CARD_ISSUER_EN: {
    meaning: 'the same in English',
    default: 'Talent service office of Heilongjiang Province',
  },
  APPLE_PASS_TYPE_ID: {
    meaning:
      'turns passes for Apple Wallet on, with the four below; name, tier and term of cards then go to servers abroad, so ask first who may allow that (decision 250); empty for off',
    default: '',
  },
  APPLE_TEAM_ID: { meaning: 'ten characters, of the same developer account', default: '' },
  APPLE_PASS_CERTIFICATE: { meaning: 'certificate of that pass type: PEM file, or its base64', default: '' },
  APPLE_PASS_KEY: {
    meaning: 'private key of that certificate, not encrypted: PEM file, or its base64',
    default: '',
    secret: true,
  },
  APPLE_WWDR_CERTIFICATE: {
    meaning: 'intermediate certificate of Apple that issued it: PEM file, or its base64',
    default: '',
  },
  GOOGLE_WALLET_ISSUER_ID: {
    meaning:
      'turns passes for Google Wallet on, with the one below; name, tier and term of cards then go to servers abroad, so ask first who may allow that (decision 250); empty for off',
    default: '',
  },
  GOOGLE_WALLET_SERVICE_ACCOUNT: {
    meaning: 'key of the service account that signs them: JSON file, or its base64',
    default: '',
    secret: true,
  },
  LOG_LEVEL: { meaning: 'trace, debug, info, warn, error or silent', default: 'info' },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof VARIABLES;

/** A mail server, or a folder that stands in for one. */
export type MailSettings =
  | ({ readonly kind: 'smtp' } & SmtpSettings)
  | { readonly kind: 'folder'; readonly folder: string; readonly from: string };

/** What the programs run with; validated once, at start. */
export interface Configuration {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly metricsPort: number | null;
  readonly databaseUrl: string;
  readonly databaseOwnerUrl: string;
  readonly databasePool: number;
  readonly masterKey: Buffer;
  readonly oldMasterKey: Buffer | null;
  readonly filesFolder: string;
  readonly s3: S3Settings | null;
  readonly clamd: { readonly host: string; readonly port: number } | null;
  /** Where mail goes; null when no mail is sent. */
  readonly mail: MailSettings | null;
  /** Where short messages go; null when none are sent. */
  readonly smsFolder: string | null;
  /** Whether webhooks may go to this machine; nowhere else that is not public in any case. */
  readonly webhookLoopback: boolean;
  readonly policiesFolder: string;
  readonly portalFolder: string;
  readonly verifierFolder: string;
  readonly staffMfaRequired: boolean;
  readonly demo: boolean;
  readonly demoClock: boolean;
  /** Whether programs that are marked for it may have made-up cards. */
  readonly sandbox: boolean;
  readonly requestsAMinute: number;
  readonly signInAttempts: number;
  readonly objectionsADay: number;
  readonly excludeColleagues: boolean;
  readonly revealsADay: number;
  /** The office that printed cards name. */
  readonly cardIssuer: { readonly 'zh-CN': string; readonly en: string };
  /** Null where no passes for Apple's wallet are made. */
  readonly applePass: ApplePassSettings | null;
  /** Null where no passes for Google's wallet are made. */
  readonly googlePass: GooglePassSettings | null;
  readonly logLevel: string;
}

/** The token under which Nest injects a `Configuration`. */
export const CONFIGURATION = Symbol('Configuration');

/** Everything that is wrong with the environment, in one error, so that nobody mends it one by one. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not usable:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

/** The sender of letters that leave for nowhere. */
const NOBODY = 'no-reply@talent-card.invalid';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'];

/**
 * Reads and validates the environment.
 * @throws ConfigurationError that lists every problem
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const problems: string[] = [];
  const text = (name: VariableName): string => {
    const variable: Variable = VARIABLES[name];
    const value = environment[name] ?? variable.default;
    if (value === undefined || (value === '' && variable.default === undefined)) {
      problems.push(`${name} is missing: ${variable.meaning}`);
      return '';
    }
    return value;
  };
  const choice = (name: VariableName, options: readonly string[]): string => {
    const value = text(name);
    if (!options.includes(value))
      problems.push(`${name} must be one of ${options.join(', ')}, not "${value}"`);
    return value;
  };
  const whole = (name: VariableName, least: number, most: number): number => {
    const value = Number(text(name));
    if (!Number.isInteger(value) || value < least || value > most) {
      problems.push(`${name} must be a whole number from ${least} to ${most}`);
    }
    return value;
  };
  const key = (name: VariableName): Buffer => {
    const written = text(name);
    const value = Buffer.from(written, 'base64');
    if (written !== '' && value.length !== 32) {
      problems.push(`${name} must be 32 bytes in base64 (openssl rand -base64 32)`);
    }
    return value;
  };
  const address = (name: VariableName): { host: string; port: number } | null => {
    const value = text(name);
    if (value === '') return null;
    const found = /^(?:\[([0-9a-fA-F:]+)\]|([^:\s]+)):(\d{1,5})$/.exec(value);
    const port = Number(found?.[3]);
    if (found === null || port < 1 || port > 65535)
      problems.push(`${name} must be host:port, not "${value}"`);
    return { host: found?.[1] ?? found?.[2] ?? '', port };
  };
  const bucket = (): S3Settings => {
    const needed = (name: VariableName): string => {
      const value = text(name);
      if (value === '') problems.push(`${name} is missing: S3_ENDPOINT is set`);
      return value;
    };
    const endpoint = text('S3_ENDPOINT');
    if (!/^https?:\/\/[^\s/?#]+\/?$/.test(endpoint))
      problems.push('S3_ENDPOINT must be http(s)://host[:port]');
    return {
      endpoint,
      bucket: needed('S3_BUCKET'),
      region: needed('S3_REGION'),
      accessKey: needed('S3_ACCESS_KEY'),
      secretKey: needed('S3_SECRET_KEY'),
    };
  };

  const mail = (): MailSettings | null => {
    const url = text('SMTP_URL');
    const from = text('MAIL_FROM');
    const tlsRequired = choice('SMTP_TLS', ['required', 'optional']) === 'required';
    if (from !== '' && !/^([^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/.test(from)) {
      problems.push('MAIL_FROM must be an address, or Name <address>');
    }
    if (url === '') {
      const folder = text('MAIL_FOLDER');
      return folder === '' ? null : { kind: 'folder', folder, from: from || NOBODY };
    }
    if (!/^smtps?:\/\/[^\s/?#]+\/?$/.test(url) || !URL.canParse(url)) {
      problems.push('SMTP_URL must be smtp(s)://[user:password@]host[:port]');
    }
    if (from === '') problems.push('MAIL_FROM is missing: SMTP_URL is set');
    return { kind: 'smtp', url, from, tlsRequired };
  };

  const configuration: Configuration = {
    production: choice('NODE_ENV', ['development', 'test', 'production']) === 'production',
    port: whole('PORT', 0, 65535),
    host: text('HOST'),
    publicUrl: text('PUBLIC_URL'),
    metricsPort: text('METRICS_PORT') === '' ? null : whole('METRICS_PORT', 0, 65535),
    databaseUrl: text('DATABASE_URL'),
    databaseOwnerUrl: text('DATABASE_OWNER_URL') || text('DATABASE_URL'),
    databasePool: whole('DATABASE_POOL', 2, 500),
    masterKey: key('MASTER_KEY'),
    oldMasterKey: text('OLD_MASTER_KEY') === '' ? null : key('OLD_MASTER_KEY'),
    filesFolder: text('FILES_FOLDER'),
    s3: text('S3_ENDPOINT') === '' ? null : bucket(),
    clamd: address('CLAMD_ADDRESS'),
    mail: mail(),
    smsFolder: text('SMS_FOLDER') || null,
    webhookLoopback: choice('WEBHOOK_LOOPBACK', ['true', 'false']) === 'true',
    policiesFolder: text('POLICIES_FOLDER'),
    portalFolder: text('PORTAL_FOLDER'),
    verifierFolder: text('VERIFIER_FOLDER'),
    staffMfaRequired: choice('STAFF_MFA', ['required', 'optional']) === 'required',
    demo: choice('DEMO', ['true', 'false']) === 'true',
    demoClock: choice('DEMO_CLOCK', ['true', 'false']) === 'true',
    sandbox: choice('SANDBOX', ['true', 'false']) === 'true' || text('DEMO') === 'true',
    requestsAMinute: whole('REQUESTS_A_MINUTE', 1, 1_000_000),
    signInAttempts: whole('SIGN_IN_ATTEMPTS', 1, 1000),
    objectionsADay: whole('OBJECTIONS_A_DAY', 1, 1000),
    excludeColleagues: choice('EXCLUDE_COLLEAGUES', ['true', 'false']) === 'true',
    revealsADay: whole('REVEALS_A_DAY', 1, 1000),
    cardIssuer: { 'zh-CN': text('CARD_ISSUER'), en: text('CARD_ISSUER_EN') },
    applePass: readApplePassSettings(text, problems),
    googlePass: readGooglePassSettings(text, problems),
    logLevel: choice('LOG_LEVEL', LOG_LEVELS),
  };
  if (configuration.production) problems.push(...refuseInProduction(configuration));
  if (problems.length > 0) throw new ConfigurationError([...new Set(problems)]);
  return configuration;
}

/** Demo accounts have published passwords, so nothing of the demo may reach production. */
function refuseInProduction(configuration: Configuration): string[] {
  const problems: string[] = [];
  if (configuration.demo)
    problems.push('DEMO must be false in production: its accounts have published passwords');
  if (configuration.demoClock)
    problems.push('DEMO_CLOCK must be false in production: decisions rest on the real date');
  if (configuration.webhookLoopback)
    problems.push(
      'WEBHOOK_LOOPBACK must be false in production: agencies would reach what only this machine may',
    );
  if (!configuration.staffMfaRequired) problems.push('STAFF_MFA must be required in production');
  if (isWeakKey(configuration.masterKey))
    problems.push('MASTER_KEY is a demo secret: make one with openssl rand -base64 32');
  if (!configuration.publicUrl.startsWith('https://'))
    problems.push('PUBLIC_URL must start with https:// in production');
  return problems;
}

/** A key typed by hand or copied from an example repeats itself; 32 random bytes hold about 30 different ones. */
function isWeakKey(key: Buffer): boolean {
  return new Set(key).size < 16;
}
