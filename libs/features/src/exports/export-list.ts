import { Injectable } from '@nestjs/common';
import type { Locale, Localized } from '#domain/shared/localized.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { BYTE_ORDER_MARK, csvLines } from '#platform/tables/csv-lines.js';
import type { SignedIn } from '../accounts/find-session.js';
import type { KeysetPage, PageOf } from '../audit/keyset-page.js';
import { ExportLimit } from './export-limit.js';

/** A column: what stands over it, and what it says of an item. */
export interface ExportColumn<Item> {
  readonly heading: Localized;
  readonly value: (item: Item) => string | null;
}

/** A list of the office as it is taken out of the portal: its own pages, so that it has the same rows as the screen. */
export interface ExportedList<Item> {
  readonly name: 'applications' | 'cards' | 'service_requests' | 'agencies';
  readonly filter: object;
  readonly columns: readonly ExportColumn<Item>[];
  readonly count: (tx: Transaction) => Promise<number>;
  readonly page: (page: KeysetPage) => Promise<PageOf<Item>>;
}

const PAGE = 200;

/** Takes a list out of the portal as CSV, and writes down who took which. */
@Injectable()
export class ExportList {
  constructor(
    private readonly transactions: Transactions,
    private readonly limit: ExportLimit,
  ) {}

  /**
   * Answers the text piece by piece, a page of the list at a time. That it was taken is written before the first line
   * goes out, with the number of rows at that moment.
   * @throws PortalError `export.too_many`
   */
  async run<Item>(
    { actor }: SignedIn,
    list: ExportedList<Item>,
    locale: Locale,
  ): Promise<AsyncGenerator<string>> {
    await this.limit.count(actor.accountId);
    await this.transactions.run(actor, async (tx) =>
      tx.record({
        type: 'list.exported',
        subjectType: 'account',
        subjectId: actor.accountId,
        data: { list: list.name, rows: await list.count(tx), filters: filtersOf(list.filter) },
      }),
    );
    return linesOf(list, locale);
  }
}

async function* linesOf<Item>({ columns, page }: ExportedList<Item>, locale: Locale): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvLines([columns.map(({ heading }) => heading[locale])])}`;
  let after: KeysetPage['after'] = null;
  do {
    const { items, next }: PageOf<Item> = await page({ limit: PAGE, after });
    if (items.length > 0) {
      yield csvLines(items.map((item) => columns.map(({ value }) => value(item) ?? '')));
    }
    after = next;
  } while (after !== null);
}

/** What was looked for may be somebody's name, and that does not belong into an event. */
function filtersOf(filter: object): string {
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (name === 'q' ? name : `${name}=${String(value)}`))
    .sort()
    .join(' ');
}
