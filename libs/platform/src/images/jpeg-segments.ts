import { FlawedFile } from '../files/file-flaw.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
/** TEM and the restart markers have no length behind them. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** A marker with its data; a scan has its entropy-coded bytes behind it. */
export interface JpegSegment {
  readonly marker: number;
  readonly data: Buffer;
  /** Empty but for a scan. */
  readonly scan: Buffer;
}

/**
 * The segments of a JPEG between SOI and EOI, and what follows (ITU-T T.81, annex B).
 * @throws FlawedFile `damaged`
 */
export function readJpeg(content: Buffer): { segments: JpegSegment[]; rest: Buffer } {
  const segments: JpegSegment[] = [];
  let at = 2;
  while (at + 1 < content.length) {
    if (content[at] !== 0xff) break;
    const marker = content[at + 1] ?? 0;
    if (marker === 0xff) {
      // Any number of fill bytes may stand before a marker.
      at += 1;
      continue;
    }
    if (marker === EOI) return { segments, rest: content.subarray(at + 2) };
    if (marker === 0x00 || marker === SOI || isBare(marker) || at + 4 > content.length) break;
    const length = content.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > content.length) break;
    const scanEnd = marker === SOS ? endOfScan(content, end) : end;
    segments.push({ marker, data: content.subarray(at + 4, end), scan: content.subarray(end, scanEnd) });
    at = scanEnd;
  }
  throw new FlawedFile('damaged');
}

/** Where the next marker is that is none of the scan's own: stuffed bytes and restarts belong to it. */
function endOfScan(content: Buffer, from: number): number {
  for (let at = content.indexOf(0xff, from); at !== -1; at = content.indexOf(0xff, at + 1)) {
    const next = content[at + 1];
    if (next === undefined) break;
    if (next !== 0x00 && next !== 0xff && !isBare(next)) return at;
  }
  throw new FlawedFile('damaged');
}

export function writeJpeg(segments: readonly JpegSegment[]): Buffer {
  const parts = segments.flatMap(({ marker, data, scan }) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return [head, data, scan];
  });
  return Buffer.concat([Buffer.from([0xff, SOI]), ...parts, Buffer.from([0xff, EOI])]);
}
