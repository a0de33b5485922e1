import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { myApplicationsQuery, type ApplicationSummary } from '../../api/applications.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ApplicationStateBadge } from '../../ui/application/application-state.tsx';
import { EarlierApplications } from './earlier-applications.tsx';
import { OneApplication } from './one-application.tsx';
import { StartApplication } from './start-application.tsx';

/** My application for accreditation: begin it, mend it, hand it in, and see where it stands. */
export function ApplicationScreen() {
  const { t } = useTranslation();
  const mine = useQuery(myApplicationsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isNew, setNew] = useState(false);
  const shown = isNew ? null : pick(mine.data ?? [], chosen);
  const choose = (id: string) => {
    setNew(false);
    setChosen(id);
  };
  return (
    <Page
      title={t('application.title')}
      lead={t('application.lead')}
      extra={shown && <ApplicationStateBadge state={shown.state} />}
    >
      <QueryView query={mine}>
        {(items) => (
          <>
            {shown === null ? (
              <StartApplication onStarted={choose} />
            ) : (
              <OneApplication key={shown.id} id={shown.id} />
            )}
            {shown !== null && isOver(items) && (
              <Panel>
                <p>{t('application.againLead')}</p>
                <Button onClick={() => setNew(true)}>{t('application.again')}</Button>
              </Panel>
            )}
            <EarlierApplications items={items.filter(({ id }) => id !== shown?.id)} onChoose={choose} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

/** The application that is on the screen: the one chosen, or else the newest. */
function pick(items: readonly ApplicationSummary[], chosen: string | null): ApplicationSummary | null {
  return items.find(({ id }) => id === chosen) ?? items[0] ?? null;
}

function isOver(items: readonly ApplicationSummary[]): boolean {
  return items.every(({ state }) => state === 'accredited' || state === 'rejected' || state === 'withdrawn');
}
