import { addYears } from '../calendar/add-years.js';
import { dayText } from '../calendar/day-text.js';
import type { FactRequirement, Policy } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';
import { listText } from '../shared/list-text.js';
import type { Locale } from '../shared/localized.js';
import { leastOf, type RequirementFailure } from './weigh-requirement.js';

const YES_OR_NO: Readonly<Record<Locale, (is: boolean) => string>> = {
  'zh-CN': (is) => (is ? '是' : '否'),
  en: (is) => (is ? 'yes' : 'no'),
};

/** What a requirement asks for on a day, in a few words: “at least 576,000 yuan”, “不早于2021年11月24日”. */
export function describeNeed(
  requirement: FactRequirement,
  parameters: Policy['parameters'],
  on: IsoDate,
  locale: Locale,
): string {
  switch (requirement.type) {
    case 'number':
      return numberNeed(requirement, parameters, locale);
    case 'date':
      return dateNeed(requirement, on, locale);
    case 'choice': {
      const { accepted, options = [] } = requirement;
      const values = accepted ?? options.map(({ value }) => value);
      return optionsText(requirement, values, locale);
    }
    case 'boolean':
      return YES_OR_NO[locale](requirement.is ?? true);
  }
}

/** What a claim states where it does not satisfy; null where it states nothing, or nothing of use. */
export function describeStated(
  failure: RequirementFailure,
  requirement: FactRequirement | undefined,
  locale: Locale,
): string | null {
  switch (failure.code) {
    case 'missing':
    case 'unknown_fact':
    case 'wrong_type':
    case 'not_an_option':
      return null;
    case 'below':
    case 'above':
      return amountText(requirement, failure.params.value, locale);
    case 'too_long_ago':
    case 'in_future':
      return dayText(failure.params.value, locale);
    case 'not_accepted':
      return optionsText(requirement, [failure.params.value], locale);
    case 'must_be':
      return YES_OR_NO[locale](!failure.params.is);
  }
}

/** A number with its unit: 576,000 yuan. */
export function amountText(requirement: FactRequirement | undefined, value: number, locale: Locale): string {
  const unit = requirement?.unit?.[locale];
  if (unit === undefined) return grouped(value);
  return locale === 'en' ? `${grouped(value)} ${unit}` : `${grouped(value)}${unit}`;
}

/** Options by their labels, as alternatives. */
export function optionsText(
  requirement: FactRequirement | undefined,
  values: readonly string[],
  locale: Locale,
): string {
  const labels = values.map(
    (value) => requirement?.options?.find((option) => option.value === value)?.label[locale] ?? value,
  );
  return listText(labels, locale, 'or');
}

function numberNeed(requirement: FactRequirement, parameters: Policy['parameters'], locale: Locale): string {
  const least = leastOf(requirement, parameters);
  const { atMost } = requirement;
  const amount = (value: number) => amountText(requirement, value, locale);
  const isChinese = locale === 'zh-CN';
  const bounds = [
    ...(least === null ? [] : [isChinese ? `不低于${amount(least)}` : `at least ${amount(least)}`]),
    ...(atMost === undefined ? [] : [isChinese ? `不超过${amount(atMost)}` : `at most ${amount(atMost)}`]),
  ];
  return listText(bounds, locale);
}

function dateNeed({ withinYears }: FactRequirement, on: IsoDate, locale: Locale): string {
  const isChinese = locale === 'zh-CN';
  if (withinYears === undefined) {
    const last = dayText(on, locale);
    return isChinese ? `不晚于${last}` : `${last} or earlier`;
  }
  const earliest = dayText(addYears(on, -withinYears), locale);
  return isChinese ? `不早于${earliest}` : `${earliest} or later`;
}

/** 576000 as 576,000. */
function grouped(value: number): string {
  const [whole = '', fraction] = value.toString().split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
