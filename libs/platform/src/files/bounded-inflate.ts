import { createInflate } from 'node:zlib';

/** What came out of a compressed stream. */
export interface Inflated {
  readonly size: number;
  /** Null when nobody wanted to keep it. */
  readonly content: Buffer | null;
  /** It came to its own end: whole, and nothing of it is missing. */
  readonly complete: boolean;
  /** There was more than allowed, and the rest was not unpacked. */
  readonly overflown: boolean;
}

/** Unpacks a zlib stream up to `most` bytes and stops there, however much it claims to hold. */
export function boundedInflate(packed: Buffer, most: number, keep: boolean): Promise<Inflated> {
  return new Promise((resolve) => {
    const inflate = createInflate();
    const parts: Buffer[] = [];
    let size = 0;
    const end = (complete: boolean, overflown: boolean) => {
      inflate.removeAllListeners('data');
      inflate.destroy();
      resolve({ size, content: keep ? Buffer.concat(parts) : null, complete, overflown });
    };
    inflate.on('data', (part: Buffer) => {
      size += part.length;
      if (size > most) end(false, true);
      else if (keep) parts.push(part);
    });
    inflate.on('end', () => end(true, false));
    inflate.on('error', () => end(false, false));
    inflate.end(packed);
  });
}
