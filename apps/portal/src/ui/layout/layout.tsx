import { Outlet } from '@tanstack/react-router';
import { Layout as AntLayout } from 'antd';
import { useTranslation } from 'react-i18next';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

export function Layout() {
  const { t } = useTranslation();
  return (
    <AntLayout className="layout">
      <a className="skip" href="#content">
        {t('layout.skip')}
      </a>
      <Header />
      <AntLayout.Content id="content" tabIndex={-1}>
        <Outlet />
      </AntLayout.Content>
      <Footer />
    </AntLayout>
  );
}
