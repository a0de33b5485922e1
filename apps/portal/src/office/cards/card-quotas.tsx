import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../api/cards.ts';
import { cardQuotaEntriesQuery, cardQuotasQuery, type Quota } from '../../api/quotas.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { QuotaEntries } from '../../ui/quota/quota-entries.tsx';
import { QuotaList } from '../../ui/quota/quota-list.tsx';
import { useQuotaCorrection } from './use-quota-correction.ts';

const NO_QUOTAS: readonly Quota[] = [];

interface CardQuotasProps {
  readonly card: Card;
  readonly onClose: () => void;
}

/** The quotas of a card's holder, with their history, to look into and to correct. */
export function CardQuotas({ card, onClose }: CardQuotasProps) {
  const { t } = useTranslation();
  const quotas = useQuery(cardQuotasQuery(card.id));
  const entries = useInfiniteQuery(cardQuotaEntriesQuery(card.id));
  const specs = useQuotaCorrection(card, quotas.data?.items ?? NO_QUOTAS);
  return (
    <Drawer open size="large" title={`${card.name} · ${t('cards.quotas')}`} onClose={onClose}>
      <LifecycleActions actions={['correct']} specs={specs} />
      <QuotaList query={quotas} />
      <h3>{t('quotas.history')}</h3>
      <QuotaEntries query={entries} />
    </Drawer>
  );
}
