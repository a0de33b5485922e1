import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { myQuotaEntriesQuery, myQuotasQuery } from '../../api/quotas.ts';
import { Panel } from '../../ui/panel.tsx';
import { QuotaEntries } from '../../ui/quota/quota-entries.tsx';
import { QuotaList } from '../../ui/quota/quota-list.tsx';

/** What I have used and have left, and how it came to be. */
export function MyQuotas() {
  const { t } = useTranslation();
  const quotas = useQuery(myQuotasQuery);
  const entries = useInfiniteQuery(myQuotaEntriesQuery);
  return (
    <>
      <Panel title={t('quotas.title')}>
        <p className="muted">{t('quotas.lead')}</p>
        <QuotaList query={quotas} />
      </Panel>
      <Panel title={t('quotas.history')}>
        <QuotaEntries query={entries} linked />
      </Panel>
    </>
  );
}
