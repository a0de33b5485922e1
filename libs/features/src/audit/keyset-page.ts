import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Which page of a list, newest first: after the item with this moment and id. */
export interface KeysetPage {
  readonly limit: number;
  readonly after: Keyset | null;
}

/** The moment is text of the database's own, so that no microsecond of it is lost on the way. */
export interface Keyset {
  readonly at: string;
  readonly id: string;
}

export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** Where the next page starts; null on the last one. */
  readonly next: Keyset | null;
}

/** Cuts one page out of a query, at any depth at the same cost. `moment` is a property with an index (moment, id). */
export async function keysetPage<Row extends ObjectLiteral & { readonly id: string }>(
  query: SelectQueryBuilder<Row>,
  moment: keyof Row & string,
  page: KeysetPage,
): Promise<PageOf<Row>> {
  const { alias } = query;
  if (page.after !== null) {
    query.andWhere(
      `(${alias}.${moment}, ${alias}.id) < (CAST(:afterAt AS timestamptz), CAST(:afterId AS uuid))`,
      {
        afterAt: page.after.at,
        afterId: page.after.id,
      },
    );
  }
  const { entities, raw } = await query
    .addSelect(`CAST(${alias}.${moment} AS text)`, 'keyset_at')
    .orderBy(`${alias}.${moment}`, 'DESC')
    .addOrderBy(`${alias}.id`, 'DESC')
    .limit(page.limit + 1)
    .getRawAndEntities<{ keyset_at: string }>();
  const items = entities.slice(0, page.limit);
  const last = items.at(-1);
  const lastRaw = raw[items.length - 1];
  const more = entities.length > page.limit && last !== undefined && lastRaw !== undefined;
  return { items, next: more ? { at: lastRaw.keyset_at, id: last.id } : null };
}
