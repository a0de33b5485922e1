/** The languages in which everything that people read exists; the first is the default. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language of the portal. */
export type Localized = Readonly<Record<Locale, string>>;
