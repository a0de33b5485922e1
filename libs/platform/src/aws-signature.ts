import { createHash, createHmac } from 'node:crypto';

export interface AwsKey {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly region: string;
}

export interface SignedCall {
  readonly method: string;
  readonly url: URL;
  /** What is sent beside; each is signed. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly at: Date;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** The headers that make a call to S3 one of the key's owner: AWS Signature Version 4, over every header and the body. */
export function signedHeaders(
  key: AwsKey,
  { method, url, headers = {}, body, at }: SignedCall,
): Record<string, string> {
  const time = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const payload = sha256(body);
  const all: Record<string, string> = {
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()])),
    host: url.host,
    'x-amz-content-sha256': payload,
    'x-amz-date': time,
  };
  const names = Object.keys(all).sort();
  const canonical = [
    method,
    canonicalPath(url),
    canonicalQuery(url),
    ...names.map((name) => `${name}:${all[name] ?? ''}`),
    '',
    names.join(';'),
    payload,
  ].join('\n');
  const scope = `${time.slice(0, 8)}/${key.region}/s3/aws4_request`;
  const toSign = [ALGORITHM, time, scope, sha256(Buffer.from(canonical))].join('\n');
  const signature = hmac(signingKey(key, time.slice(0, 8)), toSign).toString('hex');
  const { host: _, ...sent } = all;
  return {
    ...sent,
    authorization: `${ALGORITHM} Credential=${key.accessKey}/${scope},SignedHeaders=${names.join(';')},Signature=${signature}`,
  };
}

function signingKey({ secretKey, region }: AwsKey, day: string): Buffer {
  return [day, region, 's3', 'aws4_request'].reduce<Buffer>(
    (key, part) => hmac(key, part),
    Buffer.from(`AWS4${secretKey}`),
  );
}

/** S3 wants each segment encoded once, with what RFC 3986 leaves as it is. */
function canonicalPath(url: URL): string {
  return url.pathname
    .split('/')
    .map((segment) => encoded(decodeURIComponent(segment)))
    .join('/');
}

function canonicalQuery(url: URL): string {
  return [...url.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
