import { useTranslation } from 'react-i18next';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="footer">
      <div className="footer-inner">
        <p>{t('layout.footer')}</p>
        <p>
          {t('layout.sources')} <a href="/docs">{t('layout.api')}</a>
        </p>
      </div>
    </footer>
  );
}
