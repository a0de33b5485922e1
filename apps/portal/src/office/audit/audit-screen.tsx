import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { auditEventsQuery, type AuditActorRole, type AuditFilter } from '../../api/audit.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { withoutEmpty } from '../../ui/without-empty.ts';
import { AuditTable } from './audit-table.tsx';
import { AuditVerificationPanel } from './audit-verification-panel.tsx';

const AREAS = [
  ...(['account', 'personal_data', 'profile', 'dependant', 'application', 'evidence', 'card'] as const),
  ...([
    'request',
    'slot',
    'waiting_list',
    'quota',
    'complaint',
    'agency',
    'agency_client',
    'webhook',
  ] as const),
  ...(['policy', 'calendar', 'roster', 'import', 'delivery', 'signing_key', 'list', 'demo'] as const),
];
const ROLES = [
  ...([
    'applicant',
    'holder',
    'reviewer',
    'approver',
    'service_manager',
    'auditor',
    'administrator',
  ] as const),
  ...(['agency_staff', 'agency_client', 'system'] as const),
];

/** What happened in the portal, and whether the record of it is whole. */
export function AuditScreen() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<AuditFilter>({});
  const events = useInfiniteQuery(auditEventsQuery(filter));
  const change = (part: AuditFilter) => setFilter((before) => withoutEmpty({ ...before, ...part }));
  const chosen = filter.actorId !== undefined || filter.subjectId !== undefined;
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      <AuditVerificationPanel />
      <Panel title={t('audit.events')}>
        <div className="filters" role="search">
          <Select<(typeof AREAS)[number]>
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('audit.area')}
            aria-label={t('audit.area')}
            options={AREAS.map((value) => ({ value, label: t(`audit.areas.${value}`) }))}
            onChange={(area?: (typeof AREAS)[number]) => change({ area: area && `${area}.` })}
          />
          <Select<AuditActorRole>
            allowClear
            placeholder={t('audit.actorRole')}
            aria-label={t('audit.actorRole')}
            options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
            onChange={(actorRole?: AuditActorRole) => change({ actorRole })}
          />
          <Input
            type="date"
            prefix={t('audit.from')}
            aria-label={t('audit.from')}
            onChange={({ target }) => change({ fromDay: target.value })}
          />
          <Input
            type="date"
            prefix={t('audit.to')}
            aria-label={t('audit.to')}
            onChange={({ target }) => change({ toDay: target.value })}
          />
        </div>
        {chosen && (
          <Alert
            className="note"
            type="info"
            title={t('audit.only')}
            action={
              <Button size="small" onClick={() => change({ actorId: undefined, subjectId: undefined })}>
                {t('audit.all')}
              </Button>
            }
          />
        )}
        <EndlessList query={events} none={t('audit.none')}>
          {(items) => <AuditTable items={items} onNarrow={change} />}
        </EndlessList>
      </Panel>
    </Page>
  );
}
