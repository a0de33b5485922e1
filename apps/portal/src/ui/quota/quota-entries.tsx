import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { QuotaEntry } from '../../api/quotas.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../endless-list.tsx';
import { formatInstant } from '../format.ts';

interface QuotaEntriesProps {
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly QuotaEntry[] }>>;
  /** Whether the reader has the requests that they came of. */
  readonly linked?: boolean;
}

/** The movements of a holder's quotas, newest first. */
export function QuotaEntries({ query, linked = false }: QuotaEntriesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <EndlessList query={query} none={t('quotas.noHistory')}>
      {(entries) => (
        <ul className="rows">
          {entries.map((entry) => (
            <li key={entry.id} className="row">
              <div className="row-text">
                <span className="row-title">
                  {entry.serviceName} · {entry.periodText}
                </span>
                <span>
                  {entry.text} {entry.reason}
                </span>
                <span className="muted">
                  {formatInstant(entry.at, language)}
                  {linked && entry.requestId !== null && (
                    <>
                      {' · '}
                      <Link to="/requests/$id" params={{ id: entry.requestId }}>
                        {t('quotas.request')}
                      </Link>
                    </>
                  )}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </EndlessList>
  );
}
