import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../api/agencies.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../format.ts';
import { LifecycleActions } from '../lifecycle-actions.tsx';
import { useCredentialActions } from './use-client-actions.ts';

type Credential = Client['credentials'][number];

/** As long before its end as it takes to hand over another. */
const SOON_MILLISECONDS = 30 * 24 * 3_600_000;

/** What a program can prove itself with now. Of a secret the last letters are known, and no more. */
export function CredentialList({ client }: { readonly client: Client }) {
  const { t } = useTranslation();
  if (client.credentials.length === 0) return <span className="late">{t('clients.noCredential')}</span>;
  return (
    <ul className="credentials" aria-label={t('clients.credentials')}>
      {client.credentials.map((credential) => (
        <CredentialItem key={credential.id} client={client} credential={credential} />
      ))}
    </ul>
  );
}

function CredentialItem({
  client,
  credential,
}: {
  readonly client: Client;
  readonly credential: Credential;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const specs = useCredentialActions(client, credential);
  const { hint, expiresAt } = credential;
  const [now] = useState(() => Date.now());
  const endsSoon = Date.parse(expiresAt) - now < SOON_MILLISECONDS;
  return (
    <li>
      <span className={endsSoon ? 'late' : ''}>
        {t(endsSoon ? 'clients.credentialEnding' : 'clients.credential', {
          ...{ hint, moment: formatInstant(expiresAt, language) },
        })}
      </span>
      <LifecycleActions actions={client.actions.includes('secrets') ? ['revoke'] : []} specs={specs} />
    </li>
  );
}
