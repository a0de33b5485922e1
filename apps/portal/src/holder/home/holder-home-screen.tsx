import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { myCardQuery } from '../../api/cards.ts';
import { requestsQuery } from '../../api/requests.ts';
import { useUser } from '../../api/session.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { RequestList } from '../../ui/request/request-list.tsx';
import { MyTalentCard } from '../card/my-talent-card.tsx';
import { ApplicationNow } from './application-now.tsx';
import { LatestNotifications } from './latest-notifications.tsx';
import { ServiceShortcuts } from './service-shortcuts.tsx';

/** Where applicants and cardholders start. */
export function HolderHomeScreen() {
  const { t } = useTranslation();
  const user = useUser();
  const isHolder = user?.roles.includes('holder') ?? false;
  const card = useQuery({ ...myCardQuery, enabled: isHolder });
  const requests = useInfiniteQuery({ ...requestsQuery({}), enabled: isHolder });
  return (
    <Page
      title={t('mine.title', { name: user?.name ?? '' })}
      lead={isHolder ? t('mine.leadHolder') : t('mine.lead')}
    >
      <ProblemAlert error={card.error} />
      <div className="two">
        <div className="two-side">
          {card.data && (
            <Link to="/card" className="card-link" aria-label={t('card.title')}>
              <MyTalentCard card={card.data} />
            </Link>
          )}
          {!isHolder && <ApplicationNow />}
          <LatestNotifications />
        </div>
        <div className="two-main">
          {isHolder ? (
            <>
              <ServiceShortcuts />
              <Panel title={t('requests.title')} extra={<Link to="/requests">{t('mine.all')}</Link>}>
                <EndlessList query={requests} none={t('requests.none')} first={5}>
                  {(items) => <RequestList items={items} to="/requests/$id" />}
                </EndlessList>
              </Panel>
              <ApplicationNow quiet />
            </>
          ) : (
            <ServiceShortcuts />
          )}
        </div>
      </div>
    </Page>
  );
}
