import { dayText } from '../calendar/day-text.js';
import { periodOfKey } from '../eligibility/quota-key.js';
import type { Locale, Localized } from '../shared/localized.js';
import type { QuotaCounter } from './counters.js';
import type { QuotaMovement } from './movements.js';

const STAGES: Readonly<Record<string, Localized>> = {
  preschool: { 'zh-CN': '学前阶段', en: 'preschool' },
  primary: { 'zh-CN': '小学阶段', en: 'primary school' },
  junior_middle: { 'zh-CN': '初中阶段', en: 'junior middle school' },
  senior_middle: { 'zh-CN': '高中阶段', en: 'senior middle school' },
};

/** The span that a counter's key names, as people read it: 2026年, 小学阶段, 持卡期内. */
export function periodText(periodKey: string, locale: Locale): string {
  const isChinese = locale === 'zh-CN';
  switch (periodOfKey(periodKey)) {
    case 'lifetime':
      return isChinese ? '终身' : 'for life';
    case 'calendar_year':
      return isChinese ? `${periodKey}年` : periodKey;
    case 'school_stage':
      return STAGES[periodKey]?.[locale] ?? periodKey;
    case 'card_term': {
      const from = dayText(periodKey.slice('card:'.length), locale);
      return isChinese ? `本期人才卡（自${from}起）` : `this card term (from ${from})`;
    }
    case 'day':
      return dayText(periodKey, locale);
    case 'day_and_place': {
      const [day = '', place = ''] = periodKey.split('@');
      return isChinese ? `${dayText(day, locale)}，${place}` : `${dayText(day, locale)}, ${place}`;
    }
  }
}

/** What a counter stands at, in a sentence. */
export function counterText({ periodKey, used, limit, resetsOn }: QuotaCounter, locale: Locale): string {
  const period = periodText(periodKey, locale);
  if (locale === 'zh-CN') {
    const stands = limit === null ? '不限次数' : `共${limit}次，还可使用${Math.max(0, limit - used)}次`;
    const anew = resetsOn === null ? '' : `，${dayText(resetsOn, locale)}起重新计算`;
    return `${period}：已用${used}次，${stands}${anew}。`;
  }
  const stands = limit === null ? 'without limit' : `of ${limit}; ${Math.max(0, limit - used)} left`;
  const anew = resetsOn === null ? '' : `, counted anew from ${dayText(resetsOn, locale)}`;
  return `${period[0]?.toUpperCase() ?? ''}${period.slice(1)}: used ${used} ${stands}${anew}.`;
}

/** What an entry of the ledger tells, in a sentence. `amount` is what it adds to the uses. */
export function entryText(movement: QuotaMovement, amount: number, locale: Locale): string {
  const times = Math.abs(amount);
  const isChinese = locale === 'zh-CN';
  const uses = times === 1 ? '1 use' : `${times} uses`;
  switch (movement) {
    case 'take':
      return isChinese ? `申请或使用服务，计${times}次。` : `A request or use of the service took ${uses}.`;
    case 'give_back':
      return isChinese
        ? `申请未使用即结束，退回${times}次。`
        : `A request ended without being used; ${uses} given back.`;
    case 'carry':
      if (amount > 0)
        return isChinese
          ? `层次变更，由原卡转入${times}次。`
          : `Tier changed: ${uses} carried over from the previous card.`;
      return isChinese
        ? `层次变更，转入新卡${times}次。`
        : `Tier changed: ${uses} carried over to the new card.`;
    case 'correct':
      if (amount > 0)
        return isChinese ? `服务管理部门更正，增计${times}次。` : `The service office added ${uses}.`;
      return isChinese ? `服务管理部门更正，退回${times}次。` : `The service office gave back ${uses}.`;
  }
}
