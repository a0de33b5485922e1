import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.ts';
import { ClientsPanel } from '../../ui/clients/clients-panel.tsx';
import { Page } from '../../ui/page.tsx';

/** The programs of one's own agency, and how much they call. Administrators of the portal change them. */
export function AgencyClientsScreen() {
  const { t } = useTranslation();
  const agency = useUser()?.agency ?? null;
  return (
    <Page title={t('clients.ownTitle')} lead={t('clients.ownLead')}>
      {agency !== null && <ClientsPanel agencyId={agency.id} registers={false} />}
    </Page>
  );
}
