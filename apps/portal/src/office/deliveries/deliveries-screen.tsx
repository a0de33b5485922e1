import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deliveriesQuery, type DeliveryFilter } from '../../api/deliveries.ts';
import { useUser } from '../../api/session.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { withoutEmpty } from '../../ui/without-empty.ts';
import { DeliveryRow } from './delivery-row.tsx';
import { TroubledEndpoints } from './troubled-endpoints.tsx';

const STATES = ['given_up', 'failed'] as const;
const CHANNELS = ['mail', 'sms'] as const;

/** Mail and short messages that failed, for the office. */
export function DeliveriesScreen() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<DeliveryFilter>({});
  const user = useUser();
  const deliveries = useInfiniteQuery(deliveriesQuery(filter));
  const change = (part: DeliveryFilter) => setFilter((before) => withoutEmpty({ ...before, ...part }));
  return (
    <Page title={t('deliveries.title')} lead={t('deliveries.lead')}>
      <Panel>
        <div className="filters" role="search">
          <Select<(typeof STATES)[number]>
            allowClear
            placeholder={t('requests.state')}
            aria-label={t('requests.state')}
            options={STATES.map((value) => ({ value, label: t(`deliveries.${value}`) }))}
            onChange={(state) => change({ state })}
          />
          <Select<(typeof CHANNELS)[number]>
            allowClear
            placeholder={t('deliveries.channel')}
            aria-label={t('deliveries.channel')}
            options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
            onChange={(channel) => change({ channel })}
          />
        </div>
        <EndlessList query={deliveries} none={t('deliveries.none')}>
          {(items) => (
            <ul className="rows">
              {items.map((delivery) => (
                <DeliveryRow key={delivery.id} delivery={delivery} />
              ))}
            </ul>
          )}
        </EndlessList>
      </Panel>
      {user?.roles.includes('administrator') && <TroubledEndpoints />}
    </Page>
  );
}
