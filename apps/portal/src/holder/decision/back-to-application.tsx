import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';

/** The way back to the application: to one's own, or to the office's sheet of it. */
export function BackToApplication({ application: { id, mine } }: { readonly application: Application }) {
  const { t } = useTranslation();
  return (
    <p className="back">
      {mine ? (
        <Link to="/application">{t('decision.backToMine')}</Link>
      ) : (
        <Link to="/office/applications/$id" params={{ id }}>
          {t('decision.backToOffice')}
        </Link>
      )}
    </p>
  );
}
