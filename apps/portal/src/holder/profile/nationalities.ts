import type { Language } from '../../i18n/language.ts';

/** ISO 3166-1 alpha-2; the browser knows their names in every language. */
const CODES =
  'CN AE AF AL AM AR AT AU AZ BD BE BG BR BY CA CH CL CO CR CU CZ DE DK DZ EC EE EG ES ET FI FR GB GE GH GR HK HR HU ID IE IL IN IQ IR IS IT JO JP KE KG KH KP KR KW KZ LA LB LK LT LU LV MA MD MG MK MM MN MO MT MX MY MZ NG NL NO NP NZ OM PA PE PH PK PL PT QA RO RS RU SA SD SE SG SI SK SN SY TH TJ TM TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW';

export function nationalities(language: Language): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return CODES.split(' ').map((value) => ({ value, label: names.of(value) ?? value }));
}
