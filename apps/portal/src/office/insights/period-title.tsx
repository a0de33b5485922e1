import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../../ui/format.ts';

/** Which days the figures below are about. */
export function PeriodTitle({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <h2 className="figure-head">
      {t('form.fromTo', { from: formatDay(from, language), to: formatDay(to, language) })}
    </h2>
  );
}
