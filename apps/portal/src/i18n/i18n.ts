import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { LANGUAGES, storedLanguage, storeLanguage, type Language } from './language.ts';
import { zhCN } from './zh-CN.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zhCN };
  }
}

/** Starts in the language chosen last; English is fetched only when it is wanted. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCN } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await changeLanguage(storedLanguage());
}

export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en.ts');
    i18next.addResourceBundle('en', 'translation', en);
  }
  document.documentElement.lang = language;
  nameForHomeScreen(language);
  await i18next.changeLanguage(language);
  storeLanguage(language);
}

/** What the portal is called on a home screen is read from the page when it is put there. */
function nameForHomeScreen(language: Language): void {
  const isEnglish = language === 'en';
  const manifest = isEnglish ? '/manifest.en.webmanifest' : '/manifest.webmanifest';
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', manifest);
  document
    .querySelector('meta[name="apple-mobile-web-app-title"]')
    ?.setAttribute('content', isEnglish ? 'Talent Card' : '龙江人才卡');
}

export function currentLanguage(): Language {
  return LANGUAGES.find((language) => language === i18next.language) ?? 'zh-CN';
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}
