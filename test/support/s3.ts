import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export const S3_KEY = { accessKey: 'AKIATEST', secretKey: 'a secret of the test', region: 'cn-north-1' };

export interface FakeS3 {
  readonly endpoint: string;
  /** By path, `/bucket/…`. */
  readonly objects: Map<string, Buffer>;
  /** Method and path of every call whose signature was right. */
  readonly calls: string[];
  stop(): Promise<void>;
}

/** A bucket server in memory that reckons each signature for itself and refuses what does not fit it. */
export async function startS3(): Promise<FakeS3> {
  const objects = new Map<string, Buffer>();
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      if (!isSigned(request, body))
        return response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
      const path = request.url ?? '';
      calls.push(`${request.method} ${path}`);
      if (request.method === 'PUT') {
        objects.set(path, body);
        return response.writeHead(200).end();
      }
      const object = objects.get(path);
      if (object === undefined) return response.writeHead(404).end();
      response.writeHead(200, { 'content-length': object.length });
      return response.end(request.method === 'HEAD' ? undefined : object);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ endpoint: `http://127.0.0.1:${port}`, objects, calls },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const hex = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** By the words of the specification, from what arrived and not from what the client meant to send. */
function isSigned({ headers, method, url }: IncomingMessage, body: Buffer): boolean {
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(
      headers.authorization ?? '',
    );
  if (found === null || headers['x-amz-content-sha256'] !== hex(body)) return false;
  const [, accessKey, day = '', region = '', names = '', signature] = found;
  const time = String(headers['x-amz-date']);
  const seconds = Date.parse(time.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z'));
  if (accessKey !== S3_KEY.accessKey || region !== S3_KEY.region || !time.startsWith(day)) return false;
  if (Math.abs(Date.now() - seconds) > 15 * 60_000 || !names.split(';').includes('host')) return false;
  const canonicalHeaders = names.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const canonical = `${method}\n${url}\n\n${canonicalHeaders.join('')}\n${names}\n${hex(body)}`;
  const key = mac(mac(mac(mac(`AWS4${S3_KEY.secretKey}`, day), region), 's3'), 'aws4_request');
  const toSign = `AWS4-HMAC-SHA256\n${time}\n${day}/${region}/s3/aws4_request\n${hex(canonical)}`;
  return mac(key, toSign).toString('hex') === signature;
}
