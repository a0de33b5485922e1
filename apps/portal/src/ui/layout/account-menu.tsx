import { DownOutlined, UserOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { forgetSession } from '../../api/session-hint.ts';
import type { User } from '../../api/session.ts';
import { useChange } from '../../api/use-change.ts';
import { isStaff } from './places.ts';

export function AccountMenu({ user }: { readonly user: User | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const signOut = useChange(
    (_: null, key) => answerOf(api.POST('/api/v1/auth/logout', { headers: changeHeaders(key) })),
    async () => {
      forgetSession();
      await navigate({ to: '/' });
      client.clear();
      client.setQueryData(['session'], null);
    },
  );

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
    { key: 'sign-out', label: t('nav.signOut'), onClick: () => signOut.mutate(null) },
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
