import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUCKET, S3_KEY, startS3, type RunningS3 } from '../../../test/support/s3.js';
import { FilesAway, type FileStore } from './file-store.js';
import { makeFileStore } from './make-file-store.js';

let folder: string;
let s3: RunningS3;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-store-'));
  s3 = await startS3();
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true });
});

const bucket = (more: Partial<typeof S3_KEY> = {}) =>
  makeFileStore({ filesFolder: '', s3: { ...S3_KEY, endpoint: s3.endpoint, bucket: BUCKET, ...more } });

interface Kind {
  readonly make: () => FileStore;
  /** Changes what is kept under a name, past the store. */
  readonly damage: (sha256: string) => Promise<void>;
}
const KINDS: Readonly<Record<string, Kind>> = {
  'a folder': {
    make: () => makeFileStore({ filesFolder: folder, s3: null }),
    damage: (sha256) => writeFile(join(folder, sha256.slice(0, 2), sha256), 'swapped'),
  },
  'a bucket': {
    make: bucket,
    damage: (sha256) => s3.swap(sha256, 'swapped'),
  },
};

describe.each(Object.entries(KINDS))('files in %s', (_, { make, damage }) => {
  test.each([1, 100_000, 0])(
    'come back as they went, %i bytes, under the hash of their content',
    async (length) => {
      const content = randomBytes(length);
      const sha256 = await make().put(content);
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
      expect(content.equals(await make().get(sha256))).toBe(true);
    },
  );

  test('are kept once, also when they are put at the same time', async () => {
    const content = randomBytes(1000);
    const names = await Promise.all([1, 2, 3].map(() => make().put(content)));
    expect(new Set(names).size).toBe(1);
    expect(await make().get(names[0]!)).toEqual(content);
  });

  test('that were changed are not given out, and are mended by the next one who puts them', async () => {
    const content = randomBytes(1000);
    const sha256 = await make().put(content);
    await damage(sha256);
    await expect(make().get(sha256)).rejects.toThrow('damaged');
    await make().put(content);
    expect(await make().get(sha256)).toEqual(content);
  });

  test('that are removed are gone, and may be removed once more and put again', async () => {
    const content = randomBytes(100);
    const sha256 = await make().put(content);
    await make().remove(sha256);
    await expect(make().get(sha256)).rejects.toThrow();
    await make().remove(sha256);
    await make().put(content);
    expect(await make().get(sha256)).toEqual(content);
  });

  test('that are not there are an error, and so is a name that is none', async () => {
    await expect(make().get('0'.repeat(64))).rejects.toThrow();
    await expect(make().get('../../etc/passwd')).rejects.toThrow('SHA-256');
  });
});

describe('a bucket', () => {
  test('is not sent again what it has', async () => {
    const content = randomBytes(10);
    await bucket().put(content);
    s3.calls.length = 0;
    await bucket().put(content);
    expect(s3.calls).toEqual([expect.stringMatching(/^HEAD \/evidence\/([0-9a-f]{2})\/\1[0-9a-f]{62}$/)]);
  });

  test('whose key is wrong, and one that does not answer, are away', async () => {
    const content = randomBytes(10);
    await expect(bucket({ secretKey: 'another' }).put(content)).rejects.toThrow(FilesAway);
    await expect(bucket({ accessKey: 'ANOTHER' }).get('0'.repeat(64))).rejects.toThrow(FilesAway);
    await expect(bucket({ secretKey: 'another' }).remove('0'.repeat(64))).rejects.toThrow(FilesAway);
    const nowhere = makeFileStore({
      filesFolder: '',
      s3: { ...S3_KEY, endpoint: 'http://127.0.0.1:1', bucket: BUCKET },
    });
    await expect(nowhere.put(content)).rejects.toThrow(FilesAway);
  });
});
