import { useTranslation } from 'react-i18next';
import type { Requirement } from '../api/catalogue.ts';
import { useLanguage } from '../i18n/i18n.ts';

/** A requirement of a criterion in words. */
export function useRequirementText(): (requirement: Requirement) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (requirement) => {
    const { label, unit, atLeast, atMost, withinYears, options, accepted } = requirement;
    const number = (value: number) => new Intl.NumberFormat(language).format(value);
    const parts = [
      atLeast !== null && t('requirement.atLeast', { value: number(atLeast), unit: unit ?? '' }),
      atMost !== null && t('requirement.atMost', { value: number(atMost), unit: unit ?? '' }),
      withinYears !== null && t('requirement.withinYears', { count: withinYears }),
      accepted.length > 0 &&
        accepted
          .map((value) => options.find((option) => option.value === value)?.label ?? value)
          .join(t('requirement.or')),
      requirement.is !== null && (requirement.is ? t('requirement.yes') : t('requirement.no')),
    ].filter((part) => part !== false);
    return parts.length === 0 ? label : t('requirement.line', { label, value: parts.join(t('form.comma')) });
  };
}
