import { useTranslation } from 'react-i18next';

/** Whether something was published by the province or stands in the reference policy only. */
export function SourceNote({ source }: { readonly source: string }) {
  const { t } = useTranslation();
  return source === 'published' ? (
    <span className="source source-published">{t('source.published')}</span>
  ) : (
    <span className="source">{t('source.reference')}</span>
  );
}
