import { FlawedFile } from '../files/file-flaw.js';
import { orientationOnly, readOrientation } from './exif-orientation.js';
import { readJpeg, writeJpeg, type JpegSegment } from './jpeg-segments.js';
import { isPadding } from './padding.js';
import { refusePixelFlood } from './pixel-limit.js';

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const SCAN = 0xda;
const EXIF = Buffer.from('Exif\0\0', 'latin1');
/** The frames that there are; the other markers of that row are tables (DHT, JPG, DAC). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Tables, frames, scans and the restart interval: what a decoder reads. */
const isPicture = (marker: number) => marker >= 0xc0 && marker <= 0xdf;

/**
 * A JPEG without what it tells beside its picture, which is not touched: APP1 to APP15 and comments go, but for
 * Adobe's colour transform (APP14) and the way to turn it; JFIF stays without its thumbnail. A colour profile is
 * lost with APP2.
 * @throws FlawedFile `damaged`, `polyglot`, `too_many_pixels`
 */
export function stripJpeg(content: Buffer): Buffer {
  const { segments, rest } = readJpeg(content);
  if (!isPadding(rest) && !isOfCamera(rest)) throw new FlawedFile('polyglot');
  refuseUnlessPicture(segments);
  const jfif = segments.filter(isJfif).slice(0, 1).map(withoutThumbnail);
  const adobe = segments.filter(isAdobe).slice(0, 1);
  const picture = segments.filter(({ marker }) => isPicture(marker));
  return writeJpeg([...jfif, ...turnOf(segments), ...adobe, ...picture]);
}

/**
 * What phones leave behind the picture, by its own signature: a second picture (MPF, gain maps), a film of the
 * moment (MP4) or Samsung's trailer. It is cut off.
 */
function isOfCamera(rest: Buffer): boolean {
  return (
    rest.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ||
    rest.subarray(4, 8).toString('latin1') === 'ftyp' ||
    rest.subarray(-4).toString('latin1') === 'SEFT'
  );
}

/** One frame of a bearable size, and at least one scan of it. */
function refuseUnlessPicture(segments: readonly JpegSegment[]): void {
  const unknown = segments.some(
    ({ marker }) => !isPicture(marker) && marker !== COMMENT && (marker < APP0 || marker > APP15),
  );
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const [frame] = frames;
  const scans = segments.filter(({ marker }) => marker === SCAN);
  if (unknown || frames.length !== 1 || frame === undefined || frame.data.length < 6) {
    throw new FlawedFile('damaged');
  }
  if (scans.length === 0 || scans.some(({ scan }) => scan.length === 0)) throw new FlawedFile('damaged');
  refusePixelFlood(frame.data.readUInt16BE(3), frame.data.readUInt16BE(1));
}

function isJfif({ marker, data }: JpegSegment): boolean {
  return marker === APP0 && data.length >= 14 && data.subarray(0, 5).toString('latin1') === 'JFIF\0';
}

function withoutThumbnail(jfif: JpegSegment): JpegSegment {
  const data = Buffer.from(jfif.data.subarray(0, 14));
  data.writeUInt16BE(0, 12);
  return { ...jfif, data };
}

function isAdobe({ marker, data }: JpegSegment): boolean {
  return marker === APP14 && data.length === 12 && data.subarray(0, 5).toString('latin1') === 'Adobe';
}

function turnOf(segments: readonly JpegSegment[]): JpegSegment[] {
  const exif = segments.find(({ marker, data }) => marker === APP1 && data.subarray(0, 6).equals(EXIF));
  const turn = exif && readOrientation(exif.data.subarray(EXIF.length));
  if (!turn) return [];
  return [{ marker: APP1, data: Buffer.concat([EXIF, orientationOnly(turn)]), scan: Buffer.alloc(0) }];
}
