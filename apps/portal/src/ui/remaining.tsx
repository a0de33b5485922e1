import { useTranslation } from 'react-i18next';
import type { Eligibility } from '../api/requests.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { formatDay } from './format.ts';

/** How many uses are left, and when they begin anew. */
export function Remaining({ eligibility }: { readonly eligibility: Eligibility }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { unlimited, remaining, resetsOn } = eligibility;
  if (unlimited) return <span className="muted">{t('services.unlimited')}</span>;
  if (remaining === null) return null;
  return (
    <span className="muted">
      {t('services.remaining', { count: remaining })}
      {resetsOn !== null && <br />}
      {resetsOn !== null && t('services.resetsOn', { day: formatDay(resetsOn, language) })}
    </span>
  );
}
