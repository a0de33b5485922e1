import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keptAgencyQuery, type KeptAgency } from '../../api/agencies.ts';
import { useUser } from '../../api/session.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { useCityName } from '../../ui/city-select.tsx';
import { ClientsPanel } from '../../ui/clients/clients-panel.tsx';
import { Facts } from '../../ui/facts.tsx';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useServiceName } from '../../ui/use-service-name.ts';
import { useAgencyActions } from '../agencies/use-agency-actions.ts';
import { useKinds } from '../agencies/use-kinds.ts';

const route = getRouteApi('/office/agencies/$id');

/** One agency with its programs. */
export function OfficeAgencyScreen() {
  const { id } = route.useParams();
  return (
    <QueryView query={useQuery(keptAgencyQuery(id))}>{(agency) => <OneAgency agency={agency} />}</QueryView>
  );
}

function OneAgency({ agency }: { readonly agency: KeptAgency }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cityName = useCityName();
  const serviceName = useServiceName();
  const kinds = useKinds();
  const specs = useAgencyActions(agency);
  const registers = useUser()?.roles.includes('administrator') ?? false;
  return (
    <Page
      title={agency.name[language]}
      extra={
        <StateBadge tone={agency.active ? 'good' : 'over'}>
          {agency.active ? t('agencies.active') : t('agencies.shut')}
        </StateBadge>
      }
    >
      <Panel>
        <Facts
          items={[
            [t('agencies.code'), agency.code],
            [t('agencies.kind'), kinds.get(agency.kind) ?? agency.kind],
            [t('agencies.city'), cityName(agency.city)],
            [t('agencies.address'), agency.address[language]],
            [t('agencies.services'), agency.services.map(serviceName).join(t('list.and'))],
          ]}
        />
        <LifecycleActions actions={agency.actions} specs={specs} />
      </Panel>
      <ClientsPanel agencyId={agency.id} registers={registers} />
    </Page>
  );
}
