import { useTranslation } from 'react-i18next';
import type { ImportState } from '../api/imports.ts';
import { StateBadge, type Tone } from './state-badge.tsx';

const TONES: Record<ImportState, Tone> = {
  checking: 'busy',
  checked: 'calm',
  committing: 'busy',
  committed: 'good',
  discarded: 'calm',
};

export function ImportStateBadge({ state }: { readonly state: ImportState }) {
  const { t } = useTranslation();
  return <StateBadge tone={TONES[state]}>{t(`importState.${state}`)}</StateBadge>;
}
