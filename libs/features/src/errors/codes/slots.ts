import type { ErrorDefinition } from '../error-definition.js';

/** Slots, holds and waiting lists. */
export const SLOTS_ERRORS = {
  'slot.times_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '时段须在将来，开始早于结束，最长一天，取消截止不晚于开始。',
      en: 'A slot must be in the future, start before it ends and last one day at most, and its cancellation deadline cannot be later than its start.',
    },
  },
  'slot.capacity_taken': {
    kind: 'refused',
    text: {
      'zh-CN': '已有{taken}个名额被预约或保留，名额数不能少于此数。',
      en: '{taken} places are already booked or reserved. The number of places cannot be lower.',
    },
  },
  'slot.day_fixed': {
    kind: 'refused',
    text: {
      'zh-CN': '该时段已有预约，只能在当日内调整时间。如需改期，请关闭该时段并另行发布。',
      en: 'The slot has bookings and can be moved only within the same day. To change the day, close the slot and publish another.',
    },
  },
  'slot.service_fixed': {
    kind: 'refused',
    text: {
      'zh-CN': '该编号的时段属于 {service}，服务不能更改。如需提供其他服务，请使用新的编号。',
      en: 'The slot with this reference is for {service}, and the service cannot be changed. Use a new reference for another service.',
    },
  },
  'slot.deadline_past': {
    kind: 'refused',
    text: {
      'zh-CN': '该时段已有预约，调整时间后须留有取消时间：取消截止须晚于当前时间。',
      en: 'The slot has bookings, so people must still be able to cancel after the time is changed. Set a cancellation deadline in the future.',
    },
  },
  'slot.import_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '时段表格中有的行需要更正，未发布任何时段。请按逐行说明更正后重新导入。',
      en: 'Some rows of the table need correction, and nothing was published. Correct the rows listed, then import again.',
    },
  },
  'slot.not_full': {
    kind: 'conflict',
    text: { 'zh-CN': '该时段尚有名额，可直接预约。', en: 'This slot still has places. Book it directly.' },
  },
  'slot.not_open': {
    kind: 'conflict',
    text: { 'zh-CN': '该时段已关闭或已开始。', en: 'The slot is closed or has begun.' },
  },
  'slot.not_waiting': {
    kind: 'conflict',
    text: { 'zh-CN': '该候补已结束。', en: 'This waiting-list entry has ended.' },
  },
  'slot.overlapping': {
    kind: 'conflict',
    text: {
      'zh-CN': '有{count}个时段与已发布的时段重叠，未发布任何时段。请先预览，或选择跳过重叠时段。',
      en: '{count} slots overlap published slots, and nothing was published. Look at the preview, or choose to skip overlapping slots.',
    },
  },
  'slot.pattern_days': {
    kind: 'refused',
    text: {
      'zh-CN': '结束日期不得早于开始日期，跨度最多{days}天。',
      en: 'The last day cannot be before the first day, and the period can be at most {days} days.',
    },
  },
  'slot.pattern_empty': {
    kind: 'refused',
    text: {
      'zh-CN': '按此设置没有可发布的时段。',
      en: 'These settings do not produce any slots to publish.',
    },
  },
  'slot.pattern_times': {
    kind: 'refused',
    text: {
      'zh-CN': '每段时间的结束应晚于开始，且各段不重叠。',
      en: 'Each time must end after it starts, and times must not overlap.',
    },
  },
  'slot.pattern_too_many': {
    kind: 'refused',
    text: {
      'zh-CN': '一次最多发布{slots}个时段，请缩短日期范围。',
      en: 'You can publish at most {slots} slots at once. Choose a shorter period.',
    },
  },
  'slot.table_unreadable': {
    kind: 'refused',
    text: {
      'zh-CN': '无法读取表格：须有“服务编码、日期、开始、结束、名额”表头，至少一行、最多{most}行。',
      en: 'The table cannot be read. It needs a heading with service, date, starts, ends and capacity, and from 1 to {most} rows.',
    },
  },
  'slot.waiting_already': {
    kind: 'conflict',
    text: {
      'zh-CN': '您正在候补该时段，有名额时将通知您。',
      en: 'You are already on the waiting list for this slot. You will be notified when a place becomes available.',
    },
  },
  'slot.waiting_too_often': {
    kind: 'refused',
    text: {
      'zh-CN': '每人最多同时候补{most}个时段。',
      en: 'You can be on at most {most} waiting lists at a time.',
    },
  },
  'slot.service_not_booked': {
    kind: 'refused',
    text: {
      'zh-CN': '该服务不按时段预约，或本机构不提供该服务。',
      en: 'This service is not booked by time slots, or your agency does not provide it.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
