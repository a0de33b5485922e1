import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  APPLE_PASS_ADDRESS,
  cardPrintsQuery,
  googlePassLink,
  passMakersQuery,
  printCard,
  withdrawPrint,
  type CardPrint,
} from '../../api/card-prints.ts';
import type { Card } from '../../api/cards.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { formatInstant } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

/** My card on paper and in the wallets of telephones' makers, and what became of each print. */
export function CardPrints({ card }: { readonly card: Card }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const prints = useInfiniteQuery(cardPrintsQuery);
  const makers = useQuery(passMakersQuery).data?.makers ?? [];
  const seeNew = () => client.invalidateQueries({ queryKey: cardPrintsQuery.queryKey });
  const print = useChange(printCard, async (pdf) => {
    save(pdf, t('prints.fileName', { tail: card.number.slice(-4) }));
    await seeNew();
  });
  const google = useChange(googlePassLink, (link) => window.location.assign(link));
  return (
    <Panel title={t('prints.title')}>
      <p className="muted">{t('prints.lead')}</p>
      <ProblemAlert error={print.error ?? google.error} />
      {card.state === 'active' && (
        <Flex gap="small" wrap>
          <Button loading={print.isPending} onClick={() => print.mutate()}>
            {t('prints.print')}
          </Button>
          {makers.includes('apple') && (
            <Button href={APPLE_PASS_ADDRESS} onClick={() => void seeNew()}>
              {t('prints.apple')}
            </Button>
          )}
          {makers.includes('google') && (
            <Button loading={google.isPending} onClick={() => google.mutate()}>
              {t('prints.google')}
            </Button>
          )}
        </Flex>
      )}
      {makers.length > 0 && <p className="muted">{t('prints.abroad')}</p>}
      <EndlessList query={prints} none={t('prints.none')}>
        {(items) => (
          <ul className="rows">
            {items.map((item) => (
              <Print key={item.id} print={item} />
            ))}
          </ul>
        )}
      </EndlessList>
    </Panel>
  );
}

function Print({ print }: { readonly print: CardPrint }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, kind, state, printedAt, checks, lastCheckedAt, actions } = print;
  const withdraw = {
    label: t('prints.withdraw'),
    ask: t('prints.withdrawAsk'),
    tone: 'danger',
    send: () => withdrawPrint(id),
  } as const;
  return (
    <li className="row">
      <div className="row-text">
        <span>
          {t(`prints.kind.${kind}`)} · {t(`prints.state.${state}`)}
        </span>
        <span className="muted">{t('prints.made', { at: formatInstant(printedAt, language) })}</span>
        <span className="muted">
          {lastCheckedAt === null
            ? t('prints.unchecked')
            : t('prints.checked', { count: checks, at: formatInstant(lastCheckedAt, language) })}
        </span>
      </div>
      <LifecycleActions actions={actions} specs={{ withdraw }} />
    </li>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
