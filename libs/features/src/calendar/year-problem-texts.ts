import type { OfficialYearProblem } from '#domain/calendar/official-years.js';
import type { Localized } from '#domain/shared/localized.js';

/** What is wrong with a day of a year that is entered, for those who enter it. */
export const YEAR_PROBLEM_TEXTS: Readonly<Record<OfficialYearProblem['code'], Localized>> = {
  not_a_day: { 'zh-CN': '应为 YYYY-MM-DD 格式的日期', en: 'must be a day, YYYY-MM-DD' },
  not_in_year: { 'zh-CN': '不在该年度内', en: 'is not a day of this year' },
  named_twice: { 'zh-CN': '重复填写', en: 'is entered twice' },
  not_a_weekend: { 'zh-CN': '调休上班日须为周六或周日', en: 'must be a Saturday or a Sunday' },
  holiday_too: { 'zh-CN': '同一天不能既放假又上班', en: 'cannot be both a holiday and a working day' },
};
