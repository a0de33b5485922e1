import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exif, JPEG, jpegWith } from '../../../../test/support/files.js';
import { FlawedFile } from '../files/file-flaw.js';
import { readOrientation } from './exif-orientation.js';
import { readJpeg } from './jpeg-segments.js';
import { stripJpeg } from './strip-jpeg.js';

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const flawOf = (content: Buffer) => {
  try {
    stripJpeg(content);
    return null;
  } catch (error) {
    return error instanceof FlawedFile ? error.flaw : error;
  }
};
/** Everything that a decoder reads: tables, frame and scans. */
const pictureOf = (content: Buffer) =>
  readJpeg(content).segments.filter(({ marker }) => marker >= 0xc0 && marker <= 0xdf);

describe('a JPEG', () => {
  test('that tells nothing stays as it is', () => {
    expect(stripJpeg(JPEG)).toEqual(JPEG);
  });

  test('loses place, device, comments and profiles, and not a byte of its picture', () => {
    const told = jpegWith(
      [0xe1, Buffer.concat([EXIF, exif(1)])],
      [0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>')],
      [0xe2, Buffer.from('ICC_PROFILE\0')],
      [0xe0, Buffer.from('JFXX\0\x10thumbnail')],
      [0xed, Buffer.from('Photoshop 3.0\0')],
      [0xef, Buffer.from('anything')],
      [0xfe, Buffer.from('taken in Harbin')],
    );
    expect(stripJpeg(told)).toEqual(JPEG);
    expect(pictureOf(stripJpeg(told))).toEqual(pictureOf(told));
  });

  test("keeps Adobe's colour transform, of the right length and once", () => {
    const adobe: [number, Buffer] = [0xee, Buffer.from('Adobe\0\x64\0\0\0\0\x01', 'latin1')];
    const longer: [number, Buffer] = [0xee, Buffer.from('Adobe\0\x64\0\0\0\0\x01 and a secret', 'latin1')];
    expect(stripJpeg(jpegWith(adobe))).toEqual(jpegWith(adobe));
    expect(stripJpeg(jpegWith(longer))).toEqual(JPEG);
  });

  test.each(['II', 'MM'] as const)('keeps how it is to be turned, out of %s data', (order) => {
    const stripped = stripJpeg(jpegWith([0xe1, Buffer.concat([EXIF, exif(6, order)])]));
    const [, kept] = readJpeg(stripped).segments;
    expect(readOrientation(kept!.data.subarray(6))).toBe(6);
    expect(stripped.toString('latin1')).not.toMatch(/HUAWEI|126/);
    expect(stripped.length).toBe(JPEG.length + 4 + 6 + 26);
  });

  test('loses its thumbnail', () => {
    const jfif = Buffer.from('4a46494600010100000100010101aabbcc', 'hex');
    const withThumbnail = Buffer.concat([Buffer.from('ffd8ffe00013', 'hex'), jfif, JPEG.subarray(20)]);
    const [kept] = readJpeg(stripJpeg(withThumbnail)).segments;
    expect(kept!.data.toString('hex')).toBe('4a4649460001010000010001' + '0000');
  });

  test.each([
    ['a second picture', Buffer.concat([JPEG])],
    ['a film', Buffer.from('\0\0\0\x18ftypmp42 and so on', 'latin1')],
    ["Samsung's trailer", Buffer.from('SEFH and data SEFT')],
    ['padding', Buffer.alloc(1024)],
  ])('has %s behind its end cut off', (_, rest) => {
    expect(stripJpeg(Buffer.concat([JPEG, rest]))).toEqual(JPEG);
  });

  test.each([
    ['polyglot', 'something behind its end', Buffer.concat([JPEG, Buffer.from('alert(1)')])],
    ['polyglot', 'too much padding', Buffer.concat([JPEG, Buffer.alloc(1025)])],
    ['damaged', 'no end', JPEG.subarray(0, -2)],
    ['damaged', 'half of it', JPEG.subarray(0, 150)],
    ['damaged', 'no picture', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')],
    ['damaged', 'two frames', jpegWith([0xc0, Buffer.from('08000100010101110000', 'hex')])],
    ['damaged', 'a beginning within', Buffer.concat([JPEG.subarray(0, 20), JPEG])],
    [
      'damaged',
      'bytes between segments',
      Buffer.concat([JPEG.subarray(0, 20), Buffer.from([1]), JPEG.subarray(20)]),
    ],
  ])('is %s with %s', (flaw, _, content) => {
    expect(flawOf(content)).toBe(flaw);
  });

  test.each([
    [20_000, 2_500, null],
    [20_001, 1, 'too_many_pixels'],
    [1, 20_001, 'too_many_pixels'],
    [10_000, 5_001, 'too_many_pixels'],
    [65_535, 65_535, 'too_many_pixels'],
    [0, 1, 'damaged'],
  ])('of %i × %i pixels: %s', (width, height, flaw) => {
    const content = Buffer.from(JPEG);
    const frame = content.indexOf(Buffer.from('ffc0', 'hex'));
    content.writeUInt16BE(height, frame + 5);
    content.writeUInt16BE(width, frame + 7);
    expect(flawOf(content)).toBe(flaw);
  });

  test('is stripped once and for all, whatever stands in it, and never grows', () => {
    const marker = fc.oneof(fc.integer({ min: 0xe0, max: 0xef }), fc.constant(0xfe));
    const told = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      fc.integer({ min: 0, max: 9 }).map((turn) => Buffer.concat([EXIF, exif(turn)])),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(marker, told), { maxLength: 6 }), (segments) => {
        const content = jpegWith(...segments);
        const once = stripJpeg(content);
        expect(stripJpeg(once)).toEqual(once);
        expect(once.length).toBeLessThanOrEqual(content.length);
        expect(pictureOf(once)).toEqual(pictureOf(content));
      }),
      { numRuns: 200 },
    );
  });
});
