import { inflateSync } from 'node:zlib';

/** What a reader of our own finds in a PDF as this portal writes them: packed streams, and fonts with their characters. */
export interface ReadPdf {
  readonly raw: string;
  /** All that is written, in the order of writing. */
  readonly text: string;
  readonly fonts: number;
  /** How many of them are embedded and tell which characters they are. */
  readonly wholeFonts: number;
  /** The rectangles that are filled within the first picture: left, bottom, width, height. */
  readonly squares: readonly (readonly [number, number, number, number])[];
}

export function readPdf(bytes: Buffer): ReadPdf {
  const raw = bytes.toString('latin1');
  const objects = new Map(
    [...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  const content = [...objects.values()].map(streamOf).find((stream) => stream.includes(' TJ')) ?? '';
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = '', id = ''] of raw.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
    fonts.set(name, charactersOf(streamOf(objects.get(map ?? '') ?? '')));
  }
  const picture = /\/Figure <<[\s\S]*?EMC/.exec(content)?.[0] ?? '';
  return {
    ...{ raw, text: textOf(content, fonts) },
    fonts: fonts.size,
    wholeFonts: Math.min(
      [...fonts.values()].filter(({ size }) => size > 0).length,
      raw.match(/\/FontFile2 /g)?.length ?? 0,
    ),
    squares: [...picture.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gm)].map(
      ([, x, y, width, height]) => [Number(x), Number(y), Number(width), Number(height)] as const,
    ),
  };
}

function streamOf(body: string): string {
  const packed = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1];
  if (packed === undefined) return '';
  const bytes = Buffer.from(packed, 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** Glyph to character, by ranges of the form `<first> <last> [<character> …]`. */
function charactersOf(map: string): ReadonlyMap<string, string> {
  const characters = new Map<string, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([\w ]+)>/g)].forEach(([, code = ''], index) => {
      const glyph = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0');
      const units = code.replaceAll(' ', '').match(/.{4}/g) ?? [];
      characters.set(glyph, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    });
  }
  return characters;
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name);
    for (const [, glyphs = ''] of (shown ?? '').matchAll(/<(\w+)>/g))
      for (const glyph of glyphs.match(/.{4}/g) ?? []) text += font?.get(glyph) ?? '\ufffd';
  }
  return text;
}
