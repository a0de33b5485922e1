/** What is used here of a package that brings no types. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  interface DocumentOptions {
    readonly size: 'A4';
    readonly margin: number;
    readonly font: null;
    readonly pdfVersion: '1.7';
    readonly tagged: true;
    readonly subset: 'PDF/UA';
    readonly displayTitle: true;
    readonly lang: string;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: 'alphabetic';
    readonly characterSpacing?: number;
  }

  export interface StructureElement {
    end(): void;
  }

  export default class PDFDocument extends Readable {
    constructor(options: DocumentOptions);
    /** The font that was chosen last. The package has no public way to ask it for its characters. */
    readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } };
    registerFont(name: string, source: Buffer): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string, options?: { readonly characterSpacing?: number }): number;
    text(text: string, x: number, y: number, options: TextOptions): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    strokeOpacity(opacity: number): this;
    lineWidth(width: number): this;
    lineCap(cap: 'round' | 'butt'): this;
    dash(length: number, options: { readonly space: number }): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    path(svg: string): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    clip(): this;
    fill(): this;
    stroke(): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    struct(
      tag: string,
      options: { readonly lang?: string; readonly alt?: string; readonly bbox?: readonly number[] },
      children: (() => void) | readonly StructureElement[],
    ): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Span', options: { readonly actual: string }): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Layout' | 'Background' }): this;
    endMarkedContent(): this;
    end(): void;
  }
}
