import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { troubledEndpointsQuery, type WebhookEndpoint } from '../../api/webhooks.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { formatInstant } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';

/** Agencies' systems that cannot be told, for administrators, who call the agency. */
export function TroubledEndpoints() {
  const { t } = useTranslation();
  const endpoints = useInfiniteQuery(troubledEndpointsQuery);
  return (
    <Panel title={t('webhooks.troubled')}>
      <EndlessList query={endpoints} none={t('webhooks.noneTroubled')}>
        {(items) => (
          <ul className="rows">
            {items.map((endpoint) => (
              <TroubledEndpoint key={endpoint.id} endpoint={endpoint} />
            ))}
          </ul>
        )}
      </EndlessList>
    </Panel>
  );
}

function TroubledEndpoint({ endpoint }: { readonly endpoint: WebhookEndpoint }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { agency, url, state, failingSince, disabledAt } = endpoint;
  const since = failingSince ?? disabledAt;
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{agency.name}</span>
        <span className="muted">
          {url}
          {since !== null && ` · ${t('webhooks.failingSince')} ${formatInstant(since, language)}`}
        </span>
      </div>
      <div className="row-state">
        <StateBadge tone={state === 'disabled' ? 'bad' : 'busy'}>
          {t(state === 'disabled' ? 'webhooks.disabled' : 'webhooks.failing')}
        </StateBadge>
      </div>
    </li>
  );
}
