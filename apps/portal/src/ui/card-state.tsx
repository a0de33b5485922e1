import { useTranslation } from 'react-i18next';
import type { CardState } from '../api/cards.ts';
import { StateBadge, type Tone } from './state-badge.tsx';

const TONES: Record<CardState, Tone> = {
  active: 'good',
  suspended: 'over',
  expired: 'calm',
  revoked: 'bad',
  superseded: 'calm',
};

export const CARD_STATES = Object.keys(TONES) as CardState[];

export function CardStateBadge({ state }: { readonly state: CardState }) {
  const { t } = useTranslation();
  return <StateBadge tone={TONES[state]}>{t(`cardState.${state}`)}</StateBadge>;
}
