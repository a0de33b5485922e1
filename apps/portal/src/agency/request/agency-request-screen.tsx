import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { requestQuery } from '../../api/requests.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { RequestCourse } from '../../ui/request/request-course.tsx';
import { RequestFacts } from '../../ui/request/request-facts.tsx';
import { RequestStateBadge, RequestSteps } from '../../ui/request/request-state.tsx';
import { useAgencyActions } from './use-agency-actions.ts';

export function AgencyRequestScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/agency/requests/$id' });
  const request = useQuery(requestQuery(id));
  const specs = useAgencyActions(id);
  return (
    <Page
      title={request.data?.serviceName ?? t('request.title')}
      extra={request.data && <RequestStateBadge state={request.data.state} />}
      narrow
    >
      <QueryView query={request}>
        {(data) => (
          <>
            <Panel>
              <RequestSteps request={data} />
              <RequestFacts request={data} />
              <LifecycleActions actions={data.actions} specs={specs} />
            </Panel>
            <RequestCourse id={id} />
          </>
        )}
      </QueryView>
      <p className="back">
        <Link to="/agency/requests">{t('agency.backToQueue')}</Link>
      </p>
    </Page>
  );
}
