import type { Localized } from '#domain/shared/localized.js';
import type { SlotCellProblem } from '#domain/slots/read-slot-row.js';

/** What is wrong with a row of a table of slots, and with its place among the others. */
export type SlotProblemCode =
  | SlotCellProblem['code']
  | 'service_not_booked'
  | 'in_past'
  | 'overlaps'
  | 'overlaps_row';

export const SLOT_PROBLEM_TEXTS: Readonly<Record<SlotProblemCode, Localized>> = {
  missing: { 'zh-CN': '未填写', en: 'is missing' },
  not_a_day: { 'zh-CN': '应为 YYYY-MM-DD 格式的日期', en: 'must be a day, YYYY-MM-DD' },
  not_a_time: { 'zh-CN': '应为 HH:MM 格式的时间', en: 'must be a time of day, HH:MM' },
  ends_before: { 'zh-CN': '结束应晚于开始', en: 'must be after the start' },
  not_a_number: { 'zh-CN': '应为范围内的整数', en: 'must be a whole number within its range' },
  not_yes_or_no: { 'zh-CN': '应为“是”或“否”', en: 'must be yes or no' },
  service_not_booked: {
    'zh-CN': '该服务不按时段预约，或本机构不提供该服务',
    en: 'is not booked by time slots, or is not provided by your agency',
  },
  in_past: { 'zh-CN': '时段须在将来', en: 'must be in the future' },
  overlaps: { 'zh-CN': '与已发布的时段重叠', en: 'overlaps a published slot' },
  overlaps_row: { 'zh-CN': '与前面的行重叠', en: 'overlaps a row above' },
};
