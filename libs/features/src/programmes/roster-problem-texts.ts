import type { RosterRowProblem } from '#domain/programmes/read-roster-row.js';
import type { Localized } from '#domain/shared/localized.js';

/** What is wrong with a row of a roster, and with its place among the others. */
export type RosterProblemCode = RosterRowProblem['code'] | 'twice' | 'ended_before';

export const ROSTER_PROBLEM_TEXTS: Readonly<Record<RosterProblemCode, Localized>> = {
  missing: { 'zh-CN': '未填写', en: 'is missing' },
  too_long: { 'zh-CN': '最多100个字符', en: 'must have at most 100 characters' },
  not_a_choice: { 'zh-CN': '不是可选的值', en: 'is not one of the accepted values' },
  not_a_year: { 'zh-CN': '应为四位年份', en: 'must be a year with four digits' },
  in_future: { 'zh-CN': '不能晚于本年度', en: 'cannot be later than this year' },
  identity_invalid: { 'zh-CN': '证件号码不正确', en: 'is not a valid document number' },
  twice: { 'zh-CN': '与前面的行重复', en: 'repeats a row above' },
  ended_before: {
    'zh-CN': '名册记载该人员已退出，须逐人更正',
    en: 'has left according to the roster; correct that entry individually',
  },
};
