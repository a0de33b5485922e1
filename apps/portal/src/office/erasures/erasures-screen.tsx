import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ERASURE_STATES, erasuresQuery, type ErasureFilter, type ErasureState } from '../../api/erasures.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { withoutEmpty } from '../../ui/without-empty.ts';
import { ErasureRow } from './erasure-row.tsx';

/** People who are to be erased: asked for by one, carried out by another. */
export function ErasuresScreen() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<ErasureFilter>({});
  const erasures = useInfiniteQuery(erasuresQuery(filter));
  return (
    <Page title={t('erasures.title')} lead={t('erasures.lead')}>
      <Panel>
        <div className="filters" role="search">
          <Select<ErasureState>
            allowClear
            placeholder={t('requests.state')}
            aria-label={t('requests.state')}
            options={ERASURE_STATES.map((value) => ({ value, label: t(`erasures.state.${value}`) }))}
            onChange={(state) => setFilter(withoutEmpty({ state }))}
          />
        </div>
        <EndlessList query={erasures} none={t('erasures.none')}>
          {(items) => (
            <ul className="rows">
              {items.map((erasure) => (
                <ErasureRow key={erasure.id} erasure={erasure} />
              ))}
            </ul>
          )}
        </EndlessList>
      </Panel>
    </Page>
  );
}
