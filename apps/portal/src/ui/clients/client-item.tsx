import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../api/agencies.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Facts } from '../facts.tsx';
import { formatInstant } from '../format.ts';
import { LifecycleActions } from '../lifecycle-actions.tsx';
import { StateBadge } from '../state-badge.tsx';
import { ClientUsage } from './client-usage.tsx';
import { CredentialList } from './credential-list.tsx';
import { SCOPE_TEXTS } from './scope-texts.ts';
import { useClientActions } from './use-client-actions.ts';

interface ClientItemProps {
  readonly client: Client;
  readonly onSecret: (secret: string) => void;
}

/** One program: what it may do, what it proves itself with, how much it calls. */
export function ClientItem({ client, onSecret }: ClientItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const specs = useClientActions(client, onSecret);
  const { name, method, scopes, addressRanges, requestsAMinute, sandbox, disabledAt } = client;
  return (
    <li className="row client">
      <div className="row-text">
        <span className="row-title">{name}</span>
        <Facts
          items={[
            [
              t('clients.id'),
              <Typography.Text key="id" code copyable>
                {client.id}
              </Typography.Text>,
            ],
            [t('clients.method'), t(`clients.methods.${method}`)],
            [t('clients.scopes'), scopes.map((scope) => t(SCOPE_TEXTS[scope])).join(t('list.and'))],
            [
              t('clients.addressRanges'),
              addressRanges.length === 0 ? t('clients.everywhere') : addressRanges.join(t('list.and')),
            ],
            [t('clients.rate'), t('clients.aMinute', { number: requestsAMinute })],
            [t('clients.sandbox'), sandbox && t('clients.sandboxOf.yes')],
            [t('clients.disabledSince'), disabledAt !== null && formatInstant(disabledAt, language)],
          ]}
        />
        <CredentialList client={client} />
        <ClientUsage client={client} />
      </div>
      <div className="row-state">
        <StateBadge tone={disabledAt === null ? 'good' : 'bad'}>
          {disabledAt === null ? t('clients.enabled') : t('clients.disabled')}
        </StateBadge>
        <LifecycleActions actions={client.actions} specs={specs} />
      </div>
    </li>
  );
}
