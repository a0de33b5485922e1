import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { UnreadableTable } from './table.js';

export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Characters that may follow one another without a tag; a parser keeps them all until the next one. */
const LONGEST_TEXT = 1024 * 1024;

/**
 * Reads XML in UTF-8 as it comes, telling of each element by its local name. Answers after each piece, so that whoever
 * reads rows can hand them on before the next one is unpacked. Entities of one's own and outside files do not exist.
 * @throws UnreadableTable `damaged`, `bomb`
 */
export async function* xmlPieces(
  chunks: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
): AsyncGenerator<undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser();
  let sinceTag = 0;
  parser.on('error', (error) => {
    throw new UnreadableTable('damaged', 0, { cause: error });
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    sinceTag = 0;
    handlers.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    handlers.close?.(localName(name));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  for await (const chunk of chunks) {
    const text = textOf(decoder, chunk);
    sinceTag += text.length;
    parser.write(text);
    if (sinceTag > LONGEST_TEXT) throw new UnreadableTable('bomb');
    yield undefined;
  }
  parser.close();
  yield undefined;
}

/** Reads a whole document that matters as a whole. */
export async function readXml(chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const pieces = xmlPieces(chunks, handlers);
  while ((await pieces.next()).done !== true);
}

function textOf(decoder: TextDecoder, chunk: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw new UnreadableTable('damaged', 0, { cause: error });
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
