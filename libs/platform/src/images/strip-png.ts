import { boundedInflate } from '../files/bounded-inflate.js';
import { FlawedFile } from '../files/file-flaw.js';
import { orientationOnly, readOrientation } from './exif-orientation.js';
import { isPadding } from './padding.js';
import { refusePixelFlood } from './pixel-limit.js';
import { readPng, writePng, type PngChunk } from './png-chunks.js';
import { readPngSize } from './png-size.js';

/**
 * What a picture needs to look as it does. Everything else goes: texts, EXIF, times, and what programs keep for
 * themselves.
 */
const KEPT = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['cHRM', 'cICP', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'bKGD', 'hIST', 'pHYs', 'sPLT'],
]);
const CRITICAL = /^[A-Z]/;

/**
 * A PNG without what it tells beside its pixels, which are not touched. How it is to be turned stays.
 * @throws FlawedFile `damaged`, `polyglot`, `too_many_pixels`
 */
export async function stripPng(content: Buffer): Promise<Buffer> {
  const { chunks, rest } = readPng(content);
  if (!isPadding(rest)) throw new FlawedFile('polyglot');
  if (chunks.some(({ type }) => CRITICAL.test(type) && !KEPT.has(type))) throw new FlawedFile('damaged');
  const [header, ...others] = chunks;
  if (header?.type !== 'IHDR' || others.some(({ type }) => type === 'IHDR')) throw new FlawedFile('damaged');
  const size = readPngSize(header.data);
  refusePixelFlood(size.width, size.height);
  await refuseOtherSize(chunks, size.bytes);
  const kept = others.filter(({ type }) => KEPT.has(type));
  return writePng([header, ...turnOf(chunks), ...kept]);
}

/** The pixels must be exactly as many as the header says: fewer are a torn picture, more are a bomb. */
async function refuseOtherSize(chunks: readonly PngChunk[], bytes: number): Promise<void> {
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const { size, complete, overflown } = await boundedInflate(packed, bytes, false);
  if (overflown) throw new FlawedFile('bomb');
  if (!complete || size !== bytes) throw new FlawedFile('damaged');
}

function turnOf(chunks: readonly PngChunk[]): PngChunk[] {
  const exif = chunks.find(({ type }) => type === 'eXIf');
  const turn = exif && readOrientation(exif.data);
  return turn ? [{ type: 'eXIf', data: orientationOnly(turn) }] : [];
}
