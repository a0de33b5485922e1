import { ENGLISH } from './texts/en.js';
import { CHINESE, type Texts } from './texts/zh-CN.js';

export type Language = 'zh-CN' | 'en';

/** The key under which the portal keeps what was chosen; one choice holds for both. */
const KEY = 'portal.language';
const TEXTS: Readonly<Record<Language, Texts>> = { 'zh-CN': CHINESE, en: ENGLISH };

let chosen: Language | null = null;

export function currentLanguage(): Language {
  chosen ??= stored();
  return chosen;
}

export function texts(): Texts {
  return TEXTS[currentLanguage()];
}

export function switchLanguage(): void {
  chosen = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // A browser that keeps nothing still shows the language until it is closed.
  }
}

/** A moment in the province, as people write it. */
export function formatMoment(milliseconds: number): string {
  return new Intl.DateTimeFormat(currentLanguage() === 'en' ? 'en-GB' : 'zh-CN', {
    ...{ dateStyle: 'medium', timeStyle: 'short', hour12: false, timeZone: 'Asia/Shanghai' },
  }).format(milliseconds);
}

/** A day, `YYYY-MM-DD`, as people write it. */
export function formatDay(day: string): string {
  return new Intl.DateTimeFormat(currentLanguage() === 'en' ? 'en-GB' : 'zh-CN', {
    ...{ dateStyle: 'long', timeZone: 'UTC' },
  }).format(new Date(`${day}T00:00:00Z`));
}

function stored(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}
