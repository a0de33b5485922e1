import { useTranslation } from 'react-i18next';
import type { Card } from '../../api/cards.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { useCardLastStep } from '../../ui/card-last-step.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatDay } from '../../ui/format.ts';

/** What is on my card, and what the office did with it and why. */
export function CardFacts({ card }: { readonly card: Card }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lastStep = useCardLastStep(card);
  const day = (value: string) => formatDay(value, language);
  return (
    <Facts
      items={[
        [t('profile.name'), card.name],
        [t('counter.cardNumber'), card.number],
        [t('card.tier'), `${card.tier} ${card.tierName}`],
        [t('criteria.track'), t(`track.${card.track}`)],
        [t('card.validity'), t('form.fromTo', { from: day(card.validFrom), to: day(card.validUntil) })],
        [t('card.lastStep'), lastStep],
        [t('card.renewal'), day(card.renewalOpensOn)],
        [t('card.renewalOf'), card.renewal && t(`card.renewalState.${card.renewal.state}`)],
        [t('card.renewalReason'), card.renewal?.reason],
      ]}
    />
  );
}
