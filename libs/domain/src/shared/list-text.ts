import type { Locale } from './localized.js';

/** Words in a row as people read them: 甲、乙、丙; a, b and c. */
export function listText(words: readonly string[], locale: Locale, link: 'and' | 'or' = 'and'): string {
  switch (locale) {
    case 'zh-CN':
      return words.join('、');
    case 'en':
      return words.length < 2
        ? (words[0] ?? '')
        : `${words.slice(0, -1).join(', ')} ${link} ${words[words.length - 1] ?? ''}`;
  }
}
