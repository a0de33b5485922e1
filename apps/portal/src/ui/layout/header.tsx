import { MenuOutlined } from '@ant-design/icons';
import { Link, useRouterState } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.ts';
import { Emblem } from '../emblem.tsx';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { placesFor } from './places.ts';

export function Header() {
  const { t } = useTranslation();
  const user = useUser();
  const path = useRouterState({ select: (state) => state.location.pathname });
  // The menu is open at one place only: going elsewhere closes it.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === path;
  const places = placesFor(user);
  const links = (
    <ul className="nav">
      {places.map(({ to, text }) => (
        <li key={to}>
          <Link to={to} activeOptions={{ exact: to === '/' }}>
            {t(text)}
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <header className="header">
      <div className="header-inner">
        <Link to="/" className="brand" aria-label={t('brand.portal')}>
          <Emblem />
          <span className="brand-text" aria-hidden="true">
            <span className="brand-name">{t('brand.name')}</span>
            <span className="brand-sub">{t('brand.sub')}</span>
          </span>
        </Link>
        <nav className="header-nav" aria-label={t('layout.nav')}>
          {links}
        </nav>
        <div className="header-tools">
          <LanguageSwitch />
          <AccountMenu user={user} />
          <Button
            className="header-more"
            type="text"
            icon={<MenuOutlined />}
            aria-label={t('layout.menu')}
            aria-expanded={open}
            onClick={() => setOpenAt(path)}
          />
        </div>
      </div>
      <Drawer title={t('layout.menu')} open={open} onClose={() => setOpenAt(null)} size={300}>
        <nav aria-label={t('layout.nav')}>{links}</nav>
      </Drawer>
    </header>
  );
}
