import { createHash } from 'node:crypto';
import { FieldEncryption } from './field-encryption.js';
import type { FileStore } from './file-store.js';
import type { ReadableFile } from './tables/readable-file.js';

/** Bytes of a piece before it is sealed. */
export const PIECE_BYTES = 1024 * 1024;
/** Bytes from the beginning by which the kind of a file is told. */
const HEAD_BYTES = 4096;
const MOST_OPEN = 2;

/** More came than a file may have. */
export class FileTooLarge extends Error {}

/** A file that is stored in sealed pieces, and what was seen of it meanwhile. */
export interface SealedFile {
  /** Their names in the store, in order. */
  readonly pieces: readonly string[];
  /** Bytes. */
  readonly size: number;
  /** Of the file itself. */
  readonly sha256: string;
  readonly head: Buffer;
}

/**
 * Stores a file as it comes, sealed with a key of its own: one piece of it is in memory at a time, and whoever destroys
 * the key destroys the file wherever copies of it are.
 * @throws FileTooLarge, FilesAway; what was stored by then is removed again
 */
export async function storeSealed(
  store: FileStore,
  key: Buffer,
  content: AsyncIterable<Buffer>,
  most: number,
): Promise<SealedFile> {
  const encryption = new FieldEncryption(key);
  const hash = createHash('sha256');
  const pieces: string[] = [];
  let size = 0;
  let head = Buffer.alloc(0);
  try {
    for await (const piece of inPieces(content)) {
      size += piece.length;
      if (size > most) throw new FileTooLarge();
      if (pieces.length === 0) head = Buffer.from(piece.subarray(0, HEAD_BYTES));
      hash.update(piece);
      pieces.push(await store.put(encryption.encrypt(piece, contextOf(pieces.length))));
    }
  } catch (error) {
    await removePieces(store, pieces);
    throw error;
  }
  return { pieces, size, sha256: hash.digest('hex'), head };
}

export async function removePieces(store: FileStore, pieces: readonly string[]): Promise<void> {
  for (const piece of pieces) await store.remove(piece);
}

/** The file, opened piece by piece as it is read. Reading throws when a piece is missing, changed or out of place. */
export function openSealed(
  store: FileStore,
  key: Buffer,
  { pieces, size }: Pick<SealedFile, 'pieces' | 'size'>,
): ReadableFile {
  const encryption = new FieldEncryption(key);
  const open = new Map<number, Buffer>();
  const pieceAt = async (index: number): Promise<Buffer> => {
    const name = pieces[index];
    if (name === undefined) throw new Error('A stored file has fewer pieces than its size says');
    const piece = open.get(index) ?? encryption.decryptBytes(await store.get(name), contextOf(index));
    open.delete(index);
    open.set(index, piece);
    const [oldest] = open.keys();
    if (open.size > MOST_OPEN && oldest !== undefined) open.delete(oldest);
    return piece;
  };
  return {
    size,
    async *read(start = 0, end = size) {
      for (let at = start; at < Math.min(end, size);) {
        const index = Math.floor(at / PIECE_BYTES);
        const offset = index * PIECE_BYTES;
        const part = (await pieceAt(index)).subarray(at - offset, end - offset);
        if (part.length === 0) throw new Error('A stored file has shorter pieces than its size says');
        at += part.length;
        yield part;
      }
    },
  };
}

async function* inPieces(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let filled = 0;
  let piece = Buffer.allocUnsafe(PIECE_BYTES);
  for await (const chunk of content) {
    for (let at = 0; at < chunk.length;) {
      const taken = chunk.copy(piece, filled, at);
      filled += taken;
      at += taken;
      if (filled < PIECE_BYTES) continue;
      yield piece;
      piece = Buffer.allocUnsafe(PIECE_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

function contextOf(index: number): string {
  return `piece:${index}`;
}
