/** Values that are made anew once they are some milliseconds old, and once for all who ask meanwhile. */
export class ShortLived<Value> {
  private readonly kept = new Map<string, { readonly at: number; readonly value: Promise<Value> }>();

  constructor(private readonly milliseconds: number) {}

  /** The value of the key as it was at most so long ago. One that could not be made is made again. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const now = performance.now();
    const kept = this.kept.get(key);
    if (kept !== undefined && now - kept.at < this.milliseconds) return kept.value;
    const value = make();
    this.kept.set(key, { at: now, value });
    value.catch(() => this.kept.delete(key));
    return value;
  }
}
