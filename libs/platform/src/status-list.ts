import { deflate } from 'node:zlib';
import { promisify } from 'node:util';

const compress = promisify(deflate);

/**
 * The `status_list` claim of a list of `size` states of `bits` each, all 0 but those named: packed from the lowest bit
 * of each byte, as ZLIB, as base64url (Token Status List, section 4).
 */
export async function packStatusList(
  { size, bits }: { readonly size: number; readonly bits: 1 | 2 | 4 | 8 },
  states: Iterable<readonly [index: number, state: number]>,
): Promise<{ bits: number; lst: string }> {
  const perByte = 8 / bits;
  const bytes = new Uint8Array(Math.ceil(size / perByte));
  for (const [index, state] of states) {
    const at = Math.floor(index / perByte);
    bytes[at] = (bytes[at] ?? 0) | (state << ((index % perByte) * bits));
  }
  return { bits, lst: (await compress(bytes, { level: 9 })).toString('base64url') };
}
