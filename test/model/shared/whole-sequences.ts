import fc from 'fast-check';

/**
 * Sequences of at least so many commands, where `fc.commands` alone makes half of them shorter; they shrink as its
 * own do, to a single command if that is enough.
 */
export class WholeSequences<T extends Iterable<unknown>> extends fc.Arbitrary<T> {
  constructor(
    private readonly sequences: fc.Arbitrary<T>,
    private readonly least: number,
  ) {
    super();
  }

  override generate(random: fc.Random): fc.Value<T> {
    for (;;) {
      // Without a bias, which would favour short ones.
      const value = this.sequences.generate(random, undefined);
      if ([...value.value_].length >= this.least) return value;
    }
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.sequences.canShrinkWithoutContext(value);
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.sequences.shrink(value, context);
  }
}
