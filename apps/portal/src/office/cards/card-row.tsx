import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../api/cards.ts';
import { useUser } from '../../api/session.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { useCardLastStep } from '../../ui/card-last-step.ts';
import { CardStateBadge } from '../../ui/card-state.tsx';
import { formatDay } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { CardPeople } from './card-people.tsx';
import { CardQuotas } from './card-quotas.tsx';
import { useCardActions } from './use-card-actions.tsx';

export function CardRow({ card }: { readonly card: Card }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lastStep = useCardLastStep(card);
  const specs = useCardActions(card);
  const [showsQuotas, setShowsQuotas] = useState(false);
  const [showsPeople, setShowsPeople] = useState(false);
  const mayLook = useUser()?.roles.includes('service_manager') ?? false;
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
        {mayLook && <Button onClick={() => setShowsPeople(true)}>{t('cardPeople.open')}</Button>}
        {showsPeople && <CardPeople card={card} onClose={() => setShowsPeople(false)} />}
        {showsQuotas && <CardQuotas card={card} onClose={() => setShowsQuotas(false)} />}
      </div>
    </li>
  );
}
