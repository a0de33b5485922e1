import { useTranslation } from 'react-i18next';
import type { Card } from '../api/cards.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { dayOf, formatDay } from './format.ts';

/** What the office last did with a card, when and why, in a sentence; null when it never did anything. */
export function useCardLastStep({ lastStep }: Pick<Card, 'lastStep'>): string | null {
  const { t } = useTranslation();
  const language = useLanguage();
  if (lastStep === null) return null;
  const { action, reason, takenAt } = lastStep;
  return t(`card.step.${action}`, { day: formatDay(dayOf(takenAt), language), reason });
}
