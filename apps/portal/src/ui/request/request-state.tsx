import { useTranslation } from 'react-i18next';
import type { RequestState, ServiceRequest } from '../../api/requests.ts';
import { ProgressSteps } from '../progress-steps.tsx';
import { StateBadge, type Tone } from '../state-badge.tsx';

const TONES: Record<RequestState, Tone> = {
  submitted: 'busy',
  confirmed: 'busy',
  checked_in: 'busy',
  accepted: 'busy',
  in_progress: 'busy',
  awaiting_holder: 'over',
  fulfilled: 'good',
  redeemed: 'good',
  declined: 'bad',
  cancelled: 'calm',
  no_show: 'bad',
  expired: 'calm',
};

const WAYS: Record<ServiceRequest['mode'], readonly RequestState[]> = {
  booking: ['submitted', 'confirmed', 'checked_in', 'fulfilled'],
  case: ['submitted', 'accepted', 'in_progress', 'fulfilled'],
  pass: ['redeemed'],
};

export const REQUEST_STATES = Object.keys(TONES) as RequestState[];

export function RequestStateBadge({ state }: { readonly state: RequestState }) {
  const { t } = useTranslation();
  return <StateBadge tone={TONES[state]}>{t(`requestState.${state}`)}</StateBadge>;
}

/** The way of a request; nothing when it ended off the way, for the badge says that. */
export function RequestSteps({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const way = WAYS[request.mode];
  const state = request.state === 'awaiting_holder' ? 'in_progress' : request.state;
  const index = way.indexOf(state);
  if (index < 0 || way.length === 1) return null;
  return (
    <ProgressSteps
      label={t('request.progress')}
      steps={way.map((step) => t(`requestState.${step}`))}
      current={index === way.length - 1 ? way.length : index}
    />
  );
}
