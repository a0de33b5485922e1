import { useTranslation } from 'react-i18next';
import type { ApplicationState } from '../../api/applications.ts';
import { ProgressSteps } from '../progress-steps.tsx';
import { StateBadge, type Tone } from '../state-badge.tsx';

const TONES: Record<ApplicationState, Tone> = {
  draft: 'calm',
  submitted: 'busy',
  in_review: 'busy',
  returned: 'over',
  recommended: 'busy',
  on_notice: 'busy',
  objected: 'over',
  accredited: 'good',
  rejected: 'bad',
  appealed: 'busy',
  withdrawn: 'calm',
};

export const APPLICATION_STATES = Object.keys(TONES) as ApplicationState[];

const WAY = ['draft', 'submitted', 'in_review', 'recommended', 'on_notice', 'accredited'] as const;

/** The step of the way at which a state stands. */
const STEP_OF: Record<ApplicationState, (typeof WAY)[number]> = {
  draft: 'draft',
  returned: 'draft',
  submitted: 'submitted',
  appealed: 'submitted',
  in_review: 'in_review',
  recommended: 'recommended',
  on_notice: 'on_notice',
  objected: 'on_notice',
  accredited: 'accredited',
  rejected: 'recommended',
  withdrawn: 'draft',
};

export function ApplicationStateBadge({ state }: { readonly state: ApplicationState }) {
  const { t } = useTranslation();
  return <StateBadge tone={TONES[state]}>{t(`applicationState.${state}`)}</StateBadge>;
}

export function ApplicationSteps({ state }: { readonly state: ApplicationState }) {
  const { t } = useTranslation();
  if (state === 'withdrawn') return null;
  const index = WAY.indexOf(STEP_OF[state]);
  return (
    <ProgressSteps
      label={t('application.progress')}
      steps={WAY.map((step) => t(`applicationStep.${step}`))}
      current={state === 'accredited' ? WAY.length : index}
      stopped={state === 'rejected'}
    />
  );
}
