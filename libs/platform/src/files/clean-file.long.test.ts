import { expect, test } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { pdfStream, pdfWith } from '../../../../test/support/files.js';
import { cleanFile } from './clean-file.js';

test('a PDF has no more than 64 MB of all its streams unpacked together', async () => {
  const noise = Buffer.alloc(3 * 1024 * 1024, 'abcdefghijklmnop');
  for (let at = 0; at < noise.length; at += 500) noise.writeUInt32LE((at * 2654435761) % 2 ** 32, at);
  const part = pdfStream('/Filter /FlateDecode', deflateSync(noise));
  expect(typeof (await cleanFile(pdfWith(...Array<Buffer>(21).fill(part))))).toBe('object');
  expect(await cleanFile(pdfWith(...Array<Buffer>(22).fill(part)))).toBe('bomb');
});
