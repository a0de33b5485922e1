import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const GROUND = [0x0b, 0x4a, 0x7d] as const;
const RIVER = [0xff, 0xff, 0xff] as const;

/** The picture that a pass must have: the two waves of the portal's mark, as a PNG of this side in pixels. */
export function passIcon(side: number): Buffer {
  const rows = Array.from({ length: side }, (_, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: side }, (__, x) => (isRiver(x / side, y / side) ? RIVER : GROUND)).flat(),
    ]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // Eight bits a channel, red, green and blue.
  header.set([8, 2], 8);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND')];
  return Buffer.concat([SIGNATURE, ...parts]);
}

/** Within the unit square. */
function isRiver(x: number, y: number): boolean {
  const bend = 0.07 * Math.sin(x * 2 * Math.PI);
  return x > 0.14 && x < 0.86 && [0.4, 0.62].some((middle) => Math.abs(y - middle - bend) < 0.045);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
