import fc from 'fast-check';

/** As much of a JSON Schema as the API's document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** Values of any kind that JSON can say, among them those that break programs. */
const junk = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
    fc.constantFrom(
      null,
      '',
      ' ',
      '\u0000',
      '\ud800',
      -0,
      1e308,
      2 ** 53,
      -1,
      0.5,
      [],
      {},
      [[]],
      'NaN',
      'null',
    ),
    fc.constantFrom(
      '9999-12-31',
      '0000-01-01',
      '2026-02-30',
      '1e400',
      '\u202e',
      'x'.repeat(3000),
      '%s%n',
      `';--`,
    ),
    fc.constant({ toString: 1, valueOf: 1, length: -1, hasOwnProperty: 1 }),
  );

/**
 * Bodies that come near to what a schema asks for: most fields are right, a few are missing, foreign or junk, so
 * that they get past the first check and into the depth. `ids` are of things that are there.
 */
export function bodiesNear(
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
  ids: readonly string[],
): fc.Arbitrary<unknown> {
  const near = (of: Schema): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 12, arbitrary: right(of) }, { weight: 1, arbitrary: junk() });

  const right = (of: Schema): fc.Arbitrary<unknown> => {
    if (of.$ref !== undefined) return right(schemas[of.$ref.split('/').at(-1) ?? ''] ?? {});
    const choices = of.anyOf ?? of.oneOf ?? of.allOf;
    if (choices !== undefined) return fc.oneof(...choices.map(right));
    if (of.enum !== undefined) return fc.constantFrom(...of.enum);
    switch (of.type) {
      case 'string':
        return text(of, ids);
      case 'integer':
        return fc.integer({
          min: Math.max(of.minimum ?? -5, -(2 ** 31)),
          max: Math.min(of.maximum ?? 5, 2 ** 31 - 1),
        });
      case 'number':
        return fc.double({ noNaN: true, noDefaultInfinity: true });
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'array':
        return fc.array(near(of.items ?? {}), { maxLength: 4 });
      case 'object':
        return object(of);
      default:
        return junk();
    }
  };

  const object = ({ properties, required = [] }: Schema): fc.Arbitrary<unknown> => {
    if (properties === undefined) return fc.dictionary(fc.string({ maxLength: 8 }), junk(), { maxKeys: 4 });
    const fields = Object.entries(properties).map(([name, of]) => {
      const weight = required.includes(name) ? 24 : 2;
      const present = { weight, arbitrary: near(of).map((value) => [[name, value]]) };
      return fc.oneof(present, { weight: 1, arbitrary: fc.constant([]) });
    });
    return fc
      .tuple(...fields)
      .map((entries) => Object.fromEntries(entries.flat() as [string, unknown][]) as unknown);
  };

  return fc.oneof({ weight: 9, arbitrary: right(schema) }, { weight: 1, arbitrary: junk() });
}

function text(
  { format, pattern, minLength = 0, maxLength = 100 }: Schema,
  ids: readonly string[],
): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid());
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  if (format === 'date') return day.map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time') return day.map((date) => date.toISOString());
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.min(maxLength, 200), unit: 'binary' });
}
