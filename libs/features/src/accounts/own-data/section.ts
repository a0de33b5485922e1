import type { LeftOutReason } from '#domain/accounts/left-out.js';
import type { Localized } from '#domain/shared/localized.js';
import { getMetadataArgsStorage, type ObjectLiteral } from 'typeorm';
import type { DependantVault } from '#database/dependant-vault.js';
import type { IdentityVault } from '#database/identity-vault.js';
import type { Transaction } from '#database/transactions.js';

/**
 * How many rows of one kind a document holds, the newest of them. People have tens; a card that is shown at counters
 * every day for years has thousands, and the document tells where it stops.
 */
const MOST_ROWS = 5000;

/** What a field of a row is, for whoever describes the document. */
export type FieldKind = 'uuid' | 'text' | 'texts' | 'day' | 'moment' | 'integer' | 'flag' | 'any';

export interface SectionField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly nullable: boolean;
}

export type OwnRow = Readonly<Record<string, unknown>>;

/** By what a person's rows are read: the transaction has the sight of the person alone. */
export interface OwnReading {
  readonly tx: Transaction;
  /** The account. */
  readonly me: string;
  readonly identities: IdentityVault;
  readonly dependants: DependantVault;
}

/** One kind of thing that is kept about a person. */
export interface Section {
  readonly title: Localized;
  readonly row: new () => object;
  /** The SQL condition of the rows (alias `row`) that are those of the account `:me`. */
  readonly whose: string;
  readonly fields: readonly SectionField[];
  /** Why the other columns are not in the document. */
  readonly without: Readonly<Record<string, LeftOutReason>>;
  /** In the order in which they came about; `complete` is false when there are more than the document holds. */
  read(reading: OwnReading): Promise<{ readonly rows: OwnRow[]; readonly complete: boolean }>;
}

type Extra<Row> = (row: Row, reading: OwnReading) => string | null | Promise<string | null>;

interface Definition<Row extends ObjectLiteral, Told extends keyof Row & string> {
  readonly title: Localized;
  readonly whose: string;
  /** Orders the rows; ids are made in the order of time. */
  readonly by?: keyof Row & string;
  readonly told: readonly Told[];
  /** Every other column with the reason: a column that is added to the table is named here or in `told`. */
  readonly without: Readonly<Record<Exclude<keyof Row & string, Told>, LeftOutReason>>;
  /** Texts that are made of a row: where a file is, or a number that is kept sealed. */
  readonly extra?: Readonly<Record<string, Extra<Row>>>;
  /** The person is told of rows that he or she does not see; `told` is what the screens tell of them. */
  readonly beyondOwnSight?: true;
}

/** A section of rows of one table. */
export function section<Row extends ObjectLiteral, const Told extends keyof Row & string>(
  row: new () => Row,
  definition: Definition<Row, Told>,
): Section {
  const { title, whose, told, without, extra = {}, beyondOwnSight = false } = definition;
  const by = definition.by ?? 'id';
  return {
    ...{ title, row, whose, without },
    fields: [
      ...told.map((name) => fieldOf(row, name)),
      ...Object.keys(extra).map((name) => ({ name, kind: 'text' as const, nullable: true })),
    ],
    read: async (reading) => {
      const { tx, me } = reading;
      const newest = () =>
        tx.manager
          .createQueryBuilder(row, 'row')
          .where(whose, { me })
          .orderBy(`row.${by}`, 'DESC')
          .limit(MOST_ROWS + 1)
          .getMany();
      const found = await (beyondOwnSight ? tx.seeingAll(newest) : newest());
      const rows: OwnRow[] = [];
      for (const one of found.slice(0, MOST_ROWS).reverse()) rows.push(await toldOf(one));
      return { rows, complete: found.length <= MOST_ROWS };

      async function toldOf(one: Row): Promise<OwnRow> {
        const entries: [string, unknown][] = told.map((name) => [name, plain(one[name])]);
        for (const [name, make] of Object.entries(extra)) entries.push([name, await make(one, reading)]);
        return Object.fromEntries(entries);
      }
    },
  };
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}

const KINDS: Readonly<Record<string, FieldKind>> = {
  ...{ uuid: 'uuid', text: 'text', date: 'day', timestamptz: 'moment', integer: 'integer', boolean: 'flag' },
  jsonb: 'any',
};

function fieldOf(row: new () => object, name: string): SectionField {
  const column = getMetadataArgsStorage().columns.find(
    ({ target, propertyName }) => target === row && propertyName === name,
  );
  const { type, array, nullable = false } = column?.options ?? {};
  const kind = KINDS[String(type)];
  if (kind === undefined) throw new Error(`${row.name}.${name} is of no kind that a document can tell`);
  return { name, kind: array === true ? 'texts' : kind, nullable };
}
