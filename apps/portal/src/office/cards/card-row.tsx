import { useTranslation } from 'react-i18next';
import type { Card } from '../../api/cards.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { CardStateBadge } from '../../ui/card-state.tsx';
import { formatDay } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { useCardActions } from './use-card-actions.ts';

export function CardRow({ card }: { readonly card: Card }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const specs = useCardActions(card);
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{card.name}</span>
        <span className="muted">
          {card.number} · {card.tier} {card.tierName} ·{' '}
          {t('card.until', { day: formatDay(card.validUntil, language) })}
        </span>
      </div>
      <div className="row-state">
        <CardStateBadge state={card.state} />
        <LifecycleActions actions={card.actions} specs={specs} />
      </div>
    </li>
  );
}
