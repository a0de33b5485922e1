import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  actOnEndpoint,
  removeEndpoint,
  rotateSecret,
  webhookTypesQuery,
  type MadeWebhookEndpoint,
  type WebhookEndpoint,
} from '../../api/webhooks.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatInstant } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { ChangeEndpointForm } from './change-endpoint-form.tsx';

/** Hours for which the old key signs as well: the leak, the evening, the week. */
const OVERLAPS = ['24', '168', '0'] as const;

interface EndpointPanelProps {
  readonly endpoint: WebhookEndpoint;
  readonly onMade: (endpoint: MadeWebhookEndpoint) => void;
}

export function EndpointPanel({ endpoint, onMade }: EndpointPanelProps) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const specs: Record<string, ActionSpec> = {
    test: { label: t('webhooks.test'), send: (_, key) => actOnEndpoint(endpoint, 'test', key) },
    rotate_secret: {
      label: t('webhooks.rotate'),
      ask: t('webhooks.rotateAsk'),
      fields: [
        {
          ...{ name: 'overlap', label: t('webhooks.overlap'), kind: 'choice', required: true, initial: '24' },
          options: OVERLAPS.map((value) => ({ value, label: t(`webhooks.overlap${value}`) })),
        },
      ],
      send: async ({ overlap }, key) =>
        onMade(await rotateSecret(endpoint, { overlapHours: Number(overlap) }, key)),
    },
    enable: {
      ...{ label: t('webhooks.enable'), tone: 'primary', ask: t('webhooks.enableAsk') },
      send: (_, key) => actOnEndpoint(endpoint, 'enable', key),
    },
    disable: {
      ...{ label: t('webhooks.disable'), ask: t('webhooks.disableAsk') },
      send: (_, key) => actOnEndpoint(endpoint, 'disable', key),
    },
    remove: {
      ...{ label: t('webhooks.remove'), tone: 'danger', ask: t('webhooks.removeAsk') },
      send: (_, key) => removeEndpoint(endpoint, key),
    },
  };
  return (
    <Panel
      title={endpoint.description ?? endpoint.url.replace(/^https?:\/\//, '')}
      extra={<EndpointState endpoint={endpoint} />}
    >
      {endpoint.disabledReason !== null && (
        <Alert type="warning" showIcon title={t(`webhooks.reason.${endpoint.disabledReason}`)} />
      )}
      <EndpointFacts endpoint={endpoint} />
      <div className="row-state endpoint-actions">
        <Link to="/agency/webhooks/$id" params={{ id: endpoint.id }}>
          {t('webhooks.deliveries')}
        </Link>
        {endpoint.actions.includes('change') && (
          <Button onClick={() => setChanging(true)}>{t('webhooks.change')}</Button>
        )}
        <LifecycleActions actions={endpoint.actions} specs={specs} />
      </div>
      {isChanging && <ChangeEndpointForm endpoint={endpoint} onClose={() => setChanging(false)} />}
    </Panel>
  );
}

function EndpointState({ endpoint: { state, failingSince } }: Pick<EndpointPanelProps, 'endpoint'>) {
  const { t } = useTranslation();
  if (state === 'disabled') return <StateBadge tone="bad">{t('webhooks.disabled')}</StateBadge>;
  return failingSince === null ? (
    <StateBadge tone="good">{t('webhooks.active')}</StateBadge>
  ) : (
    <StateBadge tone="busy">{t('webhooks.failing')}</StateBadge>
  );
}

function EndpointFacts({ endpoint }: Pick<EndpointPanelProps, 'endpoint'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const types = useQuery(webhookTypesQuery);
  const meaning = (type: string) => types.data?.items.find((one) => one.type === type)?.meaning ?? type;
  const moment = (instant: string | null) => instant && formatInstant(instant, language);
  const key = (value: string | null) => value && <Typography.Text copyable>{value}</Typography.Text>;
  return (
    <Facts
      items={[
        [t('webhooks.url'), <Typography.Text copyable>{endpoint.url}</Typography.Text>],
        [
          t('webhooks.types'),
          <span className="tags">
            {endpoint.types.map((type) => (
              <Tag key={type} title={type}>
                {meaning(type)}
              </Tag>
            ))}
          </span>,
        ],
        [t('webhooks.signature'), t(`webhooks.${endpoint.signature}`)],
        [t('webhooks.publicKey'), key(endpoint.publicKey)],
        [t('webhooks.secretMadeAt'), moment(endpoint.secretMadeAt)],
        [t('webhooks.previousUntil'), moment(endpoint.previousSecretUntil)],
        [t('webhooks.lastDelivered'), moment(endpoint.lastDeliveredAt)],
        [t('webhooks.failingSince'), moment(endpoint.failingSince)],
      ]}
    />
  );
}
