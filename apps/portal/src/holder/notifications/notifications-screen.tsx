import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { notificationsQuery, type Notification } from '../../api/notifications.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { formatInstant } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { SubjectLink } from './subject-link.tsx';

export function NotificationsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const notifications = useInfiniteQuery(notificationsQuery);
  const read = useChange(({ id }: Notification, key) =>
    answerOf(
      api.POST('/api/v1/me/notifications/{id}/read', {
        params: { path: { id } },
        headers: changeHeaders(key),
      }),
    ),
  );
  return (
    <Page title={t('notifications.title')} narrow>
      <Panel>
        <ProblemAlert error={read.error} />
        <EndlessList query={notifications} none={t('notifications.none')}>
          {(items) => (
            <ul className="rows">
              {items.map((notification) => (
                <li key={notification.id} className="row">
                  <div className="row-text">
                    <span className={notification.readAt === null ? 'unread' : undefined}>
                      {notification.text}
                    </span>
                    <span className="muted">{formatInstant(notification.createdAt, language)}</span>
                  </div>
                  <div className="row-actions">
                    <SubjectLink notification={notification} />
                    {notification.readAt === null && (
                      <Button type="link" onClick={() => read.mutate(notification)}>
                        {t('notifications.markRead')}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )}
        </EndlessList>
      </Panel>
      <p className="back">
        <Link to="/">{t('missing.home')}</Link>
      </p>
    </Page>
  );
}
