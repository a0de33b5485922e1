import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { webhookDeliveriesQuery, type WebhookDeliveryState } from '../../api/webhooks.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { WebhookDeliveryRow } from './webhook-delivery-row.tsx';

const STATES = ['dead', 'failed', 'waiting', 'delivered'] as const;

/** What was sent to one endpoint, newest first, and what became of it. */
export function WebhookDeliveriesScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/agency/webhooks/$id' });
  const [state, setState] = useState<WebhookDeliveryState | undefined>();
  const deliveries = useInfiniteQuery(webhookDeliveriesQuery(id, state));
  return (
    <Page
      title={t('webhooks.deliveries')}
      lead={t('webhooks.deliveriesLead')}
      extra={<Link to="/agency/webhooks">{t('webhooks.back')}</Link>}
    >
      <Panel>
        <div className="filters" role="search">
          <Select<WebhookDeliveryState>
            allowClear
            placeholder={t('requests.state')}
            aria-label={t('requests.state')}
            options={STATES.map((value) => ({ value, label: t(`webhooks.state.${value}`) }))}
            onChange={setState}
          />
        </div>
        <EndlessList query={deliveries} none={t('webhooks.noDeliveries')}>
          {(items) => (
            <ul className="rows">
              {items.map((delivery) => (
                <WebhookDeliveryRow key={delivery.id} delivery={delivery} />
              ))}
            </ul>
          )}
        </EndlessList>
      </Panel>
    </Page>
  );
}
