import type { IsoDate } from '../shared/iso-date.js';
import type { Locale } from '../shared/localized.js';
import { dayOfMonth, monthOf, yearOf } from './day-number.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as people read it: 2026年11月24日, 24 November 2026. */
export function dayText(day: IsoDate, locale: Locale): string {
  const year = yearOf(day).toString();
  const month = monthOf(day);
  const dayInMonth = dayOfMonth(day).toString();
  switch (locale) {
    case 'zh-CN':
      return `${year}年${month}月${dayInMonth}日`;
    case 'en':
      return `${dayInMonth} ${MONTHS[month - 1] ?? ''} ${year}`;
  }
}
