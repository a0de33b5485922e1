import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { notificationsQuery } from '../../api/notifications.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { formatInstant } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';

export function LatestNotifications() {
  const { t } = useTranslation();
  const language = useLanguage();
  const notifications = useInfiniteQuery(notificationsQuery);
  return (
    <Panel title={t('notifications.title')} extra={<Link to="/notifications">{t('mine.all')}</Link>}>
      <EndlessList query={notifications} none={t('notifications.none')} first={3}>
        {(items) => (
          <ul className="rows">
            {items.map(({ id, text, createdAt, readAt }) => (
              <li key={id} className="row">
                <div className="row-text">
                  <span className={readAt === null ? 'unread' : undefined}>{text}</span>
                  <span className="muted">{formatInstant(createdAt, language)}</span>
                </div>
              </li>
            ))}
          </ul>
        )}
      </EndlessList>
    </Panel>
  );
}
