import PDFDocument, { type StructureElement } from 'pdfkit';
import { breakLines } from './break-lines.js';
import type { FontSlice, FontSlices, Weight } from './font-slices.js';

export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly weight?: Weight;
  readonly color: string;
  /** In points, between any two characters. */
  readonly spacing?: number;
}

export interface SheetSettings {
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly madeAt: Date;
  /** Every text that is going to be written, by weight: which fonts a document needs is known before it begins. */
  readonly texts: Readonly<Record<Weight, readonly string[]>>;
}

/** A part of a text that one font has; `slice` is null where none has it. */
interface Run {
  readonly text: string;
  readonly slice: FontSlice | null;
}

/** Of the size of its text: where the two rows of a code stand in the frame of a character that no font has. */
const FRAME = { size: 0.3, upper: 0.5, lower: 0.16, side: 0.86 };

/**
 * An A4 sheet as a PDF: tagged, with a language, every font embedded and every text to be copied. Lengths are points
 * from the upper left corner. A character that no font has is drawn as a frame with its code, and copied as itself.
 */
export class Sheet {
  private readonly document: PDFDocument;

  private readonly fonts: ReadonlyMap<string, FontSlice | null>;

  private constructor(settings: SheetSettings, claimed: ReadonlyMap<string, FontSlice | null>) {
    const { lang, title, author, madeAt } = settings;
    this.document = new PDFDocument({
      ...{ size: 'A4', margin: 0, font: null, pdfVersion: '1.7', tagged: true, subset: 'PDF/UA' },
      ...{ displayTitle: true, lang },
      info: { Title: title, Author: author, Creator: author, CreationDate: madeAt, ModDate: madeAt },
    });
    const slices = new Set([...claimed.values()].filter((slice) => slice !== null));
    for (const { name, bytes } of slices) this.document.registerFont(name, bytes);
    this.fonts = new Map(
      [...claimed].map(([key, slice]) => [
        key,
        slice !== null && this.has(slice, key.slice(3)) ? slice : null,
      ]),
    );
  }

  static async begin(settings: SheetSettings, slices: FontSlices): Promise<Sheet> {
    const fonts = new Map<string, FontSlice | null>();
    for (const weight of [400, 700] as const) {
      // The codes of characters that no font has are written with these.
      const characters = new Set(`U+0123456789ABCDEF ${settings.texts[weight].join('')}`);
      for (const character of characters)
        fonts.set(`${weight}${character}`, await slices.find(character, weight));
    }
    return new Sheet(settings, fonts);
  }

  /** One line of text, tagged as what it is; `y` is its base line. */
  line(tag: string, text: string, [x, y]: readonly [number, number], style: TextStyle, lang?: string): void {
    this.tagged(tag, lang, () => this.write(text, x, y, style));
  }

  /** A text as wide as `width`; answers the base line below its last. */
  paragraph(
    text: string,
    [x, y]: readonly [number, number],
    {
      width,
      leading,
      lang,
      ...style
    }: TextStyle & { readonly width: number; readonly leading: number; readonly lang: string },
  ): number {
    const lines = breakLines(text, width, (part) => this.width(part, style));
    this.tagged('P', lang, () =>
      lines.forEach((line, index) => this.write(line, x, y + index * leading, style)),
    );
    return y + lines.length * leading;
  }

  /** How wide a text is, in points. */
  width(text: string, style: Omit<TextStyle, 'color'>): number {
    return this.runs(text, style.weight).reduce((sum, run) => sum + this.runWidth(run, style), 0);
  }

  /** The style with the largest size, not above its own, in which a text is no wider than `width`. */
  fitting<Style extends TextStyle>(text: string, width: number, style: Style): Style {
    const wide = this.width(text, style);
    return wide <= width ? style : { ...style, size: (style.size * width) / wide };
  }

  /** What is drawn and is no part of the text. */
  decoration(draw: (document: PDFDocument) => void): void {
    this.document.markContent('Artifact', { type: 'Layout' }).save();
    draw(this.document);
    this.document.restore().endMarkedContent();
  }

  /** A picture with the text that stands for it. */
  picture(
    alt: string,
    box: readonly [number, number, number, number],
    draw: (document: PDFDocument) => void,
  ): void {
    const { document } = this;
    const element = document.struct('Figure', { alt, bbox: box }, () => {
      document.save();
      draw(document);
      document.restore();
    });
    document.addStructure(element);
    element.end();
  }

  async finish(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    this.document.end();
    for await (const chunk of this.document) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  private tagged(tag: string, lang: string | undefined, draw: () => void): void {
    const element: StructureElement = this.document.struct(tag, lang === undefined ? {} : { lang }, draw);
    this.document.addStructure(element);
    element.end();
  }

  private write(text: string, x: number, y: number, style: TextStyle): void {
    let at = x;
    for (const run of this.runs(text, style.weight)) {
      if (run.slice === null) this.writeFramed(run.text, at, y, style);
      else this.writeRun({ text: run.text, slice: run.slice }, at, y, style);
      at += this.runWidth(run, style);
    }
  }

  private writeRun(
    { text, slice }: Run & { readonly slice: FontSlice },
    x: number,
    y: number,
    style: TextStyle,
  ): void {
    this.document
      .font(slice.name)
      .fontSize(style.size)
      .fillColor(style.color)
      .text(text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: style.spacing ?? 0 });
  }

  /** Seen as what it is, a character that the fonts lack, with the code by which anybody can look it up. */
  private writeFramed(character: string, x: number, y: number, style: TextStyle): void {
    const { document } = this;
    const { size, color } = style;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(6, '0');
    const small = { size: size * FRAME.size, color, ...(style.weight && { weight: style.weight }) };
    document.markContent('Span', { actual: character });
    document
      .save()
      .strokeColor(color)
      .lineWidth(size * 0.04)
      .rect(x + size * 0.07, y - size * 0.76, size * FRAME.side, size * FRAME.side)
      .stroke()
      .restore();
    this.write(
      code.slice(0, 3),
      x + size * FRAME.upper - this.width(code.slice(0, 3), small) / 2,
      y - size * 0.4,
      small,
    );
    this.write(
      code.slice(3),
      x + size * FRAME.upper - this.width(code.slice(3), small) / 2,
      y - size * 0.04,
      small,
    );
    document.endMarkedContent();
  }

  private runWidth({ text, slice }: Run, { size, spacing = 0 }: Omit<TextStyle, 'color'>): number {
    if (slice === null) return size + spacing;
    const width = this.document
      .font(slice.name)
      .fontSize(size)
      .widthOfString(text, { characterSpacing: spacing });
    return width + (spacing === 0 ? 0 : spacing);
  }

  /** The ranges that a slice claims have gaps in them. */
  private has({ name }: FontSlice, character: string): boolean {
    return this.document.font(name)._font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  }

  /** The text in parts that one font has each. A space stays with what stands before it. */
  private runs(text: string, weight: Weight = 400): Run[] {
    const runs: { text: string; slice: FontSlice | null }[] = [];
    for (const character of text) {
      const slice = this.fonts.get(`${weight}${character}`);
      if (slice === undefined) throw new Error(`The sheet was not told of "${character}"`);
      const last = runs.at(-1);
      if (last !== undefined && slice !== null && last.slice === slice) last.text += character;
      else runs.push({ text: character, slice });
    }
    return runs;
  }
}
