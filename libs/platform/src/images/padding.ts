/** Bytes. What a writer may leave behind the end of a picture: nulls or white space, up to here. */
const MOST_PADDING = 1024;

/** Whether what follows a picture's end is nothing but a little padding. */
export function isPadding(rest: Buffer): boolean {
  return rest.length <= MOST_PADDING && rest.every((byte) => PADDING.has(byte));
}

const PADDING = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20]);
