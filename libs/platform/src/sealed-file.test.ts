import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskFileStore } from './file-store.js';
import { FileTooLarge, openSealed, PIECE_BYTES, storeSealed } from './sealed-file.js';

let folder: string;
let store: DiskFileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealed-file-'));
  store = new DiskFileStore(folder);
});
afterAll(() => rm(folder, { recursive: true }));

async function* inParts(content: Buffer, length = 300_001): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += length) yield content.subarray(at, at + length);
}

async function all(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

const filesIn = async () => (await readdir(folder, { recursive: true })).filter((name) => name.length > 60);

describe('a sealed file', () => {
  const key = randomBytes(32);

  test.each([0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES * 3 + 17])('of %d bytes', async (size) => {
    const content = randomBytes(size);
    const sealed = await storeSealed(store, key, inParts(content), 5 * PIECE_BYTES);
    expect(sealed).toMatchObject({ size, sha256: createHash('sha256').update(content).digest('hex') });
    const file = openSealed(store, key, sealed);
    expect((await all(file.read())).equals(content)).toBe(true);
    for (const [start, end] of [
      [0, 1],
      [PIECE_BYTES - 5, PIECE_BYTES + 5],
      [size - 3, size],
    ] as const) {
      if (start >= 0 && end <= size)
        expect((await all(file.read(start, end))).equals(content.subarray(start, end))).toBe(true);
    }
  });

  test('shows nothing of itself, and opens with no other key, order or length', async () => {
    const content = Buffer.from('230102198506153210,'.repeat(150_000));
    const sealed = await storeSealed(store, key, inParts(content), 5 * PIECE_BYTES);
    const stored = await store.get(sealed.pieces[0]!);
    expect(stored.includes('230102')).toBe(false);
    await expect(all(openSealed(store, randomBytes(32), sealed).read())).rejects.toThrow('does not open');
    const turned = { ...sealed, pieces: [...sealed.pieces].reverse() };
    await expect(all(openSealed(store, key, turned).read())).rejects.toThrow('does not open');
    const cut = { ...sealed, pieces: sealed.pieces.slice(0, 1) };
    await expect(all(openSealed(store, key, cut).read())).rejects.toThrow('fewer pieces');
  });

  test('that is too large leaves nothing behind', async () => {
    const before = await filesIn();
    const storing = storeSealed(store, key, inParts(randomBytes(3 * PIECE_BYTES)), 2 * PIECE_BYTES);
    await expect(storing).rejects.toThrow(FileTooLarge);
    expect(await filesIn()).toEqual(before);
  });
});
