import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dependant } from '../../api/family.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay, formatInstant } from '../../ui/format.ts';

/** On what services for somebody rest; of a child also until when, so that nobody is surprised. */
export function ConsentStatus({ dependant: { consent, adultOn } }: { readonly dependant: Dependant }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (consent === null) return <Tag color="warning">{t('consent.none')}</Tag>;
  if (!consent.holds) {
    return <Tag color="warning">{t('consent.cameOfAge', { day: formatDay(adultOn, language) })}</Tag>;
  }
  const { basis, recordedAt, validUntil } = consent;
  return (
    <span className="muted">
      <Tag color="success">{t(`consent.basis.${basis}`)}</Tag>
      {validUntil === null
        ? formatInstant(recordedAt, language)
        : t('consent.until', { day: formatDay(validUntil, language) })}
    </span>
  );
}
