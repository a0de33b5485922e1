import { dayText } from '../calendar/day-text.js';
import type { Criterion, FactRequirement } from '../catalogue/policy.js';
import type { Locale } from '../shared/localized.js';
import { amountText, optionsText } from './requirement-texts.js';
import type { RequirementFailure } from './weigh-requirement.js';

/**
 * The sentence for a requirement that a claim does not satisfy, in the reader's language, with the labels and
 * units of its criterion.
 */
export function describeFailure(failure: RequirementFailure, criterion: Criterion, locale: Locale): string {
  const requirement = criterion.requirements.find(({ fact }) => fact === failure.fact);
  const label = requirement?.label[locale] ?? failure.fact;
  switch (locale) {
    case 'zh-CN':
      return inChinese(failure, label, requirement);
    case 'en':
      return inEnglish(failure, label, requirement);
  }
}

function inChinese(failure: RequirementFailure, label: string, requirement?: FactRequirement): string {
  const amount = (value: number) => amountText(requirement, value, 'zh-CN');
  const options = (values: readonly string[]) => optionsText(requirement, values, 'zh-CN');
  switch (failure.code) {
    case 'missing':
      return `未填写“${label}”。`;
    case 'unknown_fact':
    case 'wrong_type':
    case 'not_an_option':
      return `“${label}”填写有误。`;
    case 'below':
      return `“${label}”应不低于${amount(failure.params.atLeast)}，现为${amount(failure.params.value)}。`;
    case 'above':
      return `“${label}”应不超过${amount(failure.params.atMost)}，现为${amount(failure.params.value)}。`;
    case 'too_long_ago':
      return `“${label}”应不早于${dayText(failure.params.earliest, 'zh-CN')}，现为${dayText(failure.params.value, 'zh-CN')}。`;
    case 'in_future':
      return `“${label}”为${dayText(failure.params.value, 'zh-CN')}，晚于认定之日。`;
    case 'not_accepted':
      return `“${label}”应为${options(failure.params.accepted)}，现为${options([failure.params.value])}。`;
    case 'must_be':
      return failure.params.is ? `不符合“${label}”的条件。` : `有“${label}”的情形，不符合条件。`;
  }
}

function inEnglish(failure: RequirementFailure, label: string, requirement?: FactRequirement): string {
  const amount = (value: number) => amountText(requirement, value, 'en');
  const options = (values: readonly string[]) => optionsText(requirement, values, 'en');
  switch (failure.code) {
    case 'missing':
      return `“${label}” is not filled in.`;
    case 'unknown_fact':
    case 'wrong_type':
    case 'not_an_option':
      return `“${label}” is not filled in correctly.`;
    case 'below':
      return `“${label}” must be at least ${amount(failure.params.atLeast)}. You entered ${amount(failure.params.value)}.`;
    case 'above':
      return `“${label}” must be at most ${amount(failure.params.atMost)}. You entered ${amount(failure.params.value)}.`;
    case 'too_long_ago':
      return `“${label}” must be ${dayText(failure.params.earliest, 'en')} or later. You entered ${dayText(failure.params.value, 'en')}.`;
    case 'in_future':
      return `“${label}” is ${dayText(failure.params.value, 'en')}, after the day of assessment.`;
    case 'not_accepted':
      return `“${label}” must be ${options(failure.params.accepted)}. You entered ${options([failure.params.value])}.`;
    case 'must_be':
      return failure.params.is
        ? `The condition “${label}” is not met.`
        : `“${label}” applies, so the condition is not met.`;
  }
}
