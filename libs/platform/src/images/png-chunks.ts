import { crc32 } from 'node:zlib';
import { FlawedFile } from '../files/file-flaw.js';

const PNG_SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

export interface PngChunk {
  readonly type: string;
  readonly data: Buffer;
}

/**
 * The chunks of a PNG up to its IEND, each with a right checksum, and what follows (RFC 2083).
 * @throws FlawedFile `damaged`
 */
export function readPng(content: Buffer): { chunks: PngChunk[]; rest: Buffer } {
  const chunks: PngChunk[] = [];
  let at = PNG_SIGNATURE.length;
  while (at + 12 <= content.length) {
    const end = at + 8 + content.readUInt32BE(at);
    if (end + 4 > content.length) break;
    const type = content.subarray(at + 4, at + 8).toString('latin1');
    if (!/^[A-Za-z]{4}$/.test(type)) break;
    if (crc32(content.subarray(at + 4, end)) !== content.readUInt32BE(end)) break;
    chunks.push({ type, data: content.subarray(at + 8, end) });
    at = end + 4;
    if (type === 'IEND') return { chunks, rest: content.subarray(at) };
  }
  throw new FlawedFile('damaged');
}

export function writePng(chunks: readonly PngChunk[]): Buffer {
  return Buffer.concat([PNG_SIGNATURE, ...chunks.map(chunkBytes)]);
}

function chunkBytes({ type, data }: PngChunk): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}
