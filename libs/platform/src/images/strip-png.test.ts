import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deflateSync, inflateSync } from 'node:zlib';
import { exif, pngOf } from '../../../../test/support/files.js';
import { FlawedFile } from '../files/file-flaw.js';
import { readOrientation } from './exif-orientation.js';
import { readPng, writePng, type PngChunk } from './png-chunks.js';
import { stripPng } from './strip-png.js';

const PLAIN = pngOf();
const flawOf = (content: Buffer) =>
  stripPng(content).then(
    () => null,
    (error: unknown) => (error instanceof FlawedFile ? error.flaw : error),
  );
const chunk = (type: string, text = ''): PngChunk => ({ type, data: Buffer.from(text) });
const header = (hex: string): Buffer =>
  writePng([{ type: 'IHDR', data: Buffer.from(hex, 'hex') }, ...readPng(PLAIN).chunks.slice(1)]);

describe('a PNG', () => {
  test('that tells nothing stays as it is', async () => {
    expect(await stripPng(PLAIN)).toEqual(PLAIN);
  });

  test('loses texts, times, EXIF and what programs keep, and keeps colours', async () => {
    const colours = [chunk('gAMA', '\0\0\0\x01'), chunk('pHYs', '123456789')];
    const told = pngOf(2, 2, [
      ...colours,
      ...['tEXt', 'zTXt', 'iTXt', 'tIME', 'caBX', 'prIv'].map((type) => chunk(type, 'Comment\0Harbin')),
      { type: 'eXIf', data: exif(1) },
    ]);
    expect(await stripPng(told)).toEqual(pngOf(2, 2, colours));
  });

  test('keeps how it is to be turned', async () => {
    const stripped = await stripPng(pngOf(2, 2, [{ type: 'eXIf', data: exif(8) }]));
    const kept = readPng(stripped).chunks.find(({ type }) => type === 'eXIf');
    expect(readOrientation(kept!.data)).toBe(8);
    expect(kept!.data).toHaveLength(26);
  });

  test.each([
    ['a whole row', Buffer.alloc(6)],
    ['its last byte', Buffer.alloc(5)],
  ])('has padding behind its end cut off, but not %s of an archive', async (_, rest) => {
    expect(await stripPng(Buffer.concat([PLAIN, rest]))).toEqual(PLAIN);
    expect(await flawOf(Buffer.concat([PLAIN, rest, Buffer.from('PK')]))).toBe('polyglot');
  });

  test.each([
    ['damaged', 'no end', PLAIN.subarray(0, -12)],
    ['damaged', 'half of it', PLAIN.subarray(0, 50)],
    ['damaged', 'a wrong checksum', Buffer.from(PLAIN).fill(1, 20, 21)],
    ['damaged', 'no pixels', writePng(readPng(PLAIN).chunks.filter(({ type }) => type !== 'IDAT'))],
    ['damaged', 'a critical chunk that nobody knows', pngOf(2, 2, [chunk('EVIL')])],
    ['damaged', 'two headers', writePng([readPng(PLAIN).chunks[0]!, ...readPng(PLAIN).chunks])],
    ['damaged', 'too few pixels', pngOf(2, 2, [], Buffer.alloc(5))],
    ['bomb', 'more pixels than it says', pngOf(2, 2, [], Buffer.alloc(50_000_000))],
    ['too_many_pixels', 'a flood of pixels', header('ffffffffffffffff0800000000')],
    ['too_many_pixels', 'a side too long', header('00004e21000000010800000000')],
    ['damaged', 'no width', header('00000000000000020800000000')],
    ['damaged', 'a colour that there is not', header('00000002000000020805000000')],
    ['damaged', 'a depth that its colour has not', header('00000002000000020402000000')],
  ])('is %s with %s', async (flaw, _, content) => {
    expect(await flawOf(content)).toBe(flaw);
  });

  test('takes interlaced rows as many as Adam7 makes', async () => {
    // 3 × 3, 8 bits: passes of 1×1, 1×1 (x from 4: none), … counted by hand: 1+1, 0, 0, 2+1, 2×(1+1), 1+2, 1+3.
    const pixels = deflateSync(Buffer.alloc(2 + 0 + 0 + 2 + 3 + 4 + 4));
    const content = writePng([
      { type: 'IHDR', data: Buffer.from('00000003000000030800000001', 'hex') },
      { type: 'IDAT', data: pixels },
      chunk('IEND'),
    ]);
    expect(await flawOf(content)).toBe(null);
  });

  test('is stripped once and for all, whatever stands in it, and never grows', async () => {
    const chunks = fc.array(
      fc.record({
        type: fc.constantFrom('tEXt', 'eXIf', 'tIME', 'pHYs', 'gAMA', 'zzZz'),
        data: fc.oneof(
          fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
          fc.integer({ min: 0, max: 9 }).map((turn) => exif(turn, 'MM')),
        ),
      }),
      { maxLength: 5 },
    );
    const pixels = fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => Buffer.from(bytes));
    await fc.assert(
      fc.asyncProperty(chunks, pixels, async (more, rows) => {
        const content = pngOf(2, 2, more, rows);
        const once = await stripPng(content);
        expect(await stripPng(once)).toEqual(once);
        expect(once.length).toBeLessThanOrEqual(content.length);
        const idat = readPng(once).chunks.find(({ type }) => type === 'IDAT');
        expect(inflateSync(idat!.data)).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });
});
