import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { JPEG, pdfStream, pdfWith, pngOf } from '../../../../test/support/files.js';
import { cleanFile } from './clean-file.js';

const PNG = pngOf(8, 8);
const PDF = pdfWith();
const verdict = async (content: Buffer) => {
  const clean = await cleanFile(content);
  return typeof clean === 'string' ? clean : 'taken';
};
const bytes = (text: string) => Buffer.from(text, 'latin1');
const behind = (content: Buffer, text: string) => Buffer.concat([content, bytes(text)]);

const ZIP = 'PK\x01\x02 an entry PK\x05\x06\0\0';
/** A program's header that says that the second one stands 0x40 bytes further. */
const PROGRAM = `MZ${'\0'.repeat(0x3a)}\x40\0\0\0PE\0\0`;

describe('what a file is by its bytes', () => {
  test.each([
    ['application/pdf', PDF],
    ['image/jpeg', JPEG],
    ['image/png', PNG],
  ])('%s', async (mediaType, content) => {
    expect(await cleanFile(content)).toEqual({ mediaType, content });
  });

  test.each([
    ['unknown_type', 'a program', bytes(PROGRAM)],
    ['unknown_type', 'a page', bytes('<!doctype html><p>')],
    ['unknown_type', 'nothing', Buffer.alloc(0)],
    ['polyglot', 'a PDF behind something else', behind(bytes('#!/bin/sh\n'), PDF.toString('latin1'))],
    ['polyglot', 'a PDF behind another header', behind(bytes('%PDF-1.4 '), PDF.toString('latin1'))],
    ['polyglot', 'a PDF with an archive behind it', behind(PDF, ZIP)],
    ['polyglot', 'a PDF with an archive within', pdfWith(pdfStream('', bytes(ZIP)))],
    ['polyglot', 'a PDF with a program within', pdfWith(pdfStream('', bytes(PROGRAM)))],
    ['polyglot', 'a PDF with a page in front', pdfWith('% <HTML><Script>')],
    ['polyglot', 'a PDF with much behind it', behind(PDF, 'x'.repeat(1025))],
    ['taken', 'a PDF with white space behind it', behind(PDF, ' '.repeat(50_000))],
    ['polyglot', 'a PNG with a page in front', pngOf(1, 1, [{ type: 'tEXt', data: bytes('a\0<script>') }])],
    ['polyglot', 'a PNG with an archive behind it', behind(PNG, ZIP)],
    ['polyglot', 'a PNG with a PDF in front', pngOf(1, 1, [{ type: 'tEXt', data: bytes('a\0%PDF-1.4') }])],
    ['polyglot', 'a JPEG that is a script', Buffer.concat([bytes('\xff\xd8\xff\xe0/*'), JPEG.subarray(6)])],
    ['polyglot', 'a JPEG with an archive behind a second picture', behind(Buffer.concat([JPEG, JPEG]), ZIP)],
    ['polyglot', 'a JPEG with RAR behind it', behind(JPEG, 'Rar!\x1a\x07\0')],
    ['damaged', 'a PDF without an end', PDF.subarray(0, -6)],
  ])('%s: %s', async (expected, _, content) => {
    expect(await verdict(content)).toBe(expected);
  });
});

