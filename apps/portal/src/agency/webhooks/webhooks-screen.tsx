import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.ts';
import { webhookEndpointsQuery, type MadeWebhookEndpoint } from '../../api/webhooks.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { AddEndpointForm } from './add-endpoint-form.tsx';
import { EndpointPanel } from './endpoint-panel.tsx';
import { SecretShown } from './secret-shown.tsx';

/** Where the agency's own system is told of what happens. */
export function WebhooksScreen() {
  const { t } = useTranslation();
  const user = useUser();
  const endpoints = useInfiniteQuery(webhookEndpointsQuery);
  const [isAdding, setAdding] = useState(false);
  const [made, setMade] = useState<MadeWebhookEndpoint | null>(null);
  return (
    <Page
      title={t('webhooks.title')}
      lead={t('webhooks.lead', { agency: user?.agency?.name ?? '' })}
      extra={
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('webhooks.add')}
        </Button>
      }
    >
      <EndlessList query={endpoints} none={t('webhooks.none')}>
        {(items) =>
          items.map((endpoint) => <EndpointPanel key={endpoint.id} endpoint={endpoint} onMade={setMade} />)
        }
      </EndlessList>
      {isAdding && (
        <AddEndpointForm
          onMade={(endpoint) => {
            setAdding(false);
            setMade(endpoint);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {made !== null && <SecretShown endpoint={made} onClose={() => setMade(null)} />}
    </Page>
  );
}
