/** A file that is read from any place, piece by piece. */
export interface ReadableFile {
  /** Bytes. */
  readonly size: number;
  /** The bytes from `start` up to, and without, `end`; all of them unless told. */
  read(start?: number, end?: number): AsyncGenerator<Buffer>;
}
