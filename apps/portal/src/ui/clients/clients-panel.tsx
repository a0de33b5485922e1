import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clientsQuery } from '../../api/agencies.ts';
import { LifecycleActions } from '../lifecycle-actions.tsx';
import { Panel } from '../panel.tsx';
import { QueryView } from '../query-view.tsx';
import { ClientItem } from './client-item.tsx';
import { SecretModal } from './secret-modal.tsx';
import { useRegistration } from './use-client-actions.ts';

interface ClientsPanelProps {
  readonly agencyId: string;
  readonly registers: boolean;
}

/** The programs of an agency. Who may change them is said by each; an agency looks at its own. */
export function ClientsPanel({ agencyId, registers }: ClientsPanelProps) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState<string | null>(null);
  const clients = useQuery(clientsQuery(agencyId));
  const specs = useRegistration(agencyId);
  return (
    <Panel
      title={t('clients.title')}
      extra={<LifecycleActions actions={registers ? ['register'] : []} specs={specs} />}
    >
      <p className="muted">
        {t('clients.lead')} <a href="/docs">{t('clients.guide')}</a>
      </p>
      <QueryView query={clients}>
        {(items) =>
          items.length === 0 ? (
            <p>{t('clients.none')}</p>
          ) : (
            <ul className="rows">
              {items.map((client) => (
                <ClientItem key={client.id} client={client} onSecret={setSecret} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {secret !== null && <SecretModal secret={secret} onClose={() => setSecret(null)} />}
    </Panel>
  );
}
