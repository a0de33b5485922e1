import { TextDecoder } from 'node:util';
import { UnreadableTable } from './table.js';

/** What spreadsheets write: UTF-8 with or without a mark, UTF-16 ("Unicode text"), GB 18030 (Excel in China). */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * The encoding of a text. A mark at the beginning says it; without one it is UTF-8 if every byte fits, else GB 18030,
 * of which hardly any text is UTF-8 by chance. Reads the whole text, and keeps none of it.
 */
export async function encodingOf(chunks: AsyncIterable<Buffer>): Promise<TextEncodingName> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
    if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
    isFirst = false;
    if (!fits(utf8, chunk)) return 'gb18030';
  }
  return fits(utf8) ? 'utf-8' : 'gb18030';
}

/** The text piece by piece, without the mark. @throws UnreadableTable `encoding_unknown` */
export async function* decoded(
  chunks: AsyncIterable<Buffer>,
  encoding: TextEncodingName,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new UnreadableTable('encoding_unknown', 0, { cause: error });
  }
}

function fits(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}
