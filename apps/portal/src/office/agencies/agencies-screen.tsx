import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptAgenciesQuery, type KeptAgency } from '../../api/agencies.ts';
import { useUser } from '../../api/session.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { useCityName } from '../../ui/city-select.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useAgencyRegistration } from './use-agency-actions.ts';
import { useKinds } from './use-kinds.ts';

/** The partner agencies. The service office enters them, and administrators look after their programs. */
export function AgenciesScreen() {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const agencies = useQuery(keptAgenciesQuery);
  const specs = useAgencyRegistration();
  const registers = useUser()?.roles.includes('service_manager') ?? false;
  return (
    <Page
      title={t('agencies.title')}
      lead={t('agencies.lead')}
      extra={
        <>
          <LifecycleActions actions={registers ? ['register'] : []} specs={specs} />
          <ExportButton wish={{ list: 'agencies' }} />
        </>
      }
    >
      <Panel>
        <div className="filters" role="search">
          <Input
            allowClear
            placeholder={t('agencies.search')}
            aria-label={t('agencies.search')}
            maxLength={100}
            onChange={({ target }) => setWanted(target.value.trim())}
          />
        </div>
        <QueryView query={agencies}>
          {(items) => {
            const found = items.filter((agency) => isNamed(agency, wanted));
            if (found.length === 0) return <p>{t('agencies.none')}</p>;
            return (
              <ul className="rows">
                {found.map((agency) => (
                  <AgencyRow key={agency.id} agency={agency} />
                ))}
              </ul>
            );
          }}
        </QueryView>
      </Panel>
    </Page>
  );
}

function AgencyRow({ agency }: { readonly agency: KeptAgency }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cityName = useCityName();
  const kinds = useKinds();
  const { id, name, kind, city, active } = agency;
  return (
    <li className="row">
      <div className="row-text">
        <Link className="row-title" to="/office/agencies/$id" params={{ id }}>
          {name[language]}
        </Link>
        <span className="muted">
          {kinds.get(kind) ?? kind} · {cityName(city)}
        </span>
      </div>
      <div className="row-state">
        <StateBadge tone={active ? 'good' : 'over'}>
          {active ? t('agencies.active') : t('agencies.shut')}
        </StateBadge>
      </div>
    </li>
  );
}

function isNamed({ name, code }: KeptAgency, wanted: string): boolean {
  const text = `${name['zh-CN']} ${name.en} ${code}`.toLowerCase();
  return text.includes(wanted.toLowerCase());
}
