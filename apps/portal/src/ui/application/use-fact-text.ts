import { useTranslation } from 'react-i18next';
import type { Requirement } from '../../api/catalogue.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../format.ts';

/** What an applicant states of one fact, in words. */
export function useFactText(): (requirement: Requirement, value: unknown) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ options, unit }, value) => {
    switch (typeof value) {
      case 'boolean':
        return value ? t('requirement.yes') : t('requirement.no');
      case 'number':
        return `${new Intl.NumberFormat(language).format(value)} ${unit ?? ''}`.trim();
      case 'string':
        return (
          options.find((option) => option.value === value)?.label ??
          (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, language) : value)
        );
      default:
        return t('application.notStated');
    }
  };
}
