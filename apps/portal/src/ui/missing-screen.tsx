import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from './page.tsx';

export function MissingScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('missing.title')} lead={t('missing.lead')} narrow>
      <Link to="/" className="button-link">
        {t('missing.home')}
      </Link>
    </Page>
  );
}
