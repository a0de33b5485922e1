import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A font that has some of the characters of a document, at one weight, as TrueType. */
export interface FontSlice {
  /** Names it within a document. */
  readonly name: string;
  readonly bytes: Buffer;
}

export type Weight = 400 | 700;

interface Slice {
  readonly key: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const PACKAGE = '@fontsource-variable/noto-sans-sc';
const locate = createRequire(import.meta.url);

/**
 * Noto Sans SC, which its package has in about a hundred slices by character, so that a document carries a few of them
 * and not ten megabytes. Slices that were cut to a weight are kept: the texts of a form are the same each time.
 */
export class FontSlices {
  private slices: Promise<readonly Slice[]> | null = null;
  private readonly cut = new Map<string, Promise<FontSlice>>();

  /**
   * The slice that has a character, null when none has it. Characters that are in several are taken from the one with
   * Latin letters, so that words stay together.
   */
  async find(character: string, weight: Weight): Promise<FontSlice | null> {
    this.slices ??= readSlices();
    const point = character.codePointAt(0) ?? 0;
    const slice = (await this.slices).findLast(({ ranges }) =>
      ranges.some(([first, last]) => point >= first && point <= last),
    );
    return slice === undefined ? null : this.weighed(slice.key, weight);
  }

  private weighed(key: string, weight: Weight): Promise<FontSlice> {
    const name = `${key}-${weight}`;
    const kept = this.cut.get(name) ?? cutToWeight(key, weight, name);
    this.cut.set(name, kept);
    return kept;
  }
}

async function readSlices(): Promise<Slice[]> {
  const named = JSON.parse(await readFile(locate.resolve(`${PACKAGE}/unicode.json`), 'utf8')) as Readonly<
    Record<string, string>
  >;
  return Object.entries(named).map(([name, ranges]) => ({
    key: name.replace(/^\[(\d+)\]$/, '$1'),
    ranges: ranges.split(',').map(rangeOf),
  }));
}

/** `U+4e00` or `U+4e00-4e0f`. */
function rangeOf(text: string): readonly [number, number] {
  const [first = '', last = first] = text.slice(2).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

async function cutToWeight(key: string, weight: Weight, name: string): Promise<FontSlice> {
  const woff2 = await readFile(locate.resolve(`${PACKAGE}/files/noto-sans-sc-${key}-wght-normal.woff2`));
  const bytes = await subsetFont(woff2, undefined, {
    ...{ targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes: { wght: weight } },
    ...{ keepFeatures: ['kern'], noLayoutClosure: true, noHinting: true },
  });
  return { name, bytes };
}
