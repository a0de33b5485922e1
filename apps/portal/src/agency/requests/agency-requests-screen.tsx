import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requestsQuery, type RequestState } from '../../api/requests.ts';
import { useUser } from '../../api/session.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RequestList } from '../../ui/request/request-list.tsx';
import { RequestStateSelect } from '../../ui/request/request-state-select.tsx';

/** The requests that were routed to the agency. */
export function AgencyRequestsScreen() {
  const { t } = useTranslation();
  const user = useUser();
  const [state, setState] = useState<RequestState | undefined>();
  const requests = useInfiniteQuery(requestsQuery(state === undefined ? {} : { state }));
  return (
    <Page
      title={t('agency.requests')}
      lead={user?.agency?.name}
      extra={<RequestStateSelect value={state} onChange={setState} />}
    >
      <Panel>
        <EndlessList query={requests} none={t('agency.noRequests')}>
          {(items) => <RequestList items={items} to="/agency/requests/$id" />}
        </EndlessList>
      </Panel>
    </Page>
  );
}
