import { useTranslation } from 'react-i18next';
import type { Claim } from '../../api/applications.ts';
import { DueDay } from '../due-day.tsx';
import { StateBadge, type Tone } from '../state-badge.tsx';

type Promised = Claim['promises'][number];

const TONES: Record<Promised['state'], Tone> = { open: 'busy', kept: 'good', broken: 'bad' };

/** The documents of a claim that were to follow, by when, and what became of them. */
export function PromiseList({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation();
  if (claim.promises.length === 0) return null;
  return (
    <ul className="promises" aria-label={t('promise.title')}>
      {claim.promises.map(({ kind, state, dueOn, dueProvisional }) => (
        <li key={`${kind.code} ${dueOn} ${state}`}>
          <StateBadge tone={TONES[state]}>{t(`promise.${state}`)}</StateBadge>
          <span>{kind.name}</span>
          <span className="muted">
            {t('promise.due')} <DueDay day={dueOn} provisional={dueProvisional} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The documents of a claim that are promised and still to come. */
export function openPromisesOf(claim: Claim): readonly Promised[] {
  return claim.promises.filter(({ state }) => state === 'open');
}

/** The documents that were promised, did not come in time and are missing to this day. */
export function brokenPromisesOf(claim: Claim): readonly Promised[] {
  return claim.promises.filter(
    ({ state, kind }) => state === 'broken' && claim.missingEvidence.some(({ code }) => code === kind.code),
  );
}
