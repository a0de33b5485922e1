import { QUOTA_PERIODS } from '#domain/catalogue/policy.js';
import type { QuotaCounter } from '#domain/quotas/counters.js';
import { QUOTA_MOVEMENTS } from '#domain/quotas/movements.js';
import { counterText, entryText, periodText } from '#domain/quotas/quota-texts.js';
import type { Locale } from '#domain/shared/localized.js';
import type { QuotaEntryRow } from '#database/entities/quota-entry.js';
import type { PublishedPolicy } from '#features/policy/policies.js';
import type { HolderQuotas } from '#features/requests/gather-counters.js';
import {
  FlagField,
  ChoiceField,
  CodeField,
  DateField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { BeneficiaryView } from './service-request.views.js';

const MOST = 2_147_483_647;

class CounterKeyView {
  @CodeField()
  service!: string;

  @TextField({ max: 200 })
  serviceName!: string;

  @TextField({
    max: 200,
    description: 'names the span that is counted, e.g. `2026`, `primary`, `card:2026-11-24`, `life`',
  })
  periodKey!: string;

  @TextField({ max: 300, description: 'the span in words' })
  periodText!: string;

  @TextField({
    max: 36,
    description: '`-` where the family shares the quota, else `self` or the id of a dependant',
  })
  beneficiaryKey!: string;
}

export class QuotaBalanceView extends CounterKeyView {
  @ChoiceField(QUOTA_PERIODS, { enumName: 'QuotaPeriod' })
  period!: string;

  @NestedField(() => BeneficiaryView, { nullable: true, description: 'null where the family shares it' })
  beneficiary!: BeneficiaryView | null;

  @IntegerField({ min: 0, max: MOST })
  used!: number;

  @IntegerField({ min: 0, max: MOST, nullable: true, description: 'null is unlimited' })
  limit!: number | null;

  @IntegerField({ min: 0, max: MOST, nullable: true, description: 'null is unlimited' })
  remaining!: number | null;

  @FlagField({ description: 'whether a use today would be counted here' })
  current!: boolean;

  @DateField({ nullable: true, description: 'the first day on which it begins anew' })
  resetsOn!: string | null;

  @TextField({ max: 500, description: 'what it stands at, in a sentence' })
  text!: string;
}

export class QuotaBalancesView {
  @NestedListField(() => QuotaBalanceView)
  items!: QuotaBalanceView[];
}

export class QuotaEntryView extends CounterKeyView {
  @UuidField()
  id!: string;

  @InstantField()
  at!: string;

  @ChoiceField(QUOTA_MOVEMENTS, { enumName: 'QuotaMovement' })
  movement!: string;

  @IntegerField({ min: -MOST, max: MOST, description: 'what it adds to the uses' })
  amount!: number;

  @UuidField({ nullable: true, description: 'the request that it came of' })
  requestId!: string | null;

  @TextField({ max: 1000, nullable: true, description: 'why the office corrected it' })
  reason!: string | null;

  @TextField({ max: 500, description: 'what happened, in a sentence' })
  text!: string;
}

export class QuotaEntriesView {
  @NestedListField(() => QuotaEntryView)
  items!: QuotaEntryView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function quotasView(quotas: HolderQuotas, locale: Locale): QuotaBalancesView {
  return { items: quotas.counters.map((counter) => quotaView(counter, quotas, locale)) };
}

function quotaView(counter: QuotaCounter, quotas: HolderQuotas, locale: Locale): QuotaBalanceView {
  const { period, used, limit, current, resetsOn } = counter;
  return {
    ...keyView(counter, quotas.published, locale),
    beneficiary: beneficiaryOf(counter.beneficiaryKey, quotas),
    ...{ period, used, limit, current, resetsOn },
    remaining: limit === null ? null : Math.max(0, limit - used),
    text: counterText(counter, locale),
  };
}

export function quotaEntryView(
  entry: QuotaEntryRow,
  published: PublishedPolicy,
  locale: Locale,
): QuotaEntryView {
  const { id, at, movement, amount, requestId, reason } = entry;
  return {
    ...keyView(entry, published, locale),
    ...{ id, at: at.toISOString(), movement, amount, requestId, reason },
    text: entryText(movement, amount, locale),
  };
}

function keyView(
  { service, periodKey, beneficiaryKey }: Pick<QuotaCounter, 'service' | 'periodKey' | 'beneficiaryKey'>,
  { services }: PublishedPolicy,
  locale: Locale,
): CounterKeyView {
  return {
    ...{ service, periodKey, beneficiaryKey },
    serviceName: services.get(service)?.name[locale] ?? service,
    periodText: periodText(periodKey, locale),
  };
}

/** A dependant who was removed since has no name here any more. */
function beneficiaryOf(key: string, { dependants, holderName }: HolderQuotas): BeneficiaryView | null {
  if (key === 'self') return { relation: 'self', name: holderName };
  const dependant = dependants.find(({ id }) => id === key);
  return dependant === undefined ? null : { relation: dependant.relation, name: dependant.name };
}
