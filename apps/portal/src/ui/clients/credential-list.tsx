import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../api/agencies.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../format.ts';
import { LifecycleActions } from '../lifecycle-actions.tsx';
import { useCredentialActions } from './use-client-actions.ts';

type Credential = Client['credentials'][number];

const DAY_MILLISECONDS = 24 * 3_600_000;
/** So many days before its end the portal begins to tell of it. */
const SOON_DAYS = 30;

/** What a program can prove itself with now. Of a secret the last letters are known, and no more. */
export function CredentialList({ client }: { readonly client: Client }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { credentialEndedAt: endedAt } = client;
  if (client.credentials.length === 0)
    return (
      <span className="late">
        {endedAt === null
          ? t('clients.noCredential')
          : t('clients.credentialEnded', { moment: formatInstant(endedAt, language) })}
      </span>
    );
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
  const days = Math.ceil((Date.parse(expiresAt) - now) / DAY_MILLISECONDS);
  const endsSoon = days <= SOON_DAYS;
  return (
    <li>
      <span className={endsSoon ? 'late' : ''}>
        {t(endsSoon ? 'clients.credentialEnding' : 'clients.credential', {
          ...{ hint, moment: formatInstant(expiresAt, language), days },
        })}
      </span>
      <LifecycleActions actions={client.actions.includes('secrets') ? ['revoke'] : []} specs={specs} />
    </li>
  );
}
