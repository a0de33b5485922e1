const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY_BYTES = 12;
const HEADER_BYTES = 8;

/**
 * How a picture is to be turned, 2 to 8, by the TIFF structure of its EXIF data (CIPA DC-008); null when it stands
 * upright already or does not say.
 */
export function readOrientation(tiff: Buffer): number | null {
  const order = tiff.subarray(0, 4).toString('latin1');
  if (order !== 'II*\0' && order !== 'MM\0*') return null;
  const little = order.startsWith('I');
  const read16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const read32 = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  if (tiff.length < HEADER_BYTES) return null;
  const directory = read32(4);
  if (directory < HEADER_BYTES || directory + 2 > tiff.length) return null;
  const entries = read16(directory);
  // The whole directory with the pointer behind it must be there; so what is written anew is never longer.
  if (directory + 2 + entries * ENTRY_BYTES + 4 > tiff.length) return null;
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * ENTRY_BYTES;
    if (read16(at) !== ORIENTATION) continue;
    const turn = read16(at + 8);
    return read16(at + 2) === SHORT && turn >= 2 && turn <= 8 ? turn : null;
  }
  return null;
}

/** EXIF data that says how to turn the picture, and nothing else. */
export function orientationOnly(turn: number): Buffer {
  const tiff = Buffer.alloc(HEADER_BYTES + 2 + ENTRY_BYTES + 4);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(HEADER_BYTES, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(turn, 18);
  return tiff;
}
