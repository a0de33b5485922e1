import { useInfiniteQuery } from '@tanstack/react-query';
import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  applicationsQuery,
  TIER_CODES,
  TRACKS,
  type ApplicationFilter,
  type ApplicationState,
  type TierCode,
  type Track,
} from '../../api/applications.ts';
import { APPLICATION_STATES } from '../../ui/application/application-state.tsx';
import { EndlessList } from '../../ui/endless-list.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { Page } from '../../ui/page.tsx';
import { withoutEmpty } from '../../ui/without-empty.ts';
import { Panel } from '../../ui/panel.tsx';
import { useTierName } from '../../ui/use-tier-name.ts';
import { ApplicationTable } from './application-table.tsx';

/** The accreditation office's queue. */
export function OfficeApplicationsScreen() {
  const { t } = useTranslation();
  const tierName = useTierName();
  const [filter, setFilter] = useState<ApplicationFilter>({});
  const applications = useInfiniteQuery(applicationsQuery(filter));
  const change = (part: ApplicationFilter) => setFilter((before) => withoutEmpty({ ...before, ...part }));
  return (
    <Page
      title={t('office.applications')}
      lead={t('office.applicationsLead')}
      extra={<ExportButton wish={{ list: 'applications', query: filter }} />}
    >
      <Panel>
        <div className="filters" role="search">
          <Input.Search
            allowClear
            placeholder={t('office.search')}
            aria-label={t('office.search')}
            maxLength={100}
            onSearch={(q) => change({ q: q.trim() })}
          />
          <Select<ApplicationState>
            allowClear
            placeholder={t('requests.state')}
            aria-label={t('requests.state')}
            options={APPLICATION_STATES.filter((state) => state !== 'draft').map((value) => ({
              value,
              label: t(`applicationState.${value}`),
            }))}
            onChange={(state) => change({ state })}
          />
          <Select<Track>
            allowClear
            placeholder={t('criteria.track')}
            aria-label={t('criteria.track')}
            options={TRACKS.map((value) => ({ value, label: t(`track.${value}`) }))}
            onChange={(track) => change({ track })}
          />
          <Select<TierCode>
            allowClear
            placeholder={t('service.tier')}
            aria-label={t('service.tier')}
            options={TIER_CODES.map((value) => ({ value, label: tierName(value) }))}
            onChange={(tier) => change({ tier })}
          />
          <div className="filter-checks">
            <Checkbox onChange={({ target }) => change({ assignee: target.checked ? 'me' : undefined })}>
              {t('office.mine')}
            </Checkbox>
            <Checkbox onChange={({ target }) => change({ overdue: target.checked ? true : undefined })}>
              {t('office.overdue')}
            </Checkbox>
          </div>
        </div>
        <EndlessList query={applications} none={t('office.noApplications')}>
          {(items) => <ApplicationTable items={items} />}
        </EndlessList>
      </Panel>
    </Page>
  );
}
