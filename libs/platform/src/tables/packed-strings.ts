const FIRST_BYTES = 64 * 1024;
const FIRST_COUNT = 1024;

/**
 * Very many texts by their number, as bytes in one block: a workbook's shared strings, which are all needed until its
 * last row is read. As JavaScript's own texts they would take several times the memory.
 */
export class PackedStrings {
  private bytes = Buffer.allocUnsafe(FIRST_BYTES);
  private ends = new Uint32Array(FIRST_COUNT);
  private count = 0;
  private used = 0;

  /** `most` bytes in all. */
  constructor(private readonly most: number) {}

  /** Answers whether there was room for it. */
  add(text: string): boolean {
    const length = Buffer.byteLength(text);
    if (this.used + length > this.most) return false;
    this.makeRoom(length);
    this.used += this.bytes.write(text, this.used);
    this.ends[this.count] = this.used;
    this.count += 1;
    return true;
  }

  /** The text with this number, undefined when there is none. */
  at(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return undefined;
    return this.bytes.toString('utf8', index === 0 ? 0 : this.ends[index - 1], this.ends[index]);
  }

  private makeRoom(length: number): void {
    if (this.used + length > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.used + length));
      this.bytes.copy(larger, 0, 0, this.used);
      this.bytes = larger;
    }
    if (this.count === this.ends.length) {
      const longer = new Uint32Array(this.ends.length * 2);
      longer.set(this.ends);
      this.ends = longer;
    }
  }
}
