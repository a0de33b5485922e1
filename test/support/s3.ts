import S3rver from '@20minutes/s3rver';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The one account that the server knows. */
export const S3_KEY = { accessKey: 'S3RVER', secretKey: 'S3RVER', region: 'cn-north-1' };
export const BUCKET = 'evidence';

export interface RunningS3 {
  readonly endpoint: string;
  /** Method and path of every call. */
  readonly calls: string[];
  /** What is kept under a name of a file, read past the store; null when there is nothing. */
  kept(sha256: string): Promise<Buffer | null>;
  /** Changes what is kept under a name, past the store. */
  swap(sha256: string, content: string): Promise<void>;
  stop(): Promise<void>;
}

/** An S3 server from a package, with one bucket in a folder of its own. It checks signatures by itself. */
export async function startS3(): Promise<RunningS3> {
  const directory = await mkdtemp(join(tmpdir(), 's3-'));
  const server = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory, vhostBuckets: false },
    configureBuckets: [{ name: BUCKET }],
  });
  const { port } = await server.run();
  const calls: string[] = [];
  server.httpServer.on('request', ({ method = '', url = '' }) => calls.push(`${method} ${url}`));
  const placeOf = (sha256: string) => join(directory, BUCKET, sha256.slice(0, 2), `${sha256}._S3rver_object`);
  return {
    ...{ endpoint: `http://127.0.0.1:${port}`, calls },
    kept: (sha256) => readFile(placeOf(sha256)).catch(() => null),
    swap: (sha256, content) => writeFile(placeOf(sha256), content),
    stop: async () => {
      server.httpServer.closeAllConnections();
      await new Promise((resolve) => server.httpServer.close(resolve));
      await rm(directory, { recursive: true, force: true });
    },
  };
}
