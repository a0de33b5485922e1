import type { Policy } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import { IntegerField, NestedListField, TextField } from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { SourceField, TierField } from './catalogue-fields.js';

export class TierView {
  @TierField()
  code!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 1000 })
  summary!: string;

  @IntegerField({ min: 1, max: 100, description: 'years for which a card of this tier is valid' })
  cardYears!: number;

  @SourceField()
  source!: string;
}

export class TiersView {
  @NestedListField(() => TierView)
  items!: TierView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function tierView(tier: Policy['tiers'][number], locale: Locale): TierView {
  const { code, cardYears, source } = tier;
  return { code, name: tier.name[locale], summary: tier.summary[locale], cardYears, source };
}
