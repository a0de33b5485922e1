import { signedHeaders, type AwsKey } from './aws-signature.js';
import { FilesAway, sha256Of, type FileStore } from './file-store.js';

export interface S3Settings extends AwsKey {
  /** Such as `https://s3.example`; buckets are addressed by path. */
  readonly endpoint: string;
  readonly bucket: string;
}

type Method = 'DELETE' | 'GET' | 'HEAD' | 'PUT';

const PATIENCE_MS = 20_000;

/** Files in a bucket of S3, or of whatever speaks like it, each under the SHA-256 of its content. */
export class S3FileStore implements FileStore {
  constructor(private readonly settings: S3Settings) {}

  async put(content: Buffer): Promise<string> {
    const sha256 = sha256Of(content);
    if (await this.has(sha256, content.length)) return sha256;
    const answer = await this.call('PUT', sha256, content);
    if (!answer.ok) throw new FilesAway(`S3 answered ${answer.status} to a PUT`);
    return sha256;
  }

  async get(sha256: string): Promise<Buffer> {
    const answer = await this.call('GET', sha256);
    if (answer.status === 404) throw new Error(`There is no stored file ${sha256}`);
    if (!answer.ok) throw new FilesAway(`S3 answered ${answer.status} to a GET`);
    const content = await bytesOf(answer);
    if (sha256Of(content) !== sha256) throw new Error(`The stored file ${sha256} is damaged`);
    return content;
  }

  async remove(sha256: string): Promise<void> {
    const answer = await this.call('DELETE', sha256);
    if (!answer.ok && answer.status !== 404) throw new FilesAway(`S3 answered ${answer.status} to a DELETE`);
  }

  /** Whether the same file is there already; one of another length was torn and is put again. */
  private async has(sha256: string, length: number): Promise<boolean> {
    const answer = await this.call('HEAD', sha256);
    return answer.ok && Number(answer.headers.get('content-length')) === length;
  }

  private async call(method: Method, sha256: string, content?: Buffer): Promise<Response> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A file is named by its SHA-256 in hex');
    const { bucket, endpoint } = this.settings;
    const url = new URL(`${endpoint.replace(/\/$/, '')}/${bucket}/${sha256.slice(0, 2)}/${sha256}`);
    const body = content ?? Buffer.alloc(0);
    const headers = signedHeaders(this.settings, { method, url, body, at: new Date() });
    try {
      return await fetch(url, {
        ...{ method, headers, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) },
        ...(content && { body: new Uint8Array(content) }),
      });
    } catch (error) {
      throw new FilesAway('S3 does not answer', { cause: error });
    }
  }
}

async function bytesOf(answer: Response): Promise<Buffer> {
  try {
    return Buffer.from(await answer.arrayBuffer());
  } catch (error) {
    throw new FilesAway('S3 broke off', { cause: error });
  }
}
