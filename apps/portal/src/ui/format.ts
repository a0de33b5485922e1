import type { Language } from '../i18n/language.ts';

const ZONE = 'Asia/Shanghai';

/** A day, `YYYY-MM-DD`, as people write it. */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The weekday of a day, `YYYY-MM-DD`, in short. */
export function formatWeekday(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    weekday: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A moment, with the day and the minute in the province. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'short',
    hour12: false,
    timeZone: ZONE,
  }).format(new Date(instant));
}

/** A moment to the second, in the province. */
export function formatSecond(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    hour12: false,
    timeZone: ZONE,
  }).format(new Date(instant));
}

/** From when to when, with the day once: slots begin and end on one day. */
export function formatSpan(from: string, to: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const day = new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: ZONE,
  }).format(new Date(from));
  const time = (instant: string) =>
    new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZone: ZONE,
    }).format(new Date(instant));
  return `${day} ${time(from)}–${time(to)}`;
}

/** The day of a moment in the province, `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
}

/** Today in the province, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(new Date().toISOString());
}
