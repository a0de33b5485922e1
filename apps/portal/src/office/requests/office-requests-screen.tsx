import { useInfiniteQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requestsQuery } from '../../api/requests.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RequestList } from '../../ui/request/request-list.tsx';

/** All requests for the service office; those whose agency is late first of all. */
export function OfficeRequestsScreen() {
  const { t } = useTranslation();
  const [late, setLate] = useState(true);
  const filter = late ? { late } : {};
  const requests = useInfiniteQuery(requestsQuery(filter));
  return (
    <Page
      title={t('officeRequests.title')}
      lead={t('officeRequests.lead')}
      extra={
        <>
          <Checkbox checked={late} onChange={({ target }) => setLate(target.checked)}>
            {t('officeRequests.late')}
          </Checkbox>
          <ExportButton wish={{ list: 'service-requests', query: filter }} />
        </>
      }
    >
      <Panel>
        <EndlessList query={requests} none={t('agency.noRequests')}>
          {(items) => <RequestList items={items} to="/office/requests/$id" />}
        </EndlessList>
      </Panel>
    </Page>
  );
}
