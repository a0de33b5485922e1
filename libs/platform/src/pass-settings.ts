import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What passes for Apple's wallet are signed with. */
export interface ApplePassSettings {
  readonly passTypeId: string;
  readonly teamId: string;
  /** PEM, all three. */
  readonly certificate: string;
  readonly key: string;
  readonly wwdr: string;
}

/** What links that save a pass in Google's wallet are signed with. */
export interface GooglePassSettings {
  readonly issuerId: string;
  readonly clientEmail: string;
  /** PEM, PKCS #8. */
  readonly privateKey: string;
}

type Text<Name extends string> = (name: Name) => string;

type AppleName =
  | 'APPLE_PASS_TYPE_ID'
  | 'APPLE_TEAM_ID'
  | 'APPLE_PASS_CERTIFICATE'
  | 'APPLE_PASS_KEY'
  | 'APPLE_WWDR_CERTIFICATE';
type GoogleName = 'GOOGLE_WALLET_ISSUER_ID' | 'GOOGLE_WALLET_SERVICE_ACCOUNT';

/** Null where they are not set; whatever is wrong with them is added to the problems. */
export function readApplePassSettings(text: Text<AppleName>, problems: string[]): ApplePassSettings | null {
  const passTypeId = text('APPLE_PASS_TYPE_ID');
  if (passTypeId === '') return null;
  const teamId = text('APPLE_TEAM_ID');
  if (!/^pass\.[\w.-]+$/.test(passTypeId)) problems.push('APPLE_PASS_TYPE_ID must begin with pass.');
  if (!/^[A-Z0-9]{10}$/.test(teamId)) problems.push('APPLE_TEAM_ID must be ten letters and digits');
  const certificate = contentOf('APPLE_PASS_CERTIFICATE', text, problems);
  const key = contentOf('APPLE_PASS_KEY', text, problems);
  const wwdr = contentOf('APPLE_WWDR_CERTIFICATE', text, problems);
  const fits = tried(() => new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key)));
  if (fits !== true) problems.push('APPLE_PASS_KEY must be the key of APPLE_PASS_CERTIFICATE, both in PEM');
  if (tried(() => new X509Certificate(wwdr)) === null)
    problems.push('APPLE_WWDR_CERTIFICATE must be a certificate in PEM');
  return { passTypeId, teamId, certificate, key, wwdr };
}

/** Null where they are not set; whatever is wrong with them is added to the problems. */
export function readGooglePassSettings(
  text: Text<GoogleName>,
  problems: string[],
): GooglePassSettings | null {
  const issuerId = text('GOOGLE_WALLET_ISSUER_ID');
  if (issuerId === '') return null;
  if (!/^\d{5,30}$/.test(issuerId)) problems.push('GOOGLE_WALLET_ISSUER_ID must be a number');
  const content = contentOf('GOOGLE_WALLET_SERVICE_ACCOUNT', text, problems);
  const account = tried(() => JSON.parse(content) as Readonly<Record<string, unknown>>);
  const { client_email: clientEmail, private_key: privateKey } = account ?? {};
  const isKey = tried(() => createPrivateKey(String(privateKey)).asymmetricKeyType) === 'rsa';
  if (typeof clientEmail !== 'string' || typeof privateKey !== 'string' || !isKey) {
    problems.push('GOOGLE_WALLET_SERVICE_ACCOUNT must be a JSON key with client_email and private_key');
    return null;
  }
  return { issuerId, clientEmail, privateKey };
}

/** A file, or what a file would hold in base64, as secrets come in an environment. */
function contentOf<Name extends string>(name: Name, text: Text<Name>, problems: string[]): string {
  const value = text(name);
  if (value === '') {
    problems.push(`${name} is missing: passes for this wallet are turned on`);
    return '';
  }
  const decoded = Buffer.from(value, 'base64').toString('utf8');
  if (/^(-----BEGIN |\s*\{)/.test(decoded)) return decoded;
  const content = tried(() => readFileSync(value, 'utf8'));
  if (content === null) problems.push(`${name} must be a file that can be read, or its content in base64`);
  return content ?? '';
}

function tried<Value>(attempt: () => Value): Value | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}
