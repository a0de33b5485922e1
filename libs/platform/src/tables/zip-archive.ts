import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import type { ReadableFile } from './readable-file.js';
import { UnreadableTable } from './table.js';

/** A workbook has a few dozen parts. */
const MOST_ENTRIES = 2000;
/** Bytes of one part when it is unpacked; it is unpacked as it is read, and never kept. */
const LARGEST_ENTRY = 1024 * 1024 * 1024;

/** The parts of a ZIP archive by name, unpacked as they are read. */
export class ZipArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws UnreadableTable `damaged` when it is no archive, `bomb` */
  static async open(file: ReadableFile): Promise<ZipArchive> {
    const entries = new Map<string, Entry>();
    try {
      const reader = new FileReader(file) as RandomAccessReader;
      const zip = await fromRandomAccessReaderPromise(reader, file.size, {
        ...{ lazyEntries: true, autoClose: false },
      });
      for await (const entry of zip.eachEntry()) {
        if (entries.size >= MOST_ENTRIES) throw new UnreadableTable('bomb');
        entries.set(entry.fileName.replace(/^\//, ''), entry);
      }
      return new ZipArchive(zip, entries);
    } catch (error) {
      throw unreadable(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Bytes of a part when it is unpacked, as the archive says. */
  sizeOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  /** @throws UnreadableTable `damaged` when there is no such part or it is not whole, `bomb` */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new UnreadableTable('damaged');
    if (entry.uncompressedSize > LARGEST_ENTRY) throw new UnreadableTable('bomb');
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
    } catch (error) {
      throw unreadable(error);
    }
  }
}

class FileReader extends RandomAccessReader {
  constructor(private readonly file: ReadableFile) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.file.read(start, end));
  }
}

/** The archive's own troubles are the file's; those of where it is kept are not. */
function unreadable(error: unknown): unknown {
  if (error instanceof UnreadableTable || !(error instanceof Error)) return error;
  const isOfTheStore = error.constructor !== Error && (error as NodeJS.ErrnoException).code?.[0] !== 'Z';
  return isOfTheStore ? error : new UnreadableTable('damaged', 0, { cause: error });
}
