import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endCopy, myCopiesQuery, type WalletCopy } from '../../api/wallets.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { formatInstant } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';

const TONES = { valid: 'good', ended: 'over', over: 'over' } as const;

/** My card as it is in wallets: each copy, and the end of one whose telephone is lost. */
export function WalletCopies() {
  const { t } = useTranslation();
  const copies = useQuery(myCopiesQuery);
  return (
    <Panel title={t('copies.title')}>
      <p className="muted">{t('copies.lead')}</p>
      <QueryView query={copies}>
        {(items) =>
          items.length === 0 ? (
            <p>{t('copies.none')}</p>
          ) : (
            <ul className="rows">
              {items.map((copy) => (
                <CopyItem key={copy.id} copy={copy} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Panel>
  );
}

function CopyItem({ copy }: { readonly copy: WalletCopy }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const issued = formatInstant(copy.issuedAt, language);
  const until = formatInstant(copy.expiresAt, language);
  const specs: Readonly<Record<string, ActionSpec>> = {
    end: {
      label: t('copies.end'),
      tone: 'danger',
      ask: t('copies.endAsk', { issued, until }),
      send: () => endCopy(copy.id),
    },
  };
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{t(`copies.way.${copy.way}`)}</span>
        <span>{t('copies.issued', { issued })}</span>
        <span className="muted">
          {copy.endedAt === null
            ? t('copies.until', { until })
            : t('copies.endedAt', { moment: formatInstant(copy.endedAt, language) })}
        </span>
      </div>
      <div className="row-state">
        <StateBadge tone={TONES[copy.state]}>{t(`copies.state.${copy.state}`)}</StateBadge>
        <LifecycleActions actions={copy.actions} specs={specs} />
      </div>
    </li>
  );
}
