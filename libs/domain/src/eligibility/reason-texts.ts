import type { Locale } from '../shared/localized.js';
import type { Names } from './names.js';
import type { Reason, ReasonCode, Remedy, RemedyCode } from './reason.js';
import { en } from './texts/en.js';
import type { ReasonTable } from './texts/reason-table.js';
import { zhCn } from './texts/zh-cn.js';

const TABLES: Readonly<Record<Locale, ReasonTable>> = { 'zh-CN': zhCn, en };

/** A reason as people read it. */
export interface ReasonText {
  readonly message: string;
  readonly remedy?: string;
}

/** The sentence for a reason, and where there is one for its remedy, in the reader's language. */
export function describeReason(reason: Reason, locale: Locale, names: Names): ReasonText {
  const table = TABLES[locale];
  const message = reasonText(table, reason, names);
  return reason.remedy === undefined
    ? { message }
    : { message, remedy: remedyText(table, reason.remedy, names) };
}

function reasonText<Code extends ReasonCode>(table: ReasonTable, reason: Reason<Code>, names: Names): string {
  return table.reasons[reason.code](reason.params, names);
}

function remedyText<Code extends RemedyCode>(table: ReasonTable, remedy: Remedy<Code>, names: Names): string {
  return table.remedies[remedy.code](remedy.params, names);
}
