import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { areasQuery, serviceQuery } from '../../api/catalogue.ts';
import { useUser } from '../../api/session.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SourceNote } from '../../ui/source-note.tsx';
import { ServiceConditions } from './service-conditions.tsx';

const RequestPanel = lazy(async () => ({
  default: (await import('../../holder/service/request-panel.tsx')).RequestPanel,
}));

/** What one service is, for whom, and, for those who hold a card, the way to ask for it. */
export function ServiceScreen() {
  const { t } = useTranslation();
  const { code } = useParams({ from: '/services/$code' });
  const user = useUser();
  const service = useQuery(serviceQuery(code));
  const areas = useQuery(areasQuery);
  const area = areas.data?.find((one) => one.code === service.data?.area);
  const isPerson = user?.roles.includes('applicant') ?? false;
  return (
    <Page
      title={service.data?.name ?? t('services.title')}
      lead={service.data?.summary}
      extra={
        service.data && (
          <div className="tags">
            {area && <span className="mode">{area.name}</span>}
            <span className="mode">{t(`mode.${service.data.mode}`)}</span>
            <SourceNote source={service.data.source} />
          </div>
        )
      }
    >
      <QueryView query={service}>
        {(data) => (
          <div className="two">
            <div className="two-side">
              {isPerson ? (
                <Suspense
                  fallback={
                    <Panel>
                      <Skeleton active />
                    </Panel>
                  }
                >
                  <RequestPanel service={data} />
                </Suspense>
              ) : (
                user === null && (
                  <Panel title={t('service.signInTitle')}>
                    <p>{t('service.signInLead')}</p>
                    <Link
                      to="/sign-in"
                      search={{ to: `/services/${code}` }}
                      className="button-link button-block"
                    >
                      {t('nav.signIn')}
                    </Link>
                  </Panel>
                )
              )}
            </div>
            <ServiceConditions service={data} />
          </div>
        )}
      </QueryView>
      <p className="back">
        <Link to="/services">{t('service.back')}</Link>
      </p>
    </Page>
  );
}
