import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/users.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useUserActions } from './use-user-actions.ts';

export function UserRow({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const specs = useUserActions(account);
  const { invitation } = account;
  const roles = account.roles.map(({ role }) => t(`role.${role}`));
  const isReviewer = account.roles.some(({ role }) => role === 'reviewer');
  const tracks = account.tracks.map((track) => t(`track.${track}`));
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{account.name}</span>
        <span className="muted">
          {account.email} · {roles.length === 0 ? t('users.noRoles') : roles.join(t('list.and'))}
        </span>
        {invitation !== null && (
          <span className={invitation.state === 'expired' ? 'late' : 'muted'}>
            {invitation.state === 'expired'
              ? t('users.invitationExpired')
              : t('users.invitationWaiting', { day: formatInstant(invitation.expiresAt ?? '', language) })}
          </span>
        )}
        {isReviewer && (
          <span className={tracks.length === 0 ? 'late' : 'muted'}>
            {tracks.length === 0
              ? t('users.noTracks')
              : t('users.onTracks', { tracks: tracks.join(t('list.and')) })}
          </span>
        )}
      </div>
      <div className="row-state">
        <StateBadge tone={account.active ? 'good' : 'over'}>
          {account.active ? t('users.active') : t('users.disabled')}
        </StateBadge>
        <LifecycleActions actions={account.actions} specs={specs} />
      </div>
    </li>
  );
}
