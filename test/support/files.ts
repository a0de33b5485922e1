import { deflateSync } from 'node:zlib';
import { writePng, type PngChunk } from '#platform/images/png-chunks.js';

/** A grey picture of one pixel, as a camera's program writes it. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4z' +
    'NDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
  'base64',
);

/** A JPEG with more segments behind its first one, each a marker and its data. */
export function jpegWith(...segments: readonly (readonly [marker: number, data: Buffer])[]): Buffer {
  const written = segments.map(([marker, data]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  });
  return Buffer.concat([JPEG.subarray(0, 20), ...written, JPEG.subarray(20)]);
}

/** A grey PNG of a size, with more chunks before its pixels. */
export function pngOf(width = 2, height = 2, more: readonly PngChunk[] = [], pixels?: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  return writePng([
    { type: 'IHDR', data: header },
    ...more,
    { type: 'IDAT', data: deflateSync(pixels ?? Buffer.alloc((width + 1) * height)) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ]);
}

/** A PDF with objects beside its catalogue. */
export function pdfWith(...objects: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n'),
    ...objects.flatMap((object) => [Buffer.from(object as string), Buffer.from('\n')]),
    Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

/** An object of a PDF that holds bytes. */
export function pdfStream(dictionary: string, body: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`9 0 obj\n<< ${dictionary} /Length ${body.length} >>\nstream\n`),
    body,
    Buffer.from('\nendstream\nendobj'),
  ]);
}

/** EXIF data with a place, a device and a way to turn the picture. */
export function exif(turn: number, order: 'II' | 'MM' = 'II'): Buffer {
  const entries: readonly [tag: number, type: number, value: number][] = [
    [0x010f, 2, 0x41],
    [0x0112, 3, turn],
    [0x8825, 4, 0x80],
  ];
  const little = order === 'II';
  const tiff = Buffer.alloc(8 + 2 + entries.length * 12 + 4);
  tiff.write(little ? 'II*\0' : 'MM\0*', 'latin1');
  const write16 = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const write32 = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  write32(8, 4);
  write16(entries.length, 8);
  entries.forEach(([tag, type, value], index) => {
    const at = 10 + index * 12;
    write16(tag, at);
    write16(type, at + 2);
    write32(1, at + 4);
    if (type === 3) write16(value, at + 8);
    else write32(value, at + 8);
  });
  return Buffer.concat([tiff, Buffer.from('HUAWEI P60 45.75N 126.63E')]);
}

/** A small file that anybody could hand in. */
export const PDF_FILE = pdfWith('2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj');

/**
 * A PDF of ten megabytes that is nothing but escaped names, with as many things to do on opening as are let pass,
 * each of them defined nowhere but at its end: looking through it costs as much as a file can cost.
 */
export function costlyPdf(): Buffer {
  const ends = Array.from({ length: 16 }, (_, index) => `${100 + index} 0 obj [1 0 R /Fit] endobj`).join(
    '\n',
  );
  const actions = Array.from({ length: 16 }, (_, index) => `<< /OpenAction ${100 + index} 0 R >>`).join('\n');
  return pdfWith(actions, '/#41#42#43 1 0 R '.repeat(580_000), ends);
}
