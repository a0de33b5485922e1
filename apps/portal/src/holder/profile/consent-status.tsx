import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dependant } from '../../api/family.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay, formatInstant } from '../../ui/format.ts';

/** On what services for somebody rest; of a child also until when, so that nobody is surprised. */
export function ConsentStatus({ dependant }: { readonly dependant: Dependant }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { consent, rejectedForm, adultOn } = dependant;
  if (consent === null) {
    return (
      <>
        <span>
          <Tag color="warning">{t('consent.none')}</Tag>
        </span>
        {rejectedForm !== null && <span>{t('consent.rejected', { reason: rejectedForm.reason })}</span>}
      </>
    );
  }
  if (!consent.holds) {
    return <Tag color="warning">{t('consent.cameOfAge', { day: formatDay(adultOn, language) })}</Tag>;
  }
  const { basis, recordedAt, validUntil, checkState } = consent;
  return (
    <span className="muted">
      <Tag color="success">{t(`consent.basis.${basis}`)}</Tag>
      {validUntil === null
        ? formatInstant(recordedAt, language)
        : t('consent.until', { day: formatDay(validUntil, language) })}
      {checkState === 'unchecked' && ` · ${t('consent.unchecked')}`}
    </span>
  );
}
