import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { complaintsQuery } from '../api/complaints.ts';
import { useUser } from '../api/session.ts';
import { EndlessList } from '../ui/endless-list.tsx';
import { LifecycleActions } from '../ui/lifecycle-actions.tsx';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { ComplaintItem } from './complaint-item.tsx';
import { useFileComplaint } from './use-file-complaint.ts';

/** Complaints: one's own, those that an agency is asked about, or all for the service office. The API knows which. */
export function ComplaintsScreen() {
  const { t } = useTranslation();
  const user = useUser();
  const complaints = useInfiniteQuery(complaintsQuery({}));
  const file = useFileComplaint();
  const isHolder = user?.roles.includes('holder') ?? false;
  return (
    <Page title={t('complaint.title')} lead={t('complaint.lead')} narrow>
      {isHolder && (
        <Panel title={t('complaint.aboutAgency')}>
          <p className="muted">{t('complaint.howElse')}</p>
          <LifecycleActions actions={['file']} specs={{ file }} />
        </Panel>
      )}
      <EndlessList query={complaints} none={t('complaint.none')}>
        {(items) => items.map((complaint) => <ComplaintItem key={complaint.id} complaint={complaint} />)}
      </EndlessList>
    </Page>
  );
}
