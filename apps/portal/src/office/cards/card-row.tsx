import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../api/cards.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { useCardLastStep } from '../../ui/card-last-step.ts';
import { CardStateBadge } from '../../ui/card-state.tsx';
import { formatDay } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { CardQuotas } from './card-quotas.tsx';
import { useCardActions } from './use-card-actions.tsx';

export function CardRow({ card }: { readonly card: Card }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lastStep = useCardLastStep(card);
  const specs = useCardActions(card);
  const [showsQuotas, setShowsQuotas] = useState(false);
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{card.name}</span>
        <span className="muted">
          {card.number} · {card.tier} {card.tierName} ·{' '}
          {t('card.until', { day: formatDay(card.validUntil, language) })}
        </span>
        {lastStep !== null && <span className="muted">{lastStep}</span>}
      </div>
      <div className="row-state">
        <CardStateBadge state={card.state} />
        <LifecycleActions actions={card.actions} specs={specs} />
        <Button onClick={() => setShowsQuotas(true)}>{t('cards.quotas')}</Button>
        {showsQuotas && <CardQuotas card={card} onClose={() => setShowsQuotas(false)} />}
      </div>
    </li>
  );
}
