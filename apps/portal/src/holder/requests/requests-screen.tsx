import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requestsQuery, type RequestState } from '../../api/requests.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RequestList } from '../../ui/request/request-list.tsx';
import { RequestStateSelect } from '../../ui/request/request-state-select.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

export function RequestsScreen() {
  const { t } = useTranslation();
  const [state, setState] = useState<RequestState | undefined>();
  const requests = useInfiniteQuery(requestsQuery(state === undefined ? {} : { state }));
  return (
    <Page
      title={t('requests.title')}
      lead={t('requests.lead')}
      extra={<RequestStateSelect value={state} onChange={setState} />}
    >
      <WaitingPanel />
      <Panel>
        <EndlessList
          query={requests}
          none={
            <>
              {t('requests.none')} <Link to="/services">{t('requests.browse')}</Link>
            </>
          }
        >
          {(items) => <RequestList items={items} to="/requests/$id" />}
        </EndlessList>
      </Panel>
    </Page>
  );
}
