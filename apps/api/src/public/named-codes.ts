import type { Locale } from '#domain/shared/localized.js';
import type { NamedCode } from '../http/views.js';

interface Named {
  readonly code: string;
  readonly name: Readonly<Record<Locale, string>>;
}

/** Codes of the policy with their names in the language of the reader. */
export function named(entries: readonly Named[], locale: Locale): NamedCode[] {
  return entries.map(({ code, name }) => ({ code, name: name[locale] }));
}

/** One code with its name; a code that the policy does not know names itself. */
export function nameOf(entries: readonly Named[], code: string, locale: Locale): NamedCode {
  return { code, name: entries.find((entry) => entry.code === code)?.name[locale] ?? code };
}
