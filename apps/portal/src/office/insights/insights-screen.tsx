import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigurePeriod } from '../../api/insights.ts';
import { useUser } from '../../api/session.ts';
import { Page } from '../../ui/page.tsx';
import { AccreditationFigures } from './accreditation-figures.tsx';
import { AgencyFigures } from './agency-figures.tsx';
import { CardFigures } from './card-figures.tsx';
import { PeriodBar } from './period-bar.tsx';
import { ServiceFigures } from './service-figures.tsx';

/** Each with the roles that the API answers it to. */
const TABS = [
  { tab: 'accreditation', roles: ['approver', 'service_manager', 'administrator', 'auditor'] },
  { tab: 'cards', roles: ['approver', 'service_manager', 'administrator', 'auditor'] },
  { tab: 'services', roles: ['service_manager', 'administrator', 'auditor'] },
  { tab: 'agencies', roles: ['service_manager', 'administrator', 'auditor'] },
] as const;
type Tab = (typeof TABS)[number]['tab'];

/** Figures that the offices steer by, without anybody in them. */
export function InsightsScreen() {
  const { t } = useTranslation();
  const [tab, setTab] = useState<Tab>('accreditation');
  const [period, setPeriod] = useState<FigurePeriod>({});
  const mine: readonly string[] = useUser()?.roles ?? [];
  const open = TABS.filter(({ roles }) => roles.some((role) => mine.includes(role)));
  return (
    <Page title={t('insights.title')} lead={t('insights.lead')}>
      <div className="filter" role="group" aria-label={t('insights.title')}>
        <Segmented<Tab>
          value={tab}
          onChange={setTab}
          options={open.map(({ tab: value }) => ({ value, label: t(`insights.tab.${value}`) }))}
        />
      </div>
      <PeriodBar period={period} onChange={setPeriod} />
      {tab === 'accreditation' && <AccreditationFigures period={period} />}
      {tab === 'cards' && <CardFigures period={period} />}
      {tab === 'services' && <ServiceFigures period={period} />}
      {tab === 'agencies' && <AgencyFigures period={period} />}
    </Page>
  );
}
