import { useTranslation } from 'react-i18next';
import type { Card } from '../../api/cards.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { TalentCard } from '../../ui/talent-card.tsx';

export function MyTalentCard({ card }: { readonly card: Card }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <TalentCard
      name={card.name}
      number={card.number}
      tierName={card.tierName}
      validity={t('card.until', { day: formatDay(card.validUntil, language) })}
      stateText={card.state === 'active' ? undefined : t(`cardState.${card.state}`)}
    />
  );
}
