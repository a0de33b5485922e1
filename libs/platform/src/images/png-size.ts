import { FlawedFile } from '../files/file-flaw.js';

/** How many bytes a pixel's samples are, by colour type, and which depths the type may have (RFC 2083, 4.1.1). */
const COLOURS: Readonly<Record<number, { samples: number; depths: readonly number[] } | undefined>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/** Adam7: where each pass begins and how far apart its pixels are. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** What an IHDR promises. `bytes` is what all of its rows are, each with its filter byte. */
export interface PngSize {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** @throws FlawedFile `damaged` */
export function readPngSize(header: Buffer): PngSize {
  if (header.length !== 13) throw new FlawedFile('damaged');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth = 0, colourType = -1, compression, filter, interlace] = header.subarray(8);
  const colour = COLOURS[colourType];
  if (!colour?.depths.includes(depth) || compression !== 0 || filter !== 0) throw new FlawedFile('damaged');
  if (interlace !== 0 && interlace !== 1) throw new FlawedFile('damaged');
  const rows = (across: number, down: number) =>
    across === 0 ? 0 : down * (1 + Math.ceil((across * depth * colour.samples) / 8));
  const bytes =
    interlace === 0
      ? rows(width, height)
      : PASSES.reduce(
          (sum, [x, y, right, below]) => sum + rows(passSide(width, x, right), passSide(height, y, below)),
          0,
        );
  return { width, height, bytes };
}

function passSide(side: number, begin: number, apart: number): number {
  return Math.max(0, Math.ceil((side - begin) / apart));
}
