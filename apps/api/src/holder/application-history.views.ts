import { TIERS, type Policy } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import { describeRosterChange } from '#domain/tiers/roster-texts.js';
import { HISTORY_ROLES, HISTORY_STEPS, type HistoryEntry } from '#features/accreditation/list-history.js';
import {
  ChoiceField,
  InstantField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { NamedCode } from '../http/views.js';
import { nameOf } from '../public/named-codes.js';
import { StaffView } from './application.views.js';

/** Why the portal itself sends an application back. */
export const PROMISE_BROKEN = {
  code: 'promise_broken',
  name: {
    'zh-CN': '承诺补交的材料逾期未交',
    en: 'A promised document did not come in time',
  },
};

export class HistoryEntryView {
  @UuidField()
  id!: string;

  @InstantField()
  at!: string;

  @ChoiceField(HISTORY_STEPS, { enumName: 'HistoryStep' })
  step!: string;

  @ChoiceField(HISTORY_ROLES, { enumName: 'HistoryRole' })
  by!: string;

  @NestedField(() => StaffView, { nullable: true, description: 'for the office only' })
  person!: StaffView | null;

  @UuidField({
    nullable: true,
    description: 'the decision that was taken; its receipt is at /decisions/{id}/receipt',
  })
  decisionId!: string | null;

  @ChoiceField(TIERS, { enumName: 'Tier', nullable: true })
  tier!: string | null;

  @NestedField(() => NamedCode, { nullable: true })
  reasonCode!: NamedCode | null;

  @TextField({ max: 4000, nullable: true })
  reason!: string | null;
}

export class HistoryView {
  @NestedListField(() => HistoryEntryView, { description: 'the oldest first' })
  items!: HistoryEntryView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function historyView(entries: readonly HistoryEntry[], policy: Policy, locale: Locale): HistoryView {
  return { items: entries.map((entry) => entryView(entry, policy, locale)), nextCursor: null };
}

function entryView(entry: HistoryEntry, policy: Policy, locale: Locale): HistoryEntryView {
  const { id, at, step, by, person, decisionId, tier, reasonCode: code, reason, roster } = entry;
  const known = [...policy.rejectionReasons, PROMISE_BROKEN].find((candidate) => candidate.code === code);
  return {
    ...{ id, at: at.toISOString(), step, by },
    person: person && { id: person.id, name: person.name },
    ...{ decisionId, tier },
    reasonCode: code === null ? null : { code, name: known?.name[locale] ?? code },
    reason:
      roster === null
        ? reason
        : describeRosterChange(
            roster,
            nameOf(policy.programmes ?? [], roster.programme, locale).name,
            locale,
          ),
  };
}