describe('what a PDF does', () => {
  const flate = (text: string, dictionary = '') =>
    pdfStream(`${dictionary} /Filter /FlateDecode`, deflateSync(bytes(text)));
  const objects = (text: string, dictionary = '/Type /ObjStm /N 1 /First 4') =>
    flate(`7 0 ${text}`, dictionary);

  test.each([
    ['active_content', 'a script', pdfWith('3 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj')],
    ['active_content', 'a script, escaped', pdfWith('3 0 obj << /S /J#61vaScr#69pt >> endobj')],
    ['active_content', 'a short name, escaped', pdfWith('3 0 obj << /#4a#53 (1) >> endobj')],
    ['active_content', 'a program to launch', pdfWith('3 0 obj << /S /Launch /F (cmd) >> endobj')],
    ['active_content', 'a file', pdfWith('3 0 obj << /Type /EmbeddedFile >> endobj')],
    ['active_content', 'a form that acts', pdfWith('3 0 obj << /XFA [] >> endobj')],
    ['active_content', 'more actions', pdfWith('3 0 obj << /AA << /O 4 0 R >> >> endobj')],
    ['active_content', 'a script among packed objects', pdfWith(objects('<< /S /JavaScript >>'))],
    ['active_content', 'one packed and escaped', pdfWith(objects('<< /S /Java#53cript >>'))],
    ['active_content', 'one in a stream of escaped type', pdfWith(objects('<< /AA 1 >>', '/Type /Obj#53tm'))],
    ['active_content', 'one in a stream that hides its type', pdfWith(flate('<< /S /JavaScript >>'))],
    [
      'active_content',
      'one within bytes that are not packed',
      pdfWith(pdfStream('', bytes('<< /S /Launch >>'))),
    ],
    [
      'active_content',
      'objects packed in another way',
      pdfWith(pdfStream('/Type /ObjStm /Filter /LZWDecode', bytes('x'))),
    ],
    [
      'active_content',
      'objects packed as told elsewhere',
      pdfWith(pdfStream('/Type /ObjStm /Filter 4 0 R', bytes('x'))),
    ],
    [
      'active_content',
      'something on opening',
      pdfWith('3 0 obj << /OpenAction << /S /URI /URI (http://x) >> >> endobj'),
    ],
    [
      'active_content',
      'something on opening, elsewhere',
      pdfWith('3 0 obj << /OpenAction 4 0 R >> endobj 4 0 obj << /S /URI >> endobj'),
    ],
    [
      'active_content',
      'something on opening that is not there',
      pdfWith('3 0 obj << /OpenAction 4 0 R >> endobj'),
    ],
    [
      'active_content',
      'a place, and something next',
      pdfWith('3 0 obj << /OpenAction << /S /GoTo /Next 4 0 R >> >> endobj'),
    ],
    [
      'active_content',
      'a place that a later object replaces',
      pdfWith(
        '3 0 obj << /OpenAction 4 0 R >> endobj 4 0 obj [1 0 R /Fit] endobj',
        '4 0 obj << /S /Named >> endobj',
      ),
    ],
    ['taken', 'a place on opening', pdfWith('3 0 obj << /OpenAction [1 0 R /Fit] >> endobj')],
    [
      'taken',
      'a step to a place',
      pdfWith('3 0 obj << /OpenAction << /S /GoTo /D [1 0 R /Fit] >> >> endobj'),
    ],
    [
      'taken',
      'a step, elsewhere',
      pdfWith('3 0 obj << /OpenAction 4 0 R >> endobj 4 0 obj << /S /GoTo /D (a) >> endobj'),
    ],
    [
      'taken',
      'a step among packed objects',
      pdfWith('3 0 obj << /OpenAction 7 0 R >> endobj', objects('<< /S /GoTo /D (a) >>')),
    ],
    ['taken', 'a link', pdfWith('3 0 obj << /S /URI /URI (https://example.org) >> endobj')],
    [
      'taken',
      'short names within a picture',
      pdfWith(pdfStream('/Subtype /Image /Filter /DCTDecode', bytes('/JS /AA '))),
    ],
    ['encrypted', 'a lock', pdfWith('trailer << /Encrypt 3 0 R >>')],
    ['encrypted', 'a lock in its stream of references', pdfWith(flate('x', '/Type /XRef /Encrypt 3 0 R'))],
    ['bomb', 'what unpacks to too much', pdfWith(flate('\0'.repeat(2_000_000)))],
    ['bomb', 'what is packed twice', pdfWith(pdfStream('/Filter [/FlateDecode /FlateDecode]', bytes('x')))],
    [
      'taken',
      'a white page of a scanner',
      pdfWith(flate('\xff'.repeat(2_000_000), '/Subtype /Image /Width 2000 /Height 1000')),
    ],
    [
      'too_many_pixels',
      'a flood of pixels',
      pdfWith(flate('x', '/Subtype /Image /Width 90000 /Height 90000')),
    ],
    [
      'damaged',
      'packed objects that are torn',
      pdfWith(
        pdfStream('/Type /ObjStm /Filter /FlateDecode', deflateSync(bytes('x'.repeat(99))).subarray(0, 9)),
      ),
    ],
  ])('%s: %s', async (expected, _, content) => {
    expect(await verdict(content)).toBe(expected);
  });

  test('is not made to copy objects again and again', async () => {
    const places = Array.from({ length: 20_000 }, (_, index) => `${index} ${index % 2 ? 400_000 : 0}`).join(
      ' ',
    );
    const text = `${places} ${'[1 0 R] '.repeat(50_000)}`;
    const packed = flate(text, `/Type /ObjStm /First ${places.length}`);
    expect(await verdict(pdfWith(packed))).toBe('taken');
  });
});

test('bytes that flipped on the way never break anything: a file is taken or refused', async () => {
  const files = [
    JPEG,
    PNG,
    PDF,
    pdfWith(pdfStream('/Type /ObjStm /Filter /FlateDecode', deflateSync(bytes('7 0 << >>')))),
  ];
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), flips, async (file, changes) => {
      const content = Buffer.from(file);
      for (const [at, byte] of changes) content[at % content.length] = byte;
      const clean = await cleanFile(content);
      if (typeof clean === 'string') return;
      expect(clean.content.length).toBeLessThanOrEqual(content.length);
      expect(await cleanFile(clean.content)).toEqual(clean);
    }),
    { numRuns: 600 },
  );
});
