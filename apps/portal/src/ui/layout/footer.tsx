import { useTranslation } from 'react-i18next';
import { DemoClock } from './demo-clock.tsx';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="footer">
      <div className="footer-inner">
        <DemoClock />
        <p>{t('layout.footer')}</p>
        <p>
          {t('layout.sources')} <a href="/docs">{t('layout.api')}</a>
        </p>
      </div>
    </footer>
  );
}
