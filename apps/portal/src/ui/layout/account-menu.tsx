import { DownOutlined, UserOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { endSession } from '../../api/end-session.ts';
import { problemOf } from '../../api/problem.ts';
import type { User } from '../../api/session.ts';
import { isStaff } from './places.ts';

export function AccountMenu({ user }: { readonly user: User | null }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const signOut = async () => {
    try {
      await endSession('/');
    } catch (error) {
      void message.error(problemOf(error).detail);
    }
  };

  if (user === null) {
    return (
      <Link to="/sign-in" className="button-link button-link-small">
        {t('nav.signIn')}
      </Link>
    );
  }
  const items = [
    ...(isStaff(user) ? [{ key: '/home', label: <Link to="/home">{t('nav.home')}</Link> }] : []),
    { key: '/profile', label: <Link to="/profile">{t('nav.profile')}</Link> },
    { key: '/notifications', label: <Link to="/notifications">{t('nav.notifications')}</Link> },
    { key: '/security', label: <Link to="/security">{t('nav.security')}</Link> },
    { type: 'divider' as const },
    { key: 'sign-out', label: t('nav.signOut'), onClick: () => void signOut() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button
        type="text"
        className="account"
        icon={<UserOutlined />}
        aria-haspopup="menu"
        aria-label={user.name}
      >
        <span className="account-name">{user.name}</span>
        <DownOutlined className="account-arrow" />
      </Button>
    </Dropdown>
  );
}
