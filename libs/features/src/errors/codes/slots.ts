import type { ErrorDefinition } from '../error-definition.js';

/** Slots, holds and waiting lists. */
export const SLOTS_ERRORS = {
  'slot.times_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '时段须在将来，开始早于结束，最长一天，取消截止不晚于开始。',
      en: 'A slot lies in the future, starts before it ends, lasts a day at most, and its cancellation deadline is not after its start.',
    },
  },
  'slot.capacity_taken': {
    kind: 'refused',
    text: {
      'zh-CN': '已有 {taken} 个名额被预约或保留，名额数不能少于此数。',
      en: '{taken} places are booked or held. There cannot be fewer.',
    },
  },
  'slot.day_fixed': {
    kind: 'refused',
    text: {
      'zh-CN': '该时段已有预约，只能在当日内调整时间。如需改期，请关闭该时段并另行发布。',
      en: 'The slot is booked and can be moved within its day only. To change the day, close it and publish another.',
    },
  },
  'slot.service_fixed': {
    kind: 'refused',
    text: {
      'zh-CN': '该编号的时段属于 {service}，服务不能更改。如需提供其他服务，请使用新的编号。',
      en: 'The slot of this key is for {service}, and that cannot be changed. Use a new key for another service.',
    },
  },
  'slot.deadline_past': {
    kind: 'refused',
    text: {
      'zh-CN': '该时段已有预约，调整时间后须留有取消时间：取消截止须晚于当前时间。',
      en: 'The slot is booked: whoever cannot come at the new time must be able to cancel. Set a deadline that has not passed.',
    },
  },
  'slot.import_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '时段表格中有的行需要更正，未发布任何时段。请按逐行说明更正后重新导入。',
      en: 'Some rows of the table need correction, and nothing was published. Correct the rows listed and import it again.',
    },
  },
  'slot.not_full': {
    kind: 'conflict',
    text: { 'zh-CN': '该时段尚有名额，可直接预约。', en: 'There are places in this slot. Book one.' },
  },
  'slot.not_open': {
    kind: 'conflict',
    text: { 'zh-CN': '该时段已关闭或已开始。', en: 'The slot is closed or has begun.' },
  },
  'slot.not_waiting': {
    kind: 'conflict',
    text: { 'zh-CN': '该候补已结束。', en: 'This place on the waiting list is over.' },
  },
  'slot.overlapping': {
    kind: 'conflict',
    text: {
      'zh-CN': '有 {count} 个时段与已发布的时段重叠，未发布任何时段。请先预览，或选择跳过重叠时段。',
      en: '{count} slots overlap others on offer, and nothing was published. Look at the preview, or leave them out.',
    },
  },
  'slot.pattern_days': {
    kind: 'refused',
    text: {
      'zh-CN': '结束日期不早于开始日期，跨度最多 {days} 天。',
      en: 'The last day is not before the first, and there are at most {days} days.',
    },
  },
  'slot.pattern_empty': {
    kind: 'refused',
    text: { 'zh-CN': '按此设置没有可发布的时段。', en: 'No slot to come follows from this.' },
  },
  'slot.pattern_times': {
    kind: 'refused',
    text: {
      'zh-CN': '每段时间的结束应晚于开始，且各段不重叠。',
      en: 'Each time ends after it starts, and none overlaps another.',
    },
  },
  'slot.pattern_too_many': {
    kind: 'refused',
    text: {
      'zh-CN': '一次最多发布 {slots} 个时段，请缩短日期范围。',
      en: 'At most {slots} slots at once. Choose fewer days.',
    },
  },
  'slot.table_unreadable': {
    kind: 'refused',
    text: {
      'zh-CN': '无法读取表格：须有“服务编码、日期、开始、结束、名额”表头，至少一行、最多 {most} 行。',
      en: 'The table cannot be read: it needs a head with service, date, starts, ends and capacity, and from one to {most} rows.',
    },
  },
  'slot.waiting_already': {
    kind: 'conflict',
    text: {
      'zh-CN': '您正在候补该时段，有名额时将通知您。',
      en: 'You are on the waiting list of this slot. You are told when a place is yours.',
    },
  },
  'slot.waiting_too_often': {
    kind: 'refused',
    text: {
      'zh-CN': '每人最多同时候补 {most} 个时段。',
      en: 'One person can be on {most} waiting lists at a time.',
    },
  },
  'slot.service_not_booked': {
    kind: 'refused',
    text: {
      'zh-CN': '该服务不按时段预约，或本机构不提供该服务。',
      en: 'The service is not booked by slots, or this agency does not fulfil it.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
