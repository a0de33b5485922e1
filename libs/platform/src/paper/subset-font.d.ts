/** What is used here of a package that brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt';
    readonly keepAllGlyphs: boolean;
    readonly variationAxes: Readonly<Record<string, number>>;
    readonly keepFeatures: readonly string[];
    readonly noLayoutClosure: boolean;
    readonly noHinting: boolean;
  }
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: Options,
  ): Promise<Buffer>;
}
