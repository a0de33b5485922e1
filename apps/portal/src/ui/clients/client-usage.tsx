import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { clientUsageQuery, type Client } from '../../api/agencies.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../format.ts';

const DAYS_SHOWN = 7;

/** How much a program called on the last days on which it did. */
export function ClientUsage({ client }: { readonly client: Client }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data = [] } = useQuery(clientUsageQuery(client));
  if (data.length === 0) return <span className="muted">{t('clients.unused')}</span>;
  return (
    <details>
      <summary>{t('clients.usage')}</summary>
      <table className="usage">
        <thead>
          <tr>
            <th scope="col">{t('clients.day')}</th>
            <th scope="col">{t('clients.answered')}</th>
            <th scope="col">{t('clients.refused')}</th>
          </tr>
        </thead>
        <tbody>
          {data.slice(0, DAYS_SHOWN).map(({ day, answered, refused }) => (
            <tr key={day}>
              <th scope="row">{formatDay(day, language)}</th>
              <td>{answered}</td>
              <td>{refused}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
